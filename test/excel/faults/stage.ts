import type { SessionState } from '../../../src/excel/session-state';
import type { Faults, Person } from '../../../workbench/types';
import { beginSession } from '../live';
import type { Live } from '../live';
import { formSheet } from './form-sheet';

/** The sheet that every scenario begins with, 自动评分 on. */
export const SHEET = '自评表';

/** Where a scenario plays: with the add-in, or, to see what the person alone makes of the workbook, without. */
export interface Stage {
  readonly person: Person;
  readonly faults: Faults;
  /** Null where no add-in runs. */
  readonly live: Live | null;
  /** Lets the add-in do what is due, without letting a longer wait pass. */
  flush(): Promise<void>;
  /** Lets time pass, and what falls due be done. */
  wait(milliseconds: number): Promise<void>;
  /** Lets time pass while Excel answers nothing. */
  sleep(milliseconds: number): Promise<void>;
  /** Acts when the add-in's nth batch from now has arrived at Excel and is not yet carried out. */
  during(nth: number, act: (person: Person) => unknown): Promise<void>;
  /** Takes back the person's last edit, and before it the add-in's steps that came after. */
  undoEdit(cell: string, until: string | number): Promise<void>;
}

/** Cells of every sheet: by sheet name, rows of columns A to H. */
export type Picture = Readonly<Record<string, readonly (readonly unknown[])[]>>;

const AREA = 'A1:J90';

export async function picture(): Promise<Picture> {
  const sheets: Record<string, readonly (readonly unknown[])[]> = {};
  for (const name of workbench.sheetNames()) sheets[name] = await workbench.sheet(name).values(AREA);
  return sheets;
}

async function undoUntil(cell: string, until: string | number, flush: () => Promise<void>): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    if ((await workbench.sheet(SHEET).value(cell)) === until) return;
    await workbench.person.undo();
    await flush();
  }
  throw new Error(`${cell} did not come back to ${String(until)}`);
}

/** The stage without an add-in: what was to happen during a batch happens at once. */
export function bareStage(): Stage {
  const flush = async () => workbench.settled();
  return {
    person: workbench.person,
    faults: workbench.faults,
    live: null,
    flush,
    wait: flush,
    sleep: flush,
    during: async (_nth, act) => {
      await act(workbench.person);
    },
    undoEdit: async (cell, until) => undoUntil(cell, until, flush),
  };
}

const COLLECT = 30;

/** Twice, as the answer to a read may bring about a write. */
async function settleTwice(): Promise<void> {
  await workbench.settled();
  await workbench.settled();
}

/** The stage with the add-in listening. */
export function stageOf(live: Live): Stage {
  return {
    person: workbench.person,
    faults: workbench.faults,
    live,
    flush: async () => live.flush(),
    wait: async (milliseconds) => {
      live.timers.advance(milliseconds);
      await live.flush();
    },
    sleep: async (milliseconds) => {
      await settleTwice();
      live.timers.advance(COLLECT);
      await settleTwice();
      live.timers.advance(milliseconds);
      await settleTwice();
    },
    during: async (nth, act) => {
      workbench.faults.beforeBatch(nth, () => {
        void act(workbench.person);
      });
      await Promise.resolve();
    },
    undoEdit: async (cell, until) => undoUntil(cell, until, async () => live.flush()),
  };
}

/** An open workbook with one form. */
export async function openWorkbook(): Promise<void> {
  await workbench.reset();
  await workbench.load(formSheet(SHEET));
  await workbench.person.activate(SHEET);
}

/** Opens the workbook, begins a session and switches 自动评分 on for the form. */
export async function openWithAddIn(): Promise<Live> {
  await openWorkbook();
  const live = await beginSession();
  await live.session.setMode('automatic');
  await live.flush();
  workbench.counters.reset();
  return live;
}

/** What the session says, short: the code of its error and the kind of its status. */
export function said({ session }: Live): { error: string | null; status: SessionState['status']['kind'] } {
  const { error, status } = session.getState();
  return { error: error?.code ?? null, status: status.kind };
}
