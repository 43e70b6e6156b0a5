import type { Session, SessionState } from '../excel/session-state';
import type { TemplateId } from '../sheet/template/template';

/** The function of each item in the ribbon's menu that inserts a sheet of the gallery. */
type InsertionId =
  | 'insertDistrict'
  | 'insertMunicipal'
  | 'insertFourClass'
  | 'insertSplitTarget'
  | 'insertTransferForm'
  | 'insertDecomposition'
  | 'insertFundPlan'
  | 'insertFundExecution';

/** Names of the ribbon's functions, as the manifest has them; `insertTemplate` inserts the standard form. */
export type CommandId =
  'insertTemplate' | InsertionId | 'recogniseSheet' | 'toggleAutoScoring' | 'removeMarks';

/** Something a person can ask for, from the ribbon or the pane. */
export interface Command {
  /** Does it. Never rejects: a failure becomes the state's `error`. */
  run(session: Session): Promise<void>;
  /** Whether there is anything to do it to. */
  enabled(state: SessionState): boolean;
}

const isReady = ({ phase }: SessionState): boolean => phase === 'ready';

const hasForm = (state: SessionState): boolean => isReady(state) && state.forms[state.current] !== undefined;

const insertion = (id: TemplateId): Command => ({
  run: async (session) => session.insertTemplate({ id }),
  enabled: isReady,
});

export const commands: Readonly<Record<CommandId, Command>> = {
  insertTemplate: { run: async (session) => session.insertTemplate(), enabled: isReady },
  insertDistrict: insertion('district'),
  insertMunicipal: insertion('municipal'),
  insertFourClass: insertion('four-class'),
  insertSplitTarget: insertion('split-target'),
  insertTransferForm: insertion('transfer-form'),
  insertDecomposition: insertion('decomposition'),
  insertFundPlan: insertion('fund-plan'),
  insertFundExecution: insertion('fund-execution'),
  recogniseSheet: { run: async (session) => session.recogniseActiveSheet(), enabled: isReady },
  toggleAutoScoring: {
    run: async (session) => {
      const { forms, current } = session.getState();
      await session.setMode(forms[current]?.mode === 'automatic' ? 'check-only' : 'automatic');
    },
    enabled: hasForm,
  },
  // Marks may stand on sheets that hold no form any more.
  removeMarks: { run: async (session) => session.removeMarks(), enabled: isReady },
};
