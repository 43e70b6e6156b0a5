import { toA1 } from '../../model/address';
import type { FundsRowKind, MoneyUnit } from '../../model/form';
import type { TemplateContent, TemplateMoney } from './content';
import { area } from './draft';
import type { Draft } from './draft';
import { fittingHeight } from './heights';
import type { TemplateOptions } from './options';
import type { FormRows, FormShape, Span } from './shape';
import { widthOf } from './shape';

const NO_POINTS = '—';
const LABEL_ROW = 24;
/** 其中：当年财政拨款 takes two lines. */
const FUNDS_ROW = 30;

/** A sheet being laid out, with the places of its form. */
export interface Place {
  readonly draft: Draft;
  readonly shape: FormShape;
  readonly rows: FormRows;
}

/** Puts something over some columns of a row. */
function putOver({ draft }: Place, row: number, [left, right]: Span, text: string): void {
  draft.putMerged(area(row, left, row, right), text || null);
}

function layTitle(place: Place, title: string, year: number | null): void {
  const { draft, shape, rows } = place;
  const whole: Span = [shape.columns.label, shape.columns.last];
  putOver(place, rows.title, whole, title);
  putOver(place, rows.year, whole, year === null ? '（      年度）' : `（${String(year)}年度）`);
  draft.height(rows.title, 36);
  draft.height(rows.year, 20);
}

/** Two fields side by side: label, answer, label, answer. */
function layPair(place: Place, row: number, texts: readonly [string, string, string, string]): void {
  const { draft, shape } = place;
  const cells = shape.pair.map((span, index) => ({ span, text: texts[index] ?? '' }));
  for (const { span, text } of cells) putOver(place, row, span, text);
  const fitted = cells.map(({ span, text }) => ({ text, characters: widthOf(shape, span) }));
  draft.height(row, fittingHeight(fitted, LABEL_ROW));
}

function layHeader(place: Place, header: NonNullable<TemplateContent['header']>): void {
  const { draft, shape, rows } = place;
  const { projectName = '', department = '', unit = '', leader = '', phone = '' } = header;
  const [label] = shape.pair;
  const answer: Span = [label[1] + 1, shape.columns.last];
  putOver(place, rows.project, label, '项目名称');
  putOver(place, rows.project, answer, projectName);
  const characters = widthOf(shape, answer);
  draft.height(rows.project, fittingHeight([{ text: projectName, characters }], LABEL_ROW));
  layPair(place, rows.departments, ['主管部门', department, '实施单位', unit]);
  layPair(place, rows.contact, ['项目负责人', leader, '联系电话', phone]);
}

const FUNDS_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

const FUNDS_LABELS: readonly (readonly [FundsRowKind, string])[] = [
  ['total', '年度资金总额'],
  ['currentYear', '其中：当年财政拨款'],
  ['carryOver', '上年结转资金'],
  ['other', '其他资金'],
];

const NO_MONEY: TemplateMoney = { initialBudget: null, annualBudget: null, executed: null };

/** 执行率 and, in the row of the total, its score; empty until there is something to divide. */
function layExecution({ draft, shape: { funds } }: Place, row: number, weight: number | null): void {
  const ref = (column: number) => toA1({ row, column });
  const [budget, executed, points] = [ref(funds.annualBudget), ref(funds.executed), ref(funds.weight)];
  const rate = `=IF(${executed}="","",IFERROR(ROUND(${executed}/${budget},4),""))`;
  draft.put(row, funds.executionRate, { formula: rate });
  const share = `ROUND(MIN(${points},${points}*${executed}/${budget}),2)`;
  const score = { formula: `=IF(${executed}="","",IFERROR(${share},""))` };
  const [left, right] = funds.score;
  draft.put(row, funds.weight, weight ?? NO_POINTS);
  draft.putMerged(area(row, left, row, right), weight === null ? NO_POINTS : score);
}

function layFundsRow(place: Place, row: number, label: string, money: TemplateMoney): void {
  const { draft, shape } = place;
  draft.put(row, shape.funds.label, label);
  draft.put(row, shape.funds.initialBudget, money.initialBudget);
  draft.put(row, shape.funds.annualBudget, money.annualBudget);
  draft.put(row, shape.funds.executed, money.executed);
  draft.height(row, FUNDS_ROW);
}

function layFundsHeadings({ draft, shape, rows }: Place, unit: MoneyUnit): void {
  const { funds, columns } = shape;
  const row = rows.fundsHeading;
  draft.putMerged(area(row, columns.label, rows.fundsLast, funds.label - 1), `项目资金\n（${unit}）`);
  FUNDS_HEADINGS.slice(0, -1).forEach((heading, index) => {
    draft.put(row, funds.initialBudget + index, heading);
  });
  draft.putMerged(area(row, funds.score[0], row, funds.score[1]), FUNDS_HEADINGS.at(-1) ?? '');
  draft.height(row, LABEL_ROW);
}

function layFunds(place: Place, content: TemplateContent, unit: MoneyUnit, executionWeight: number): void {
  layFundsHeadings(place, unit);
  FUNDS_LABELS.forEach(([kind, label], index) => {
    const row = place.rows.fundsTotal + index;
    layFundsRow(place, row, label, content.funds?.[kind] ?? NO_MONEY);
    layExecution(place, row, kind === 'total' ? executionWeight : null);
  });
}

function layGoals(place: Place, goals: NonNullable<TemplateContent['goals']>): void {
  const { draft, shape, rows } = place;
  const { expected, actual } = shape.goals;
  const { label } = shape.columns;
  draft.putMerged(area(rows.goalsHeading, label, rows.goals, label), '年度\n总体\n目标');
  putOver(place, rows.goalsHeading, expected, '预期目标');
  putOver(place, rows.goalsHeading, actual, '实际完成情况');
  putOver(place, rows.goals, expected, goals.expected);
  putOver(place, rows.goals, actual, goals.actual);
  const texts = [
    { text: goals.expected, characters: widthOf(shape, expected) },
    { text: goals.actual, characters: widthOf(shape, actual) },
  ];
  draft.height(rows.goalsHeading, LABEL_ROW);
  draft.height(rows.goals, fittingHeight(texts, 80));
}

/** Everything above the indicators: title, header, 项目资金 with its formulas, 年度总体目标. */
export function layHead(
  place: Place,
  title: string,
  executionWeight: number,
  { year, unit = '', fundsUnit = '万元', content = {} }: TemplateOptions,
): void {
  layTitle(place, title, year);
  layHeader(place, { ...content.header, unit: content.header?.unit || unit });
  layFunds(place, content, content.fundsUnit ?? fundsUnit, executionWeight);
  layGoals(place, content.goals ?? { expected: '', actual: '' });
}
