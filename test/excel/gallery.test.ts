/** @jest-environment ./workbench/jest/environment.cjs */
import type { TemplateId } from '../../src/sheet/template/gallery';
import { templateOf, TEMPLATES } from '../../src/sheet/template/gallery';
import { beginSession } from './live';
import type { Live } from './live';
import { tripsToTheWorkbook } from './trips';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  live = await beginSession(2025);
});

afterEach(async () => live.session.dispose());

const TABLES: readonly TemplateId[] = ['decomposition', 'fund-plan', 'fund-execution'];
const FORMS = TEMPLATES.map(({ id }) => id).filter((id) => !TABLES.includes(id));

/** Options that give a template so many rows, shared among what it can count. */
function withRows(id: TemplateId, rows: number) {
  // Each of its groups has four items and their sum.
  if (id === 'fund-plan') return { counts: { 资金: rows / 5, 每项资金的明细: 4 } };
  const groups = templateOf(id)?.groups ?? [];
  const names = groups.flatMap(({ level2 }) => level2.map(({ name }) => name));
  const counts = names.map((name, index) => {
    const share = Math.floor(rows / names.length);
    return [name, share + (index < rows % names.length ? 1 : 0)] as const;
  });
  return { counts: Object.fromEntries(counts) };
}

/** The last row that a template's plan puts anything in. */
function lastRow(id: TemplateId, rows: number): number {
  const plan = templateOf(id)?.build({ year: 2025, ...withRows(id, rows) });
  return plan ? plan.cells.length : NaN;
}

describe.each(TEMPLATES.map(({ id }) => id))('%s', (id) => {
  test.each([10, 300])('with %i rows is inserted in three round trips', async (rows) => {
    workbench.counters.reset();
    await live.session.insertTemplate({ id, options: withRows(id, rows) });
    await live.flush();
    expect(live.session.getState().error).toBeNull();
    expect(tripsToTheWorkbook()).toBeLessThanOrEqual(3);
    expect(workbench.sheetNames()).toHaveLength(2);
  });

  test('has as many rows as were asked for', () => {
    expect(lastRow(id, 300) - lastRow(id, 10)).toBe(290);
  });
});

test.each(FORMS)('%s is a form of the session year that is scored from then on', async (id) => {
  await live.session.insertTemplate({ id, options: withRows(id, 30) });
  const { form, mode, marks, evaluation } = live.view();
  expect([mode, marks]).toEqual(['automatic', true]);
  expect(evaluation.ruleSet).toBe(TEMPLATES.find((one) => one.id === id)?.defaultRuleSet);
  expect(form.year).toBe(2025);
});

test.each(TABLES)('%s is no form: the one shown before stays', async (id) => {
  await live.session.insertTemplate();
  await live.session.insertTemplate({ id });
  const { forms, current, status } = live.session.getState();
  expect([forms.length, current]).toEqual([1, 0]);
  expect(status.kind).toBe('inserted');
  expect(workbench.activeSheet()).toBe(workbench.sheetNames()[2]);
});

test('options are taken over; a year of null leaves the year open', async () => {
  const options = { year: null, unit: '朝阳区知识产权局', title: '自评表（试填）', sheetName: '试填' };
  await live.session.insertTemplate({ id: 'municipal', options });
  const { form } = live.view();
  expect([form.year, form.title, form.header.unit?.text]).toEqual([
    null,
    '自评表（试填）',
    '朝阳区知识产权局',
  ]);
  expect(workbench.sheetNames()).toEqual(['Sheet1', '试填']);
});
