/** @jest-environment ./workbench/jest/environment.cjs */
import { beginSession, loadCase } from './live';
import type { Live } from './live';

const SHEET = 'Sheet1';
/** Row 14 of the Chaoyang form: ≥10个, 6 of 6 points; half of it is 3. */
const [ACTUAL, SCORE, EXPLANATION] = ['F14', 'H14', 'I14'];

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await loadCase('chaoyang-ip-operation-2021', SHEET);
  live = await beginSession();
  await live.session.setMode('automatic');
  await live.flush();
  workbench.counters.reset();
});

afterEach(async () => {
  workbench.faults.dropEvents = false;
  await live.session.dispose();
});

const turnToPane = async () => {
  live.focus();
  await live.flush();
};

async function typeUnheard(text: string): Promise<void> {
  workbench.faults.dropEvents = true;
  await workbench.person.type(SHEET, ACTUAL, text);
  await live.flush();
  workbench.faults.dropEvents = false;
}

test('an edit whose event was lost is found when the person turns to the pane', async () => {
  await typeUnheard('5个');
  expect(await workbench.sheet(SHEET).value(SCORE)).toBe(6);
  await turnToPane();
  expect(await workbench.sheet(SHEET).value(SCORE)).toBe(3);
  expect(live.view().evaluation.indicators[0]).toMatchObject({ outcome: 'unmet' });
});

test('turning to the pane again and again costs one reading in five seconds, and writes nothing new', async () => {
  await turnToPane();
  await turnToPane();
  live.timers.advance(4000);
  await turnToPane();
  expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([1, 0]);
  live.timers.advance(1000);
  await turnToPane();
  expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([2, 0]);
});

test('between undoing the score and undoing the edit, turning to the pane writes neither score nor mark', async () => {
  await workbench.person.clear(SHEET, EXPLANATION);
  await live.flush();
  await workbench.person.type(SHEET, ACTUAL, '5个');
  await live.flush();
  await workbench.person.undo();
  await live.flush();
  workbench.counters.reset();
  await turnToPane();
  expect([workbench.counters.roundTrips, workbench.counters.writes]).toEqual([1, 0]);
  await workbench.person.undo();
  await live.flush();
  expect([await workbench.sheet(SHEET).value(ACTUAL), await workbench.sheet(SHEET).value(SCORE)]).toEqual([
    '≥10个',
    6,
  ]);
});

test('nobody listens any more once the session is disposed', async () => {
  expect(live.listensForFocus()).toBe(true);
  await live.session.dispose();
  expect(live.listensForFocus()).toBe(false);
});
