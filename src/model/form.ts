import type { CellAddress, CellRange } from './address';

/** What Excel stores in a cell; null is an empty cell. */
export type CellValue = string | number | boolean | null;

/** One cell of a sheet as the form holds it. `text` is as typed (100%, not 1), "" when empty. */
export interface FormCell {
  readonly at: CellAddress;
  readonly text: string;
  readonly value: CellValue;
  readonly isFormula: boolean;
}

/** A cell that should hold a figure; `figure` is null where it is empty or holds none (— in 分值 and 得分). */
export interface FigureCell extends FormCell {
  readonly figure: number | null;
}

/** The kinds of columns that published forms have (domain.md section 2, table of layouts). */
export type Layout =
  'standard' | 'weight-first' | 'split-target' | 'no-weight' | 'no-levels' | 'word-direction';

/** 一级指标 by what it measures: 成本 · 产出 · 效益 · 满意度. */
export type IndicatorClass = 'cost' | 'output' | 'benefit' | 'satisfaction';

/** One 三级指标. A cell is null where the layout has no such column. Levels are filled down through merges. */
export interface Indicator {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly class: IndicatorClass | null;
  readonly name: FormCell;
  readonly target: FormCell;
  readonly actual: FormCell;
  readonly weight: FigureCell | null;
  readonly score: FigureCell | null;
  readonly explanation: FormCell | null;
  /** 改进措施 where it has a column of its own beside 偏差原因. */
  readonly measures: FormCell | null;
}

/** 年度资金总额 · 其中：当年财政拨款 · 上年结转资金 · 其他资金. */
export type FundsRowKind = 'total' | 'currentYear' | 'carryOver' | 'other';

export interface FundsRow {
  readonly kind: FundsRowKind;
  readonly row: number;
  readonly label: string;
  readonly initialBudget: FigureCell | null;
  readonly annualBudget: FigureCell | null;
  readonly executed: FigureCell | null;
  readonly weight: FigureCell | null;
  readonly executionRate: FigureCell | null;
  readonly score: FigureCell | null;
}

export type MoneyUnit = '元' | '万元';

/** 项目资金. Figures are in `unit`; `executionRate.figure` is a share (0.9361), however it was typed. */
export interface Funds {
  readonly unit: MoneyUnit;
  readonly rows: readonly FundsRow[];
}

export type HeaderField = 'projectName' | 'department' | 'unit' | 'leader' | 'phone';

/** Where each column of the indicators stands on the sheet; null where the layout has none. */
export interface FormColumns {
  readonly level1: number | null;
  readonly level2: number | null;
  readonly name: number;
  readonly target: number;
  readonly actual: number;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: number | null;
  readonly measures: number | null;
}

/** 总分: the row below the indicators. */
export interface FormTotal {
  readonly weight: FigureCell | null;
  readonly score: FigureCell | null;
}

/** Something on the sheet that looks like part of the form and was not understood. */
export interface NotUnderstood {
  readonly at: CellAddress;
  readonly text: string;
}

/** A 自评表 as it stands on a sheet: every text and figure with its cell, nothing computed. */
export interface Form {
  readonly sheet: string;
  readonly range: CellRange;
  readonly layout: Layout;
  readonly title: string;
  readonly year: number | null;
  readonly header: Readonly<Record<HeaderField, FormCell | null>>;
  readonly funds: Funds | null;
  readonly goals: { readonly expected: FormCell | null; readonly actual: FormCell | null };
  /** The row of the indicators' column headings. */
  readonly headingRow: number;
  readonly columns: FormColumns;
  readonly indicators: readonly Indicator[];
  readonly total: FormTotal | null;
  /** 等级 as the form states it (自评等级：优), in the total row or the header; null where it states none. */
  readonly grade: FormCell | null;
  readonly notUnderstood: readonly NotUnderstood[];
}
