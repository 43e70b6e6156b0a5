import type { CellStyle, CellValue, ConditionalRule, DefinedName } from './engine/engine-types';

export type { CellStyle, CellValue, ConditionalRule, DefinedName } from './engine/engine-types';

/** What a cell may be given as; null leaves it. */
export type Input = CellValue | null;

/** The person at the spreadsheet: each call is one edit, one undo step, and raises the events Excel raises for it. */
export interface Person {
  /** As typed and confirmed with Enter. @throws when the sheet is protected and the cell locked, as Excel refuses. */
  type(sheet: string, cell: string, text: Input): Promise<void>;
  /** One event for the whole block. */
  paste(sheet: string, topLeft: string, values: readonly (readonly Input[])[]): Promise<void>;
  clear(sheet: string, range: string): Promise<void>;
  /** Copies the first row of the range into its other rows, formulas moved along; one event. */
  fillDown(sheet: string, range: string): Promise<void>;
  /** Sorts the rows of the range by the values in one of its columns; one event. Formulas are not moved along. */
  sort(sheet: string, range: string, byColumn: string): Promise<void>;
  /** Cuts cells and pastes them at `topLeft`; one event for each of the two places. */
  move(sheet: string, range: string, topLeft: string): Promise<void>;
  /** Paints a format only; no change event comes of it. */
  fill(sheet: string, range: string, color: string): Promise<void>;
  select(sheet: string, range: string): Promise<void>;
  /** `row` counts from 1, as on screen. */
  insertRows(sheet: string, row: number, count?: number): Promise<void>;
  deleteRows(sheet: string, row: number, count?: number): Promise<void>;
  /** `column` is a letter. */
  insertColumns(sheet: string, column: string, count?: number): Promise<void>;
  deleteColumns(sheet: string, column: string, count?: number): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  addSheet(name: string): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** A copy with its contents, number formats, merges, conditional formats and names, last in the workbook; no undo. */
  copySheet(sheet: string, name: string): Promise<void>;
  /** `position` counts from 0. */
  moveSheet(sheet: string, position: number): Promise<void>;
  activate(sheet: string): Promise<void>;
  protect(sheet: string, unlocked?: readonly string[]): Promise<void>;
  unprotect(sheet: string): Promise<void>;
  /** Protects the structure of the workbook, or opens it again. */
  protectWorkbook(isProtected: boolean): void;
  /** Takes back the last step, whoever made it. False when there was none. */
  undo(): Promise<boolean>;
  /** Until endEdit the workbook is in cell edit mode. */
  beginEdit(sheet: string, cell: string): void;
  /** Confirms with `text`, or leaves the cell when absent. */
  endEdit(text?: Input): Promise<void>;
}

/** A conditional format that is true for a cell now. */
export interface LitRule {
  readonly id: string;
  readonly formula: string;
  readonly fill: string | undefined;
}

/** What stands in a sheet, read past Office.js. */
export interface SheetView {
  readonly id: string;
  values(range: string): Promise<CellValue[][]>;
  value(cell: string): Promise<CellValue>;
  /** A cell without a formula gives its value. */
  formulas(range: string): CellValue[][];
  text(range: string): Promise<string[][]>;
  style(cell: string): CellStyle;
  /** A1 addresses. */
  merges(): string[];
  conditionalFormats(): readonly (Omit<ConditionalRule, 'areas'> & { readonly address: string })[];
  /** The rules that are true for the cell now, the strongest first. */
  isLit(cell: string): Promise<LitRule[]>;
  pageLayout(): Readonly<Record<string, unknown>>;
  frozenRows(): number;
  columnWidth(column: string): number;
  rowHeight(row: number): number;
  /** The sheet's own names. */
  names(): readonly DefinedName[];
}

export interface BatchRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly writes: boolean;
  /** The runtime's own batch that only gives up kept references. */
  readonly cleanUp: boolean;
  /** `Type.Member` of each method called, property set and object loaded. */
  readonly did: readonly string[];
  readonly error: string | null;
}

/** What went over the wire since the last reset. */
export interface Counters {
  /** Without the clean-up batches. */
  readonly roundTrips: number;
  readonly cleanUps: number;
  /** Round trips with a write. */
  readonly writes: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly batches: readonly BatchRecord[];
  reset(): void;
}

/** Faults that can be switched on. */
export interface Faults {
  /** The nth batch from now (1 = the next) fails at its nth action (1 by default) with the code. */
  failBatch(nth: number, code: string, action?: number): void;
  /** Every batch fails with this code, as when the host is busy or throttles; null switches it off. */
  failAll: string | null;
  /** Acts when the nth batch from now (1 = the next) has arrived and is not yet carried out. */
  beforeBatch(nth: number, act: () => unknown): void;
  /** Requests or responses above this many bytes fail as on the web; null switches it off. */
  payloadLimit: number | null;
  /** While true no event reaches the add-in. */
  dropEvents: boolean;
  /** While true events wait; they come in their order when it is switched off. */
  holdEvents: boolean;
  /** While true no event says that the add-in itself made the change, as in hosts without triggerSource. */
  hideTrigger: boolean;
  /** So many events of edits of one range that changed nothing. */
  storm(sheet: string, range: string, count: number): Promise<void>;
  /** While true Excel carries batches out, but neither answers nor events arrive; they come when it wakes. */
  asleep: boolean;
  /** Each reply waits this long (ms). */
  latency: number;
  /** An edit by another author: source Remote. */
  remoteEdit(sheet: string, topLeft: string, values: readonly (readonly Input[])[]): Promise<void>;
  reset(): void;
}

/** Plain data for a sheet. */
export interface SheetData {
  readonly name: string;
  /** Rows of cells from A1; text beginning with "=" is a formula. */
  readonly cells: readonly (readonly Input[])[];
  readonly merges?: readonly string[];
  /** Number formats by range. */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface RequirementSets {
  readonly [set: string]: string;
}

/** 彩色 or 白色, and 黑色, of 文件 › 帐户 › Office 主题. */
export type OfficeThemeName = 'light' | 'dark';

/** A spreadsheet that answers Office.js. */
export interface Workbench {
  readonly person: Person;
  readonly counters: Counters;
  readonly faults: Faults;
  /** Makes a window's Office.js talk to this host. Call it before office.js loads. */
  attach(window: object): void;
  /** @throws when there is no such sheet. */
  sheet(name: string): SheetView;
  sheetNames(): string[];
  activeSheet(): string;
  /** Whether the add-in has asked to be started when the workbook is opened. */
  startsOnOpening(): boolean;
  /** Names of the whole workbook. */
  names(): readonly DefinedName[];
  /** Fills a sheet, made if need be; raises no events and leaves no undo step. */
  load(data: SheetData): Promise<void>;
  /** One empty sheet, no names, no settings, counters and faults at rest. Office.js stays attached; its event handlers too. */
  reset(): Promise<void>;
  /** Calculation done and events delivered. */
  settled(): Promise<void>;
  dispose(): void;
}
