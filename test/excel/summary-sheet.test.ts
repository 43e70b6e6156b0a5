/** @jest-environment ./workbench/jest/environment.cjs */
import { workbookSummary } from '../../src/taskpane/models/workbook-summary';
import { beginSession, loadCase } from './live';
import type { Live } from './live';
import { tripsToTheWorkbook } from './trips';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await loadCase('beijing-ip-promotion-2021', '表一');
  await loadCase('chaoyang-ip-operation-2021', '表二');
  live = await beginSession();
});

afterEach(async () => live.session.dispose());

const NAME = '自评汇总';
const makeSummary = () =>
  live.session.insertTemplate({ plan: workbookSummary(live.session.getState().forms, 'zh-CN') });

test('the summary stands on a new sheet, in three round trips, and is shown', async () => {
  workbench.counters.reset();
  await makeSummary();
  await live.flush();
  expect(tripsToTheWorkbook()).toBeLessThanOrEqual(3);
  expect(workbench.activeSheet()).toBe(NAME);
  expect(live.session.getState().status).toEqual({ kind: 'inserted', sheet: NAME });
  const rows = await workbench.sheet(NAME).values('A1:H3');
  expect(rows.map((row) => row.slice(0, 2))).toEqual([
    ['工作表', '项目名称'],
    ['表一', '北京市知识产权运营及产业促进工作'],
    ['表二', '知识产权运营服务体系建设经费'],
  ]);
  expect(rows.slice(1).map((row) => row.slice(3, 7))).toEqual([
    [543.7, 508.95, 0.9361, 99.06],
    [3700, 3700, 1, 91],
  ]);
});

test('its heading stays in sight, and it prints on A4 landscape, one page wide', async () => {
  await makeSummary();
  expect(workbench.sheet(NAME).frozenRows()).toBe(1);
  expect(workbench.sheet(NAME).pageLayout()).toMatchObject({
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
  });
});

test('each one has a sheet of its own, and the ones before stay as they are', async () => {
  await makeSummary();
  await workbench.person.type('表一', 'H14', 2);
  await live.flush();
  await makeSummary();
  expect(workbench.sheetNames().slice(-2)).toEqual([NAME, `${NAME} (2)`]);
  expect((await workbench.sheet(NAME).values('G2:H2'))[0]).toEqual([99.06, 99.06]);
  expect((await workbench.sheet(`${NAME} (2)`).values('G2:H2'))[0]).toEqual([99.06, 98.06]);
});

test('it is no form: nothing on it is read as one, marked or written, whatever is typed there', async () => {
  const before = live.session.getState().forms.map(({ form }) => form.sheet);
  await makeSummary();
  await workbench.person.type(NAME, 'G2', 1);
  await workbench.person.paste(NAME, 'A5', [['合计', '2 份', '', 4243.7]]);
  await live.flush();
  await workbench.person.activate('表一');
  await workbench.person.activate(NAME);
  await live.flush();
  expect(live.session.getState().forms.map(({ form }) => form.sheet)).toEqual(before);
  expect(workbench.sheet(NAME).conditionalFormats()).toEqual([]);
  expect(workbench.sheet(NAME).names()).toEqual([]);
  expect(await workbench.sheet(NAME).value('G2')).toBe(1);
  expect(live.session.getState().error).toBeNull();
});

test('a failure leaves no sheet behind', async () => {
  workbench.faults.failBatch(2, 'GeneralException');
  await makeSummary();
  expect(live.session.getState().error).toEqual({ code: 'insert-failed', cells: [] });
  expect(workbench.sheetNames()).not.toContain(NAME);
});
