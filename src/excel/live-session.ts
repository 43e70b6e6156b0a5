import { parseA1 } from '../model/address';
import type { CellAddress, CellRange } from '../model/address';
import type { Grid } from '../model/grid';
import type * as Actions from './actions';
import type { NewSheets, Outcome } from './actions/outcome';
import { attach } from './attach';
import { lookAt, paneEdit } from './changes';
import type { Change } from './changes';
import { Flusher } from './flusher';
import { FocusWatch } from './focus-watch';
import { Handlers } from './handlers';
import { errorCodeOf, failureOf } from './host-errors';
import { Lane } from './lane';
import type { PaneWrites } from './pane-writes';
import type { Listeners } from './listen';
import type {
  Mode,
  PaneWrite,
  RowEdit,
  Session,
  SessionState,
  SessionStatus,
  SheetGrid,
  SheetRequest,
  UnwrittenCell,
  WriteResult,
} from './session-state';
import { hasFormulas } from './sheet-record';
import { OncePer } from './once-per';
import { StateStore } from './store';
import { DELAYS } from './timers';
import type { Timers } from './timers';
import { Workbook } from './workbook';
import { unwrittenCells } from './written';

/** What the session takes from outside, so that a test decides over time. */
export interface Surroundings {
  readonly timers: Timers;
  /** The year a new form is for. */
  readonly year: () => number;
  /** Calls back whenever the person turns to the pane; returns the way to stop. Left out where there is no pane. */
  readonly onFocus?: (listener: () => void) => () => void;
}

function isSingleCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

/** The live session over the workbook that Excel has open. */
export class LiveSession implements Session {
  private readonly store = new StateStore();
  private readonly handlers = new Handlers();
  private readonly workbook = new Workbook(this.store);
  private readonly flusher: Flusher;
  /** The active cell of each sheet, as far as it is known. */
  private readonly cells = new Map<string, CellAddress>();
  /** Sheets that were just inserted, whose own activation tells nothing new. */
  private readonly inserted = new Set<string>();
  private readonly focusWatch: FocusWatch | null;
  private readonly moving: OncePer;
  /** Fetched with the first write. */
  private paneWrites: PaneWrites | null = null;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly lane = new Lane(),
  ) {
    const { timers, onFocus } = surroundings;
    this.focusWatch = onFocus ? new FocusWatch(timers, onFocus) : null;
    this.moving = new OncePer(timers, DELAYS.moving);
    this.flusher = new Flusher({ timers, lane: this.lane, store: this.store, workbook: this.workbook });
  }

  /** Begins to listen and reads the workbook. @throws what Excel threw. */
  async begin(): Promise<void> {
    const { records, selection } = await this.lane.run(async () => attach(this.handlers, this.listeners()));
    for (const record of records) this.workbook.set(record);
    this.workbook.select(selection);
    this.focusWatch?.start(() => {
      this.lookAtCurrent();
    });
    this.store.update({ phase: 'ready', status: this.firstStatus() });
  }

  /** What the first look found, said of the form that is shown. */
  private firstStatus(): SessionStatus {
    const { forms, current } = this.store.get();
    const shown = forms[current];
    return shown ? { kind: 'checked', indicators: shown.form.indicators.length } : { kind: 'idle' };
  }

  getState(): SessionState {
    return this.store.get();
  }

  subscribe(listener: () => void): () => void {
    return this.store.subscribe(listener);
  }

  async insertTemplate(request?: SheetRequest): Promise<void> {
    await this.act(async ({ insertTemplate }) => {
      const inserted = await insertTemplate(this.workbook, this.surroundings.year(), request);
      return this.onNewSheets(inserted);
    });
  }

  async importSheets(grids: readonly Grid[], names: readonly string[]): Promise<void> {
    await this.act(async ({ importSheets }) =>
      this.onNewSheets(await importSheets(this.workbook, grids, names)),
    );
  }

  async recogniseActiveSheet(): Promise<void> {
    await this.act(async ({ recogniseActive }) => recogniseActive(this.workbook));
  }

  async setMode(mode: Mode): Promise<void> {
    await this.act(async ({ setMode }) => setMode(this.workbook, mode));
  }

  async setRuleSet(id: string): Promise<void> {
    await this.act(async ({ setRuleSet }) => setRuleSet(this.workbook, id));
  }

  async editRows(edit: RowEdit): Promise<void> {
    // What was typed just now comes first, so that its score is not taken for the person's.
    await this.flusher.now();
    await this.act(async ({ editRows }) => {
      const { due, ...outcome } = await editRows(this.workbook, edit);
      if (due !== undefined) this.flusher.note(lookAt(due));
      return outcome;
    });
  }

  async removeMarks(): Promise<void> {
    await this.act(async ({ removeMarks }) => removeMarks(this.workbook));
  }

  async setMarks(on: boolean): Promise<void> {
    await this.act(async ({ setMarks }) => setMarks(this.workbook, on));
  }

  async goTo(cell: CellAddress, sheetId?: string): Promise<void> {
    const target = sheetId ?? this.workbook.current()?.reading.sheetId;
    if (target !== undefined) await this.act(async ({ goTo }) => goTo(this.workbook, target, cell));
  }

  async write(write: PaneWrite): Promise<WriteResult> {
    const { sheetId, at, indicator, value } = write;
    if (this.workbook.get(sheetId)?.mode.mode !== 'automatic') return 'failed';
    const unwritten = { at, indicator, score: typeof value === 'number' ? value : null };
    const answer: { result: WriteResult } = { result: 'failed' };
    await this.command(async () => {
      this.paneWrites ??= new (await import('./pane-writes')).PaneWrites();
      answer.result = await this.paneWrites.write(write);
      return answer.result === 'written' ? { status: { kind: 'written', cell: at }, error: null } : {};
    }, unwritten);
    await this.afterPaneWrite(answer.result === 'written' ? write : null);
    return answer.result;
  }

  async undoWrite(): Promise<void> {
    let undone: Pick<PaneWrite, 'sheetId' | 'at'> | null = null;
    await this.command(async () => {
      undone = (await this.paneWrites?.undo()) ?? null;
      return undone ? { status: { kind: 'restored', cell: undone.at } } : {};
    });
    await this.afterPaneWrite(undone);
  }

  async readWorkbook(): Promise<readonly SheetGrid[] | null> {
    const answer: { sheets: readonly SheetGrid[] | null } = { sheets: null };
    await this.command(async () => {
      const { readWorkbook } = await import('./read-workbook');
      answer.sheets = await readWorkbook();
      return {};
    });
    return answer.sheets;
  }

  async retry(): Promise<void> {
    for (const record of this.workbook.all()) {
      if (!record.refused && unwrittenCells(record).length === 0) continue;
      this.workbook.set({ ...record, refused: false, undone: false });
      this.flusher.note(lookAt(record.reading.sheetId));
    }
    await this.flusher.now();
  }

  dismissError(): void {
    this.store.update({ error: null });
  }

  async dispose(): Promise<void> {
    this.focusWatch?.stop();
    this.moving.stop();
    this.flusher.stop();
    this.store.update({ phase: 'stopped' });
    await this.lane.idle();
    await this.handlers.removeAll();
  }

  /** Events do get lost: turning to the pane is the time to see whether it still says what stands in the sheet. */
  private lookAtCurrent(): void {
    const current = this.workbook.current();
    if (current) this.flusher.note(lookAt(current.reading.sheetId));
  }

  /** What the pane wrote is looked at like an edit; what is said of it stays. */
  private async afterPaneWrite(written: Pick<PaneWrite, 'sheetId' | 'at'> | null): Promise<void> {
    const { status } = this.store.get();
    this.store.update({ undoable: this.paneWrites?.undoable ?? null });
    if (!written) return;
    this.flusher.note(paneEdit(written.sheetId, written.at));
    await this.flusher.now();
    if (this.store.get().error === null) this.store.update({ status });
  }

  /** What came of new sheets. They were read just now, so their own events tell nothing new. */
  private onNewSheets({ sheetIds, shown, ...outcome }: NewSheets): Outcome {
    for (const sheetId of sheetIds) this.flusher.forget(sheetId);
    if (shown !== null) this.inserted.add(shown);
    return outcome;
  }

  /** A command whose doing is fetched when it is first asked for, so that the pane shows itself sooner. */
  private async act(run: (actions: typeof Actions) => Promise<Outcome>): Promise<void> {
    await this.command(async () => run(await import(/* webpackPrefetch: true */ './actions')));
  }

  private async command(run: () => Promise<Outcome>, unwritten?: UnwrittenCell): Promise<void> {
    try {
      this.store.update(await this.lane.run(run));
    } catch (error) {
      const failure = failureOf(error);
      if (failure === 'editing') this.store.update({ status: { kind: 'editing' } });
      // A command is not tried again by itself, so it must not say that it will be.
      else
        this.store.update({
          error: {
            code: failure === 'busy' ? 'unknown' : errorCodeOf(failure),
            cells: unwritten ? [unwritten] : [],
          },
        });
    }
  }

  private listeners(): Listeners {
    return {
      changed: (change) => {
        if (this.concerns(change)) this.flusher.note(change);
      },
      selected: (sheetId, address) => {
        const area = parseA1(address);
        if (area) this.cells.set(sheetId, { row: area.top, column: area.left });
        this.workbook.select({ sheetId, cell: this.cells.get(sheetId) ?? null });
        // Events do get lost; that the person is at work on the sheet is the time to see.
        if (this.hasForms(sheetId) && this.moving.take()) this.flusher.note(lookAt(sheetId));
      },
      added: (sheetId) => {
        if (!this.workbook.get(sheetId)) this.flusher.note(lookAt(sheetId));
      },
      renamed: (sheetId) => {
        if (this.workbook.get(sheetId)) this.flusher.note(lookAt(sheetId));
      },
      activated: (sheetId) => {
        this.workbook.select({ sheetId, cell: this.cells.get(sheetId) ?? null });
        // Events do get lost; coming back to a sheet is the time to see. One just inserted was read just now.
        if (!this.inserted.delete(sheetId)) this.flusher.note(lookAt(sheetId));
      },
      deleted: (sheetId) => {
        this.flusher.forget(sheetId);
        this.workbook.delete(sheetId);
      },
      calculated: (sheetId) => {
        const record = this.workbook.get(sheetId);
        if (record && hasFormulas(record)) this.flusher.note(lookAt(sheetId));
      },
      protectionChanged: (sheetId) => {
        if (this.hasForms(sheetId)) this.flusher.note(lookAt(sheetId));
      },
    };
  }

  private hasForms(sheetId: string): boolean {
    return (this.workbook.get(sheetId)?.forms.length ?? 0) > 0;
  }

  /** A single cell typed on a sheet without a form makes no form of it; a pasted block may. */
  private concerns({ sheetId, area }: Change): boolean {
    return this.workbook.concerns(sheetId) || area === null || !isSingleCell(area);
  }
}
