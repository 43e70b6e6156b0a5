import { Lane } from '../../src/excel/lane';
import { LiveSession } from '../../src/excel/live-session';
import { DELAYS } from '../../src/excel/timers';
import { bootHeadless } from '../../workbench/headless';
import type { HeadlessOffice } from '../../workbench/headless';
import { FIRST_ROW, formSheet } from '../excel/faults/form-sheet';
import { manualTimers } from '../excel/manual-timers';
import { mustBe } from './measure';

const SHEET = '自评表';
const INDICATORS = [30, 300, 3000];
const SHEETS = [1, 200];
/** Cells of a paste and of a fill, as far as the form is long enough. */
const PASTED = 200;

/** What one edit cost on the wire; bytes in kB. */
interface Cost {
  readonly edit: string;
  readonly indicators: number;
  readonly sheets: number;
  readonly roundTrips: number;
  readonly writes: number;
  readonly sent: number;
  readonly received: number;
}

interface Bench {
  readonly office: HeadlessOffice;
  readonly session: LiveSession;
  flush(): Promise<void>;
}

async function open(office: HeadlessOffice, indicators: number, sheets: number): Promise<Bench> {
  const { workbench } = office;
  await workbench.reset();
  await workbench.load(formSheet(SHEET, indicators));
  for (let nth = 2; nth <= sheets; nth += 1) await workbench.load(formSheet(`表${String(nth)}`));
  await workbench.person.activate(SHEET);
  const timers = manualTimers();
  const lane = new Lane();
  const session = new LiveSession({ timers, year: () => 2025 }, lane);
  const flush = async () => {
    do {
      await workbench.settled();
      timers.advance(DELAYS.collect);
      await lane.idle();
      await workbench.settled();
    } while ((timers.next() ?? Infinity) <= DELAYS.collect);
  };
  await session.begin();
  await flush();
  await session.setMode('automatic');
  await flush();
  return { office, session, flush };
}

type Act = (person: HeadlessOffice['workbench']['person'], rows: number) => Promise<unknown>;

/** Each kind of edit, with the score that the first row must show afterwards: its target is ≥10人 for 5 points. */
const EDITS: readonly (readonly [name: string, score: number, act: Act])[] = [
  ['typed', 2.5, async (person) => person.type(SHEET, 'E5', '5人')],
  ['undone (its own step, then the edit)', 5, async (person) => (await person.undo()) && person.undo()],
  ['nothing changed', 5, async (person) => person.type(SHEET, 'C5', '培训第一期')],
  [
    'pasted',
    4,
    async (person, rows) =>
      person.paste(
        SHEET,
        'E5',
        Array.from({ length: rows }, () => ['8人']),
      ),
  ],
  [
    'filled down',
    3,
    async (person, rows) => {
      await person.type(SHEET, 'E5', '6人');
      await person.fillDown(SHEET, `E5:E${String(FIRST_ROW + rows - 1)}`);
    },
  ],
  ['a row inserted', 3, async (person) => person.insertRows(SHEET, FIRST_ROW + 2)],
];

async function costsOf(bench: Bench, indicators: number, sheets: number): Promise<readonly Cost[]> {
  const { workbench } = bench.office;
  const costs: Cost[] = [];
  for (const [edit, score, act] of EDITS) {
    workbench.counters.reset();
    await act(workbench.person, Math.min(PASTED, indicators));
    await bench.flush();
    const { roundTrips, writes, requestBytes, responseBytes } = workbench.counters;
    mustBe(`score after ${edit}`, await workbench.sheet(SHEET).value('G5'), score);
    const [sent, received] = [requestBytes, responseBytes].map((bytes) => Math.round(bytes / 100) / 10);
    costs.push({ edit, indicators, sheets, roundTrips, writes, sent: sent ?? 0, received: received ?? 0 });
  }
  return costs;
}

/** An edit's cost must not grow with the other sheets: round trips alike, bytes within one part in a hundred. */
function mustNotGrow(few: readonly Cost[], many: readonly Cost[]): void {
  few.forEach((one, index) => {
    const other = many[index];
    const grown = other && Math.max(other.sent / one.sent, other.received / one.received) > 1.01;
    mustBe(`${one.edit}: grows with other sheets`, [other?.roundTrips, grown], [one.roundTrips, false]);
  });
}

/** Prints what each kind of edit costs at several lengths of the form and numbers of sheets, on the real Office.js. */
export async function sessionCosts(): Promise<void> {
  const office = await bootHeadless();
  const { Excel, Office, OfficeExtension } = office.window;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  for (const indicators of INDICATORS) {
    const bySheets: (readonly Cost[])[] = [];
    for (const sheets of SHEETS) {
      const bench = await open(office, indicators, sheets);
      bySheets.push(await costsOf(bench, indicators, sheets));
      await bench.session.dispose();
    }
    console.table(bySheets.flat());
    mustNotGrow(bySheets[0] ?? [], bySheets[1] ?? []);
  }
  office.dispose();
}
