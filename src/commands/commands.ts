import type { Session, SessionState } from '../excel/session-state';
import type { LabelKey } from '../texts/labels';

/** Names of the ribbon's functions, as the manifest has them. */
export type CommandId = 'insertTemplate' | 'recogniseSheet' | 'toggleAutoScoring' | 'removeMarks';

/** Something a person can ask for, from the ribbon or the pane. */
export interface Command {
  readonly id: CommandId;
  /** Its name in the catalogue of texts. */
  readonly label: LabelKey;
  /** Does it. Never rejects: a failure becomes the state's `error`. */
  run(session: Session): Promise<void>;
  /** Whether there is anything to do it to. */
  enabled(state: SessionState): boolean;
}

const isReady = ({ phase }: SessionState): boolean => phase === 'ready';

const hasForm = (state: SessionState): boolean => isReady(state) && state.forms[state.current] !== undefined;

export const commands: Readonly<Record<CommandId, Command>> = {
  insertTemplate: {
    id: 'insertTemplate',
    label: 'wel.insert',
    run: async (session) => session.insertTemplate(),
    enabled: isReady,
  },
  recogniseSheet: {
    id: 'recogniseSheet',
    label: 'wel.recognise',
    run: async (session) => session.recogniseActiveSheet(),
    enabled: isReady,
  },
  toggleAutoScoring: {
    id: 'toggleAutoScoring',
    label: 'mode.auto',
    run: async (session) => {
      const { forms, current } = session.getState();
      await session.setMode(forms[current]?.mode === 'automatic' ? 'check-only' : 'automatic');
    },
    enabled: hasForm,
  },
  removeMarks: {
    id: 'removeMarks',
    label: 'set.unmark',
    run: async (session) => session.removeMarks(),
    // Marks may stand on sheets that hold no form any more.
    enabled: isReady,
  },
};
