/** @jest-environment ./workbench/jest/environment.cjs */
import { beginSession } from './live';
import type { Live } from './live';
import { insertUnfilled, publishedForm, SHEET } from './filled-form';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await insertUnfilled(publishedForm('chaoyang-ip-operation-2021'));
  live = await beginSession();
});

afterEach(async () => live.session.dispose());

const ownMarks = () =>
  workbench
    .sheet(SHEET)
    .conditionalFormats()
    .filter(({ formula }) => formula.includes('jixiao:')).length;

/** The pane is closed, the workbook opened again another day. */
async function openAgain(): Promise<void> {
  await live.session.dispose();
  live = await beginSession();
}

const edit = async (): Promise<void> => {
  await workbench.person.type(SHEET, 'H14', 1);
  await live.flush();
};

test('marks that were taken away stay away when the workbook is opened again', async () => {
  workbench.counters.reset();
  await live.session.setMarks(false);
  expect(workbench.counters.roundTrips).toBe(2);
  await openAgain();
  expect(live.view()).toMatchObject({ mode: 'automatic', marks: false });
  await edit();
  expect([ownMarks(), live.view().marks]).toEqual([0, false]);
});

test('they are back for good once they are asked for', async () => {
  await live.session.setMarks(false);
  await live.session.setMarks(true);
  await openAgain();
  expect(live.view().marks).toBe(true);
  await edit();
  expect(ownMarks()).toBeGreaterThan(0);
});

test('removing all marks is remembered too', async () => {
  await live.session.removeMarks();
  await openAgain();
  expect(live.view().marks).toBe(false);
  await edit();
  expect(ownMarks()).toBe(0);
});

test('the choice outlives another rule set, and ends when 自动评分 is switched on again', async () => {
  await live.session.setMarks(false);
  await live.session.setRuleSet('guangxi');
  expect(ownMarks()).toBe(0);
  await openAgain();
  expect(live.view()).toMatchObject({ marks: false, evaluation: { ruleSet: 'guangxi' } });
  await live.session.setMode('check-only');
  await live.session.setMode('automatic');
  expect(live.view().marks).toBe(true);
  expect(ownMarks()).toBeGreaterThan(0);
});

test('what a protected sheet kept is not said to be gone', async () => {
  await workbench.person.protect(SHEET);
  await live.flush();
  const before = ownMarks();
  await live.session.removeMarks();
  await openAgain();
  expect([ownMarks(), live.view().marks]).toEqual([before, true]);
});
