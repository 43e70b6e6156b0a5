/** @jest-environment ./workbench/jest/environment.cjs */
import { carryOutPlans } from '../../src/excel/carry-out-plan';
import type { PaperFinding } from '../../src/excel/session-state';
import { reportOfView } from '../../src/taskpane/models/report-of-view';
import { templateOf } from '../../src/sheet/template/gallery';
import { caseOptions } from '../transfer/case-content';
import { beginSession } from './live';
import type { Live } from './live';
import { tripsToTheWorkbook } from './trips';

let live: Live;

const PAPERS = ['transfer-form', 'decomposition', 'fund-plan', 'fund-execution'] as const;
const EXECUTION = '资金执行情况表';
const PLAN = '资金安排表';

beforeEach(async () => {
  await workbench.reset();
  await carryOutPlans(
    PAPERS.flatMap((id) => templateOf(id)?.build(caseOptions()) ?? []),
    0,
  );
  live = await beginSession(2020);
  await live.flush();
});

afterEach(async () => live.session.dispose());

const found = (): readonly PaperFinding[] => live.view().papers ?? [];
const ids = () => found().map(({ finding }) => finding.id);
const differing = () => found().filter(({ finding }) => finding.id === 'paid-not-sum');

describe('the four papers of a transfer payment on four sheets', () => {
  test('are one project: one form, with what was found in the other papers', () => {
    expect(live.session.getState().forms).toHaveLength(1);
    expect(differing().map(({ finding }) => [finding.sheet, finding.cell, finding.values])).toEqual([
      [EXECUTION, { row: 7, column: 2 }, { column: 'paid', stated: 1961.4864, computed: 1961.4846 }],
    ]);
  });

  test('are looked at when a cell of one of them is typed, for one round trip and without a write', async () => {
    await workbench.person.activate(EXECUTION);
    await live.flush();
    workbench.counters.reset();
    await workbench.person.type(EXECUTION, 'C8', 1961.4846);
    await live.flush();
    expect(tripsToTheWorkbook()).toBe(1);
    expect(differing()).toEqual([]);
    await workbench.person.type(EXECUTION, 'C8', 2000);
    await live.flush();
    expect(differing().map(({ finding }) => finding.values)).toEqual([
      { column: 'paid', stated: 2000, computed: 1961.4846 },
    ]);
    expect(await workbench.sheet(EXECUTION).value('C8')).toBe(2000);
  });

  test('keep the form in view while another paper is worked on, and a tap leads to the other sheet', async () => {
    const [first] = differing();
    if (!first) throw new Error('nothing found');
    await live.session.goTo(first.finding.cell, first.sheetId);
    await live.flush();
    expect(workbench.activeSheet()).toBe(EXECUTION);
    expect(live.view().form.title).toContain('转移支付');
    expect(live.session.getState().error).toBeNull();
  });

  test('tell a wrong sum in the plan as soon as it is wrong, and no more once its sheet is gone', async () => {
    expect(ids()).not.toContain('plan-not-total');
    await workbench.person.type(PLAN, 'D6', 60);
    await live.flush();
    const wrong = found().filter(({ finding }) => finding.id === 'plan-not-total');
    expect(wrong.map(({ finding }) => [finding.sheet, finding.values])).toEqual([
      [PLAN, { group: '“以奖代补”、“财政补助”类及支持经费', stated: 3500, computed: 3510 }],
    ]);
    await workbench.person.deleteSheet(PLAN);
    await live.flush();
    expect(ids()).not.toContain('plan-not-total');
  });

  test('say in the report what they say in the list of findings', async () => {
    const sheets = await live.session.readWorkbook();
    const report = reportOfView(live.view(), sheets ?? []);
    const ofPapers = new Set(found().map(({ finding }) => `${finding.sheet} ${finding.id}`));
    const told = new Set(report.findings.map(({ sheet, finding }) => `${sheet} ${finding.id}`));
    expect([...ofPapers].filter((one) => !told.has(one))).toEqual([]);
    expect(report.sheets).toHaveLength(4);
  });
});

test('a workbook without a transfer payment is not asked for its papers', async () => {
  await workbench.reset();
  await live.session.insertTemplate();
  await live.flush();
  expect(live.view().papers).toBeUndefined();
});
