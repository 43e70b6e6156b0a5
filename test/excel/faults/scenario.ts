import type { ErrorCode, SessionStatus } from '../../../src/excel/session-state';
import { compare } from './fresh';
import { bareStage, openWithAddIn, openWorkbook, picture, said, stageOf } from './stage';
import type { Picture, Stage } from './stage';

/** What the session says: an error's code or null, and the kind of the status line. */
export interface Saying {
  readonly error: ErrorCode | null;
  readonly status: SessionStatus['kind'];
}

/** One thing that happens in Excel, and what must be true then. */
export interface Scenario {
  readonly name: string;
  /** What happens. */
  readonly run: (stage: Stage) => Promise<unknown>;
  /** What the session says then, while the cause may still stand. */
  readonly says: Saying;
  /** The cause goes away; nobody asks the add-in for anything. */
  readonly mend?: (stage: Stage) => Promise<unknown>;
  /** What it says at the end; `says` where nothing had to be mended. */
  readonly then?: Saying;
  /** Scores that the computation must give at the end, worked out by hand. */
  readonly scores: Readonly<Record<string, number | ''>>;
  /** Score cells that the person typed, on every sheet or (副本!G5) on one: they must stand as without the add-in. */
  readonly mine?: readonly string[];
  /** The sheet that `scores` are on. */
  readonly sheet?: string;
}

async function withoutAddIn({ run, mend }: Scenario): Promise<Picture> {
  await openWorkbook();
  const stage = bareStage();
  await run(stage);
  await stage.flush();
  await mend?.(stage);
  await stage.flush();
  return picture();
}

/** Plays a scenario without and with the add-in and compares; gives the number of cells compared. */
export async function play(scenario: Scenario): Promise<number> {
  const person = await withoutAddIn(scenario);
  const live = await openWithAddIn();
  try {
    const stage = stageOf(live);
    await scenario.run(stage);
    if (!workbench.faults.asleep) await stage.flush();
    expect(said(live)).toEqual(scenario.says);
    await scenario.mend?.(stage);
    await stage.flush();
    expect(said(live)).toEqual(scenario.then ?? scenario.says);
    const { found, expected, cells } = await compare(person, scenario.mine ?? []);
    expect(found).toEqual(expected);
    const sheet = workbench.sheet(scenario.sheet ?? '自评表');
    for (const [cell, score] of Object.entries(scenario.scores))
      expect([cell, await sheet.value(cell)]).toEqual([cell, score]);
    return cells;
  } finally {
    workbench.faults.reset();
    await live.session.dispose();
  }
}

/** Makes a test of each scenario. */
export function playEach(scenarios: readonly Scenario[]): void {
  test.each(scenarios.map((one) => [one.name, one] as const))('%s', async (_name, scenario) => {
    expect(await play(scenario)).toBeGreaterThan(800);
  });
}
