import type { CellAddress } from '../model/address';
import type { Evaluation } from '../model/evaluation';
import type { TransferFinding } from '../model/finding';
import type { Form } from '../model/form';
import type { Grid } from '../model/grid';
import type { SheetPlan } from '../model/sheet-plan';
import type { RowRefusal } from '../sheet/rows/row-plan';
import type { TemplateOptions } from '../sheet/template/options';
import type { TemplateId } from '../sheet/template/template';

/** 自动评分, or 只检查，不改表. */
export type Mode = 'automatic' | 'check-only';

/** What was found in a paper of a transfer payment, and the sheet it stands on. */
export interface PaperFinding {
  readonly sheetId: string;
  readonly finding: TransferFinding;
}

/** One form of the workbook as the pane shows it. */
export interface FormView {
  readonly sheetId: string;
  readonly form: Form;
  readonly evaluation: Evaluation;
  readonly mode: Mode;
  /** Whether the add-in keeps its marks on the form's sheet: never where it is only checked. */
  readonly marks: boolean;
  /** What was found in the other papers of the transfer payment whose form this is; left out for any other form. */
  readonly papers?: readonly PaperFinding[];
}

/** What stands on a sheet. */
export interface SheetGrid {
  readonly sheetId: string;
  readonly grid: Grid;
}

/** A sheet of the gallery, with what the person wants of it. */
export interface TemplateRequest {
  readonly id: TemplateId;
  /** What is left out has the template's default; the year, the session's. */
  readonly options?: Partial<TemplateOptions>;
}

/** A sheet that is planned already: a summary of the workbook's forms. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
}

/** A sheet that the person wants to have. */
export type SheetRequest = TemplateRequest | PlannedSheet;

/** 增加指标 · 删除指标 · 上移 · 下移. */
export type RowEdit = 'add' | 'delete' | 'up' | 'down';

/** Why what was asked for was not done and nothing written: by the rows, or as the sheet is only checked or protected. */
export type Refusal = RowRefusal | 'check-only' | 'protected';

/** Codes of the errors that a person meets (pane-design section 11). */
export type ErrorCode =
  | 'sheet-protected'
  | 'host-busy'
  | 'sheet-gone'
  | 'form-changed'
  | 'insert-failed'
  | 'rows-unfinished'
  | 'export-failed'
  | 'not-a-form'
  | 'file-too-large'
  | 'excel-too-old'
  | 'no-office'
  | 'start-failed'
  | 'unknown';

/** A cell that should have been written and was not. */
export interface UnwrittenCell {
  readonly at: CellAddress;
  readonly indicator: string;
  readonly score: number | null;
}

export interface SessionError {
  readonly code: ErrorCode;
  readonly cells: readonly UnwrittenCell[];
}

/** A text or a score that the person gives in the pane, for one cell of a form. */
export interface PaneWrite {
  readonly sheetId: string;
  readonly at: CellAddress;
  /** The name of its indicator, for the error panel. */
  readonly indicator: string;
  /** Always stands as it is: a text is never a formula. */
  readonly value: string | number;
  /** The cell's text as the pane showed it; another one standing there now is not overwritten. */
  readonly before: string;
}

/** `changed`: another text stands there now; `failed`: `error` or `status` says why. Neither wrote anything. */
export type WriteResult = 'written' | 'changed' | 'failed';

/** The last thing that happened, for the status line. */
export type SessionStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'editing' }
  | { readonly kind: 'checked'; readonly indicators: number }
  | {
      readonly kind: 'updated';
      readonly cell: CellAddress;
      readonly score: number | null;
      readonly more: number;
    }
  | { readonly kind: 'inserted'; readonly sheet: string }
  /** `row` (from 0): where the indicator was added or moved to, or was deleted. */
  | { readonly kind: 'rows-edited'; readonly edit: RowEdit; readonly row: number }
  /** What Excel left behind where the person changed rows was mended. */
  | { readonly kind: 'rows-mended' }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'written'; readonly cell: CellAddress }
  | { readonly kind: 'restored'; readonly cell: CellAddress }
  | { readonly kind: 'unmarked'; readonly marks: number }
  | { readonly kind: 'remote' }
  | { readonly kind: 'not-written'; readonly cells: number };

/** Everything the pane shows; replaced as a whole at each change, never mutated. */
export interface SessionState {
  readonly phase: 'starting' | 'ready' | 'stopped';
  readonly forms: readonly FormView[];
  /** Index into `forms` of the one the pane shows: the form under the cursor, else the last one; −1 without forms. */
  readonly current: number;
  /** The active cell, where it lies on the sheet of the current form. */
  readonly selected: CellAddress | null;
  readonly status: SessionStatus;
  readonly error: SessionError | null;
  /** The cell that the pane wrote last, as long as it can be taken back. */
  readonly undoable: CellAddress | null;
}

/** The live session: the one thing the pane and the ribbon talk to. Commands never reject: a failure becomes `error`. */
export interface Session {
  getState(): SessionState;
  /** Calls back after each change; returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * Inserts a sheet of the gallery, or one that is planned already, as a new sheet; a form on it is scored from then on.
   * Unasked, the standard form.
   */
  insertTemplate(request?: SheetRequest): Promise<void>;
  /**
   * Puts sheets read from a file onto new sheets and looks for forms there: texts stay texts, formulas become their
   * values. `names` are the wanted sheet names, one a grid; a name that is taken or not allowed is changed.
   */
  importSheets(grids: readonly Grid[], names: readonly string[]): Promise<void>;
  /** Reads the active sheet; `error` is not-a-form where there is none. */
  recogniseActiveSheet(): Promise<void>;
  setMode(mode: Mode): Promise<void>;
  /** Chooses the rule set of the current form's sheet: kept in the sheet, or for this session where it is only checked. */
  setRuleSet(id: string): Promise<void>;
  /** Adds, deletes or moves the indicator at the cursor in the current form; `status` is `refused` where it cannot be. */
  editRows(edit: RowEdit): Promise<void>;
  /** Shows our own marks on the current form's sheet, or takes them away there. */
  setMarks(on: boolean): Promise<void>;
  /** Removes our own conditional formats from every sheet. */
  removeMarks(): Promise<void>;
  /** Selects a cell: of the current form's sheet, or of the one named, whose form then becomes the current one. */
  goTo(cell: CellAddress, sheetId?: string): Promise<void>;
  /** Writes what the person gave in the pane, unless the sheet is only checked or the cell has changed meanwhile. */
  write(write: PaneWrite): Promise<WriteResult>;
  /** Takes back the pane's last write, if the cell still holds it. */
  undoWrite(): Promise<void>;
  /** Every visible sheet as it stands now, those without a form too; null where `error` or `status` says why not. */
  readWorkbook(): Promise<readonly SheetGrid[] | null>;
  /** Tries again what could not be written. */
  retry(): Promise<void>;
  dismissError(): void;
  /** Stops listening. */
  dispose(): Promise<void>;
}
