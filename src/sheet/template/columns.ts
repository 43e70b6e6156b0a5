/**
 * Columns of the standard form, A to I. No cell of an indicator is merged with its neighbour: blocks can be pasted,
 * inserted rows look like the others, and Excel fits the height of a row to its text.
 */
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
  last: 8,
} as const;

/** Columns of 项目资金, which share those of the indicators. */
export const FUNDS_COLUMNS = {
  label: 2,
  initialBudget: 3,
  annualBudget: 4,
  executed: 5,
  weight: 6,
  executionRate: 7,
  score: 8,
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

/** Widths in characters, A to I; together they fit A4 portrait at some four fifths of the size. */
export const WIDTHS = [5, 11, 14, 20, 13, 12, 8, 9, 22] as const;
