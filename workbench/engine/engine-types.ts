import type { Area } from './area';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
}

/** A cell's value as Excel has it: "" when empty, errors as their text (#DIV/0!). */
export type CellValue = string | number | boolean;

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** A cell's own format; absent means the default. Sizes in points, colours #RRGGBB, alignments in Excel's words. */
export interface CellStyle {
  readonly fill?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
}

/** Changes to a style: `null` takes the setting away, an absent key leaves it. */
export type StylePatch = { readonly [K in Exclude<keyof CellStyle, 'borders'>]?: CellStyle[K] | null } & {
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border | null>>>;
};

export interface CellData {
  readonly value: CellValue;
  /** With its leading "="; "" when the cell holds no formula. */
  readonly formula: string;
  readonly text: string;
  readonly style: CellStyle;
}

/** What is put into a cell. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** A format that the content brings with it: "100%" brings 0%. */
  readonly numberFormat?: string;
}

/** What a conditional format paints. */
export interface ConditionalStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderEdge, Border>>>;
}

/** A conditional format by formula, written for the top left cell of its first area. */
export interface ConditionalRule {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
}

/** Data validation in the shape Office.js uses for it; the engine keeps it and moves it with its cells. */
export interface ValidationRule {
  readonly type: string;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its leading "=". */
  readonly formula: string;
  /** null for the whole workbook. */
  readonly sheetId: string | null;
  readonly visible: boolean;
  readonly comment: string;
}
