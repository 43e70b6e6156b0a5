/** Columns of the standard form, as the districts' forms lay it out: A to J, the explanation over I and J. */
export const COLUMNS = {
  label: 0,
  level1: 1,
  level2: 2,
  name: 3,
  target: 4,
  actual: 5,
  weight: 6,
  score: 7,
  explanation: 8,
  last: 9,
} as const;

/** Columns of 项目资金, which share those of the indicators. */
export const FUNDS_COLUMNS = {
  label: 3,
  initialBudget: 4,
  annualBudget: 5,
  executed: 6,
  weight: 7,
  executionRate: 8,
  score: 9,
} as const;

/** Rows of the standard form, from 0; the indicators follow the headings. */
export const ROWS = {
  title: 0,
  year: 1,
  project: 2,
  departments: 3,
  contact: 4,
  fundsHeading: 5,
  fundsTotal: 6,
  fundsLast: 9,
  goalsHeading: 10,
  goals: 11,
  headings: 12,
  firstIndicator: 13,
} as const;

/** Widths in characters, A to J; together they fit A4 portrait at nine tenths of the size. */
export const WIDTHS = [5, 11, 11, 21, 12, 12, 11, 8, 11, 11] as const;

/** The width of some columns together. */
export function widthOf(from: number, to: number): number {
  return WIDTHS.slice(from, to + 1).reduce<number>((sum, width) => sum + width, 0);
}
