import type { CellAddress } from '../../src/model/address';
import type { Grid } from '../../src/model/grid';
import type {
  FormView,
  Mode,
  PaneWrite,
  RowEdit,
  Session,
  SessionState,
  SheetGrid,
  SheetRequest,
  WriteResult,
} from '../../src/excel/session-state';

/** A call that the pane made. */
export type Call =
  | readonly ['recogniseActiveSheet' | 'removeMarks' | 'undoWrite' | 'retry' | 'dispose']
  | readonly ['insertTemplate']
  | readonly ['insertTemplate', SheetRequest]
  | readonly ['importSheets', readonly Grid[], readonly string[]]
  | readonly ['setMode', Mode]
  | readonly ['setRuleSet', string]
  | readonly ['editRows', RowEdit]
  | readonly ['setMarks', boolean]
  | readonly ['write', PaneWrite]
  | readonly ['goTo', CellAddress, string | undefined];

/** A session without Excel: it shows the states it is given and notes what the pane asks for. */
export interface FakeSession extends Session {
  readonly calls: readonly Call[];
  /** Replaces parts of the state, as a change in the sheet would. */
  change(part: Partial<SessionState>): void;
  /** What stands in the workbook; null: it cannot be read. None at first. */
  sheets: readonly SheetGrid[] | null;
  /** What the next writes come to; `written` at first. */
  answer: WriteResult;
}

/** A ready state with these forms, the first being current and nothing selected. */
export function stateOf(forms: readonly FormView[], part: Partial<SessionState> = {}): SessionState {
  return {
    phase: 'ready',
    forms,
    current: forms.length > 0 ? 0 : -1,
    selected: null,
    status: { kind: 'idle' },
    error: null,
    undoable: null,
    ...part,
  };
}

export function fakeSession(initial: SessionState): FakeSession {
  let state = initial;
  const calls: Call[] = [];
  const listeners = new Set<() => void>();
  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    listeners.forEach((listener) => {
      listener();
    });
  };
  const note = (...call: Call): Promise<void> => {
    calls.push(call);
    return Promise.resolve();
  };
  const session: FakeSession = {
    calls,
    change,
    answer: 'written',
    sheets: [],
    readWorkbook: () => Promise.resolve(session.sheets),
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    insertTemplate: (request) => (request ? note('insertTemplate', request) : note('insertTemplate')),
    importSheets: (grids, names) => note('importSheets', grids, names),
    recogniseActiveSheet: () => note('recogniseActiveSheet'),
    setMode: (mode) => note('setMode', mode),
    setRuleSet: (id) => note('setRuleSet', id),
    editRows: (edit) => note('editRows', edit),
    setMarks: (on) => note('setMarks', on),
    removeMarks: () => note('removeMarks'),
    goTo: (cell, sheetId) => note('goTo', cell, sheetId),
    write: async (write) => {
      await note('write', write);
      return session.answer;
    },
    undoWrite: () => note('undoWrite'),
    retry: () => note('retry'),
    dismissError: () => {
      change({ error: null });
    },
    dispose: () => note('dispose'),
  };
  return session;
}
