import type { CellAddress } from '../../src/model/address';
import type { FigureCell, Form, FormCell, FundsRow, FundsRowKind, Indicator } from '../../src/model/form';

/** A figure as typed: a number, a text that Excel keeps as text, or nothing. */
type Typed = number | string | null;

/** One indicator as a person types it; `weight: undefined` is a layout without that column. */
export interface RowText {
  level1: string;
  level2: string;
  class: Indicator['class'];
  name: string;
  target: string;
  actual: string;
  weight: Typed | undefined;
  score: Typed | undefined;
  explanation: string | undefined;
  /** 改进措施 in a column of its own. */
  measures?: string;
}

export interface FundsText {
  kind: FundsRowKind;
  initial: Typed;
  annual: Typed;
  executed: Typed;
  rate: number | null;
  weight: Typed;
  score: Typed;
}

/** The parts of a right form, to be changed by a test. Rows stand from row 13 on: training in 13, satisfaction in 18. */
export interface FormText {
  training: RowText;
  quality: RowText;
  cost: RowText;
  benefit: RowText;
  lasting: RowText;
  satisfaction: RowText;
  /** Rows below satisfaction, from row 19 on. */
  more: RowText[];
  funds: FundsText[] | null;
  total: Typed;
  /** 等级 beside the total, in the column of explanations. */
  grade: string | null;
  expectedGoal: string;
  actualGoal: string;
  notUnderstood: string | null;
  level1Column: number | null;
}

const FIRST_ROW = 12;
const [NAME, TARGET, ACTUAL, WEIGHT, SCORE, EXPLANATION, MEASURES] = [3, 4, 5, 6, 7, 8, 9];

const textCell = (at: CellAddress, text: string): FormCell => ({
  at,
  text,
  value: text === '' ? null : text,
  isFormula: false,
});

function figureCell(at: CellAddress, typed: Typed): FigureCell {
  const text = typed === null ? '' : String(typed);
  const figure = /^-?\d/.test(text) ? parseFloat(text) : null;
  return { at, text, value: typed, isFormula: false, figure };
}

export function row(
  levels: readonly [string, string, Indicator['class']],
  name: string,
  texts: readonly [string, string],
  points: number,
): RowText {
  const [level1, level2, indicatorClass] = levels;
  const [target, actual] = texts;
  return {
    level1,
    level2,
    class: indicatorClass,
    name,
    target,
    actual,
    weight: points,
    score: points,
    explanation: '',
  };
}

function rightForm(): FormText {
  const money = { initial: 100, annual: 100, executed: 95, rate: 0.95 };
  return {
    training: row(['产出指标', '数量指标', 'output'], '培训人数', ['≥200人', '220人'], 20),
    quality: row(['产出指标', '质量指标', 'output'], '验收合格率', ['100%', '100%'], 15),
    cost: row(['产出指标', '成本指标', 'output'], '项目总成本', ['≤100万元', '95万元'], 15),
    benefit: row(['效益指标', '社会效益指标', 'benefit'], '企业覆盖率', ['≥80%', '90%'], 15),
    lasting: row(['效益指标', '可持续影响指标', 'benefit'], '共享平台', ['1个', '1个'], 15),
    satisfaction: row(
      ['满意度指标', '服务对象满意度指标', 'satisfaction'],
      '学员满意度',
      ['≥90%', '95%'],
      10,
    ),
    more: [],
    funds: [
      { kind: 'total', ...money, weight: 10, score: 9.5 },
      { kind: 'currentYear', ...money, weight: '—', score: '—' },
    ],
    total: 99.5,
    grade: null,
    expectedGoal: '培训基层人员，建成共享平台。',
    actualGoal: '培训220人，平台已投入使用。',
    notUnderstood: null,
    level1Column: 1,
  };
}

function indicator(text: RowText, at: number): Indicator {
  const cell = (column: number) => ({ row: at, column });
  return {
    row: at,
    level1: text.level1,
    level2: text.level2,
    class: text.class,
    name: textCell(cell(NAME), text.name),
    target: textCell(cell(TARGET), text.target),
    actual: textCell(cell(ACTUAL), text.actual),
    weight: text.weight === undefined ? null : figureCell(cell(WEIGHT), text.weight),
    score: text.score === undefined ? null : figureCell(cell(SCORE), text.score),
    explanation: text.explanation === undefined ? null : textCell(cell(EXPLANATION), text.explanation),
    measures: text.measures === undefined ? null : textCell(cell(MEASURES), text.measures),
  };
}

function fundsRow(text: FundsText, at: number): FundsRow {
  const cell = (column: number, typed: Typed) => figureCell({ row: at, column }, typed);
  const rate = text.rate === null ? '' : `${String(text.rate * 100)}%`;
  return {
    kind: text.kind,
    row: at,
    label: text.kind,
    initialBudget: cell(4, text.initial),
    annualBudget: cell(5, text.annual),
    executed: cell(6, text.executed),
    weight: cell(7, text.weight),
    executionRate: { ...cell(8, rate === '' ? null : rate), figure: text.rate },
    score: cell(9, text.score),
  };
}

/** The rows of the indicators in order. */
export function rowsOf(text: FormText): RowText[] {
  const { training, quality, cost, benefit, lasting, satisfaction, more } = text;
  return [training, quality, cost, benefit, lasting, satisfaction, ...more];
}

/** A right form of 2021 with `change` applied: six indicators in rows 13 to 18, funds in rows 6 and 7, goals in row 11. */
export function formWith(change: (text: FormText) => void = () => undefined): Form {
  const text = rightForm();
  change(text);
  const rows = rowsOf(text);
  const totalRow = FIRST_ROW + rows.length;
  const hasColumn = (part: 'weight' | 'score' | 'explanation') => rows.some((one) => one[part] !== undefined);
  return {
    sheet: '自评表',
    range: { top: 0, left: 0, bottom: totalRow, right: 9 },
    layout: 'standard',
    title: '项目支出绩效自评表',
    year: 2021,
    header: { projectName: null, department: null, unit: null, leader: null, phone: null },
    funds: text.funds && { unit: '万元', rows: text.funds.map((one, i) => fundsRow(one, 5 + i)) },
    goals: {
      expected: textCell({ row: 10, column: 1 }, text.expectedGoal),
      actual: textCell({ row: 10, column: 5 }, text.actualGoal),
    },
    headingRow: FIRST_ROW - 1,
    columns: {
      level1: text.level1Column,
      level2: 2,
      name: NAME,
      target: TARGET,
      actual: ACTUAL,
      weight: hasColumn('weight') ? WEIGHT : null,
      score: hasColumn('score') ? SCORE : null,
      explanation: hasColumn('explanation') ? EXPLANATION : null,
      measures: rows.some(({ measures }) => measures !== undefined) ? MEASURES : null,
    },
    indicators: rows.map((one, i) => indicator(one, FIRST_ROW + i)),
    total: {
      weight: figureCell({ row: totalRow, column: WEIGHT }, 100),
      score: figureCell({ row: totalRow, column: SCORE }, text.total),
    },
    grade: text.grade === null ? null : textCell({ row: totalRow, column: EXPLANATION }, text.grade),
    notUnderstood:
      text.notUnderstood === null ? [] : [{ at: { row: 30, column: 3 }, text: text.notUnderstood }],
  };
}
