import { COLUMNS, FUNDS_COLUMNS, ROWS, WIDTHS } from './columns';

/** The first and the last of some columns. */
export type Span = readonly [number, number];

/** Where the columns of the indicators stand; `nature` and `unit` where 年度指标值 is three columns. */
export interface IndicatorColumns {
  readonly label: number;
  readonly level1: number;
  readonly level2: number;
  readonly name: number;
  readonly nature: number | null;
  readonly target: number;
  readonly unit: number | null;
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
  readonly explanation: number;
  readonly last: number;
}

/** Columns of 项目资金, which share those of the indicators. */
export interface FundsColumns {
  readonly label: number;
  readonly initialBudget: number;
  readonly annualBudget: number;
  readonly executed: number;
  readonly weight: number;
  readonly executionRate: number;
  readonly score: Span;
}

/** Rows of a form, from 0; the indicators follow the headings. */
export type FormRows = Readonly<Record<keyof typeof ROWS, number>>;

/** The columns of a form, and what of its head and foot stands over which of them. */
export interface FormShape {
  readonly columns: IndicatorColumns;
  /** From 一级指标 to the explanation. */
  readonly headings: readonly string[];
  readonly funds: FundsColumns;
  /** Two fields side by side: label, answer, label, answer. */
  readonly pair: readonly [Span, Span, Span, Span];
  readonly goals: { readonly expected: Span; readonly actual: Span };
  /** 填表人, 联系电话, 填写日期. */
  readonly foot: readonly [Span, Span, Span];
  readonly widths: readonly number[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Nine columns on A4 portrait: the form of 财预〔2020〕10号 (docs/decisions/0003). */
export const NINE_COLUMNS: FormShape = {
  columns: { ...COLUMNS, nature: null, unit: null },
  headings: [
    '一级\n指标',
    '二级\n指标',
    '三级指标',
    '年度\n指标值',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因分析及\n改进措施',
  ],
  funds: { ...FUNDS_COLUMNS, score: [FUNDS_COLUMNS.score, FUNDS_COLUMNS.score] },
  pair: [
    [0, 2],
    [3, 4],
    [5, 5],
    [6, 8],
  ],
  goals: { expected: [1, 4], actual: [5, 8] },
  foot: [
    [0, 3],
    [4, 5],
    [6, 8],
  ],
  widths: WIDTHS,
  orientation: 'portrait',
};

/** Eleven columns on A4 landscape: 指标性质 · 指标值 · 度量单位 for 年度指标值, as Yunnan and Sichuan publish it. */
export const SPLIT_COLUMNS: FormShape = {
  columns: {
    label: 0,
    level1: 1,
    level2: 2,
    name: 3,
    nature: 4,
    target: 5,
    unit: 6,
    actual: 7,
    weight: 8,
    score: 9,
    explanation: 10,
    last: 10,
  },
  headings: [
    '一级\n指标',
    '二级\n指标',
    '三级指标',
    '指标\n性质',
    '指标值',
    '度量\n单位',
    '实际\n完成值',
    '分值',
    '得分',
    '偏差原因分析及\n改进措施',
  ],
  funds: {
    label: 3,
    initialBudget: 4,
    annualBudget: 5,
    executed: 6,
    weight: 7,
    executionRate: 8,
    score: [9, 10],
  },
  pair: [
    [0, 2],
    [3, 5],
    [6, 7],
    [8, 10],
  ],
  goals: { expected: [1, 5], actual: [6, 10] },
  foot: [
    [0, 3],
    [4, 7],
    [8, 10],
  ],
  widths: [5, 11, 19, 24, 12, 14, 12, 14, 9, 9, 25],
  orientation: 'landscape',
};

/** The rows of a form so many rows further down: below a line that says 附件1. */
export function rowsBelow(lines: number): FormRows {
  return {
    title: ROWS.title + lines,
    year: ROWS.year + lines,
    project: ROWS.project + lines,
    departments: ROWS.departments + lines,
    contact: ROWS.contact + lines,
    fundsHeading: ROWS.fundsHeading + lines,
    fundsTotal: ROWS.fundsTotal + lines,
    fundsLast: ROWS.fundsLast + lines,
    goalsHeading: ROWS.goalsHeading + lines,
    goals: ROWS.goals + lines,
    headings: ROWS.headings + lines,
    firstIndicator: ROWS.firstIndicator + lines,
  };
}

/** The width of some columns together, in characters. */
export function widthOf({ widths }: FormShape, [from, to]: Span): number {
  return widths.slice(from, to + 1).reduce((sum, width) => sum + width, 0);
}
