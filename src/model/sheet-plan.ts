import type { CellRange } from './address';

/** A whole sheet as plain data; src/excel carries it out through Office.js, src/files writes it to xlsx. */
export interface SheetPlan {
  readonly sheetName: string;
  /** From A1 on, one array a row. A string is data and never a formula; null leaves the cell empty. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly merges: readonly CellRange[];
  /** Applied in order; a later one wins. */
  readonly styles: readonly { readonly range: CellRange; readonly style: PlanStyle }[];
  /** In points of height and in characters of width, as Excel's own dialogs count. */
  readonly rowHeights: readonly { readonly from: number; readonly to: number; readonly points: number }[];
  readonly columnWidths: readonly { readonly column: number; readonly characters: number }[];
  readonly validations: readonly { readonly range: CellRange; readonly validation: PlanValidation }[];
  readonly marks: readonly MarkRule[];
  readonly names: readonly PlanName[];
  readonly freezeRows: number;
  readonly page: PlanPage;
  /** The cell selected after insertion: the first one to fill. */
  readonly firstCell: { readonly row: number; readonly column: number };
}

export type PlanCell = string | number | null | { readonly formula: string };

export interface PlanStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** Thin lines around and inside the range. */
  readonly borders?: 'all' | 'none';
}

/** Help while typing, never a refusal: a prompt, and choices where there are some. */
export interface PlanValidation {
  readonly promptTitle: string;
  readonly prompt: string;
  readonly list?: readonly string[];
}

/** What a mark says (pane-design section 8): 缺偏差原因, 数值须改正. */
export type MarkKind = 'explanation' | 'figure';

/** One of our own conditional formats: its formula (from the range's first cell) carries our tag and looks only at its own row. */
export interface MarkRule {
  readonly range: CellRange;
  readonly kind: MarkKind;
  readonly formula: string;
}

/** A sheet-scoped defined name. */
export interface PlanName {
  readonly name: string;
  readonly formula: string;
}

export interface PlanPage {
  readonly orientation: 'portrait' | 'landscape';
  readonly printArea: CellRange;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly blackAndWhite: boolean;
  readonly centerHorizontally: boolean;
  /** In centimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}
