import type { Area } from './area';
import type { EngineEvents } from './engine-events';
import type {
  CellContent,
  CellData,
  ConditionalRule,
  DefinedName,
  SheetInfo,
  StylePatch,
  ValidationRule,
} from './engine-types';

/** Where an edit comes from: it decides source and triggerSource of the events it causes. */
export type Actor = 'person' | 'addin' | 'remote' | 'undo' | 'load';

/**
 * What the object model asks of a spreadsheet. Rows and columns count from 0, sheets go by id, sizes are in points.
 * Reads are of the last settled calculation: await `settle` before reading calculated values.
 */
export interface Engine {
  readonly events: EngineEvents;
  readonly limits: { readonly rows: number; readonly columns: number };

  sheets(): readonly SheetInfo[];
  activeSheetId(): string;
  activate(sheetId: string): void;
  addSheet(name: string): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  showSheet(sheetId: string, visible: boolean): void;
  setTabColor(sheetId: string, color: string): void;
  setGridlines(sheetId: string, shown: boolean): void;

  cells(sheetId: string, area: Area): readonly (readonly CellData[])[];
  /** `null` leaves a cell as it is. The array has the area's size. */
  write(sheetId: string, area: Area, cells: readonly (readonly (CellContent | null)[])[]): void;
  clear(sheetId: string, area: Area, what: 'all' | 'contents' | 'formats'): void;
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;

  insert(sheetId: string, area: Area, shift: 'down' | 'right'): void;
  remove(sheetId: string, area: Area, shift: 'up' | 'left'): void;

  merges(sheetId: string): readonly Area[];
  merge(sheetId: string, area: Area, across: boolean): void;
  unmerge(sheetId: string, area: Area): void;

  setStyle(sheetId: string, area: Area, style: StylePatch): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, first: number, count: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, first: number, count: number, points: number): void;
  autofitRows(sheetId: string, first: number, count: number): void;

  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;

  /** In order of priority, the strongest first. */
  conditionalRules(sheetId: string): readonly ConditionalRule[];
  addConditionalRule(sheetId: string, rule: ConditionalRule): void;
  changeConditionalRule(sheetId: string, rule: ConditionalRule): void;
  deleteConditionalRule(sheetId: string, ruleId: string): void;
  /** Ids of the rules whose formula is true for the cell now, the strongest first. */
  litRules(sheetId: string, row: number, column: number): Promise<readonly string[]>;

  validation(sheetId: string, area: Area): ValidationRule | null;
  setValidation(sheetId: string, area: Area, rule: ValidationRule | null): void;

  names(): readonly DefinedName[];
  addName(name: DefinedName): void;
  deleteName(nameId: string): void;
  changeName(name: DefinedName): void;

  selection(): { readonly sheetId: string; readonly areas: readonly Area[] };
  select(sheetId: string, area: Area): void;

  undo(): boolean;
  /** Everything until the returned function is called is one undo step, done by `actor`. */
  begin(actor: Actor): () => void;
  /** Resolves when nothing is left to be calculated. */
  settle(): Promise<void>;
  dispose(): void;
}
