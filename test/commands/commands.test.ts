import { commands } from '../../src/commands/commands';
import { registerCommands } from '../../src/commands/register';
import type { FormView, Mode, Session, SessionState } from '../../src/excel/session-state';
import type { Started } from '../../src/excel/start';

const READY: SessionState = {
  phase: 'ready',
  forms: [],
  current: -1,
  selected: null,
  status: { kind: 'idle' },
  error: null,
  undoable: null,
};

const NO_EVALUATION: FormView['evaluation'] = {
  ruleSet: 'mof-2020',
  indicators: [],
  execution: null,
  classes: [],
  total: { stated: null, computed: null, weight: null, complete: false, grade: null },
  findings: [],
};

function withForm(mode: Mode): SessionState {
  const cell = { at: { row: 0, column: 0 }, text: '', value: null, isFormula: false };
  const header = { projectName: cell, department: cell, unit: cell, leader: cell, phone: cell };
  const columns = {
    ...{ level1: 0, level2: 1, name: 2, target: 3 },
    ...{ actual: 4, weight: 5, score: 6, explanation: 7, measures: null },
  };
  const form: FormView['form'] = {
    ...{ sheet: '自评表', range: { top: 0, left: 0, bottom: 9, right: 7 }, layout: 'standard', title: '' },
    ...{ year: 2021, header, funds: null, goals: { expected: null, actual: null }, headingRow: 3 },
    ...{ columns, indicators: [], total: null, grade: null, notUnderstood: [] },
  };
  const view: FormView = {
    sheetId: 's1',
    form,
    evaluation: NO_EVALUATION,
    mode,
    marks: mode === 'automatic',
  };
  return { ...READY, forms: [view], current: 0 };
}

function sessionIn(state: SessionState) {
  const session = {
    getState: () => state,
    subscribe: () => () => undefined,
    insertTemplate: jest.fn(async () => undefined),
    recogniseActiveSheet: jest.fn(async () => undefined),
    importSheets: jest.fn(async () => undefined),
    setMode: jest.fn(async () => undefined),
    setRuleSet: jest.fn(async () => undefined),
    editRows: jest.fn(async () => undefined),
    setMarks: jest.fn(async () => undefined),
    readWorkbook: jest.fn(async () => Promise.resolve([])),
    removeMarks: jest.fn(async () => undefined),
    goTo: jest.fn(async () => undefined),
    write: jest.fn(() => Promise.resolve('written' as const)),
    undoWrite: jest.fn(() => Promise.resolve(undefined)),
    retry: jest.fn(async () => undefined),
    dismissError: jest.fn(),
    dispose: jest.fn(async () => undefined),
  } satisfies Session;
  return session;
}

describe('the commands of ribbon and pane', () => {
  test('自动评分 is the opposite of what the current form has', async () => {
    const on = sessionIn(withForm('automatic'));
    await commands.toggleAutoScoring.run(on);
    expect(on.setMode).toHaveBeenCalledWith('check-only');
    const off = sessionIn(withForm('check-only'));
    await commands.toggleAutoScoring.run(off);
    expect(off.setMode).toHaveBeenCalledWith('automatic');
  });

  test('without a form there is nothing to switch, but a form can be inserted or recognised', () => {
    expect(commands.toggleAutoScoring.enabled(READY)).toBe(false);
    expect(commands.insertTemplate.enabled(READY)).toBe(true);
    expect(commands.recogniseSheet.enabled(READY)).toBe(true);
  });

  test('nothing can be done before the session is ready', () => {
    const starting: SessionState = { ...withForm('automatic'), phase: 'starting' };
    expect(Object.values(commands).some(({ enabled }) => enabled(starting))).toBe(false);
  });
});

describe('the functions of the ribbon', () => {
  type RibbonFunction = (event: { completed(): void }) => void;
  const associated = new Map<string, RibbonFunction>();

  beforeEach(() => {
    associated.clear();
    const associate = (id: string, run: RibbonFunction) => associated.set(id, run);
    Object.assign(globalThis, { Office: { actions: { associate } } });
  });

  async function click(id: string): Promise<void> {
    await new Promise<void>((resolve) => {
      associated.get(id)?.({ completed: resolve });
    });
  }

  test('carry the names that the manifest calls', () => {
    registerCommands(Promise.resolve({ session: null, failure: 'no-office' }));
    expect([...associated.keys()].sort()).toEqual([
      'insertDecomposition',
      'insertDistrict',
      'insertFourClass',
      'insertFundExecution',
      'insertFundPlan',
      'insertMunicipal',
      'insertSplitTarget',
      'insertTemplate',
      'insertTransferForm',
      'recogniseSheet',
      'removeMarks',
      'toggleAutoScoring',
    ]);
  });

  test('complete their event where the command fails all the same', async () => {
    const session = sessionIn(READY);
    session.insertTemplate.mockRejectedValue(new Error('the pane is gone'));
    registerCommands(Promise.resolve({ session, failure: null }));
    await expect(click('insertFundPlan')).resolves.toBeUndefined();
  });

  test('wait for the session and complete their event', async () => {
    const session = sessionIn(READY);
    const started: Promise<Started> = Promise.resolve({ session, failure: null });
    registerCommands(started);
    await click('insertTemplate');
    expect(session.insertTemplate).toHaveBeenCalledTimes(1);
  });

  test('complete their event where the session could not start, too', async () => {
    registerCommands(Promise.resolve({ session: null, failure: 'excel-too-old' }));
    await expect(click('removeMarks')).resolves.toBeUndefined();
  });

  test('do nothing where the pane would offer nothing', async () => {
    const session = sessionIn(READY);
    registerCommands(Promise.resolve({ session, failure: null }));
    await click('toggleAutoScoring');
    expect(session.setMode).not.toHaveBeenCalled();
  });
});
