import type { SessionState } from './session-state';

const START: SessionState = {
  phase: 'starting',
  forms: [],
  current: -1,
  selected: null,
  status: { kind: 'idle' },
  error: null,
  undoable: null,
};

function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The new list, with the old objects wherever their content is the same. */
function keepAlike<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  const kept = after.map((item, index) => {
    const old = before[index];
    return old !== undefined && alike(old, item) ? old : item;
  });
  const isSame = kept.length === before.length && kept.every((item, index) => item === before[index]);
  return isSame ? before : kept;
}

function merged(state: SessionState, patch: Partial<SessionState>): SessionState {
  const next = { ...state, ...patch };
  return {
    ...next,
    forms: keepAlike(state.forms, next.forms),
    selected: alike(state.selected, next.selected) ? state.selected : next.selected,
    status: alike(state.status, next.status) ? state.status : next.status,
    error: alike(state.error, next.error) ? state.error : next.error,
    undoable: alike(state.undoable, next.undoable) ? state.undoable : next.undoable,
  };
}

/** Holds the state that the pane shows; it is replaced, never mutated, and only when something is different. */
export class StateStore {
  private state = START;
  private readonly listeners = new Set<() => void>();

  get(): SessionState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Takes a patch over; parts that are alike keep their identity, and nobody is called when all of them are. */
  update(patch: Partial<SessionState>): void {
    const { state } = this;
    const next = merged(state, patch);
    const isSame =
      next.phase === state.phase &&
      next.current === state.current &&
      next.forms === state.forms &&
      next.selected === state.selected &&
      next.status === state.status &&
      next.error === state.error &&
      next.undoable === state.undoable;
    if (isSame) return;
    this.state = next;
    for (const listener of [...this.listeners]) listener();
  }
}
