/** @jest-environment ./workbench/jest/environment.cjs */
import type { RowEdit } from '../../src/excel/session-state';
import { beginSession, litCells, loadCase } from './live';
import type { Live } from './live';
import { insertUnfilled, publishedForm, SHEET } from './filled-form';

let live: Live;

const CHAOYANG = 'chaoyang-ip-operation-2021';

beforeEach(async () => {
  await workbench.reset();
  await insertUnfilled(publishedForm(CHAOYANG));
  live = await beginSession();
});

afterEach(async () => live.session.dispose());

const told = () => live.session.getState().status;
const at = async (cell: string, edit: RowEdit) => {
  await workbench.person.select(SHEET, cell);
  await live.flush();
  await live.session.editRows(edit);
};

describe('rows of indicators', () => {
  test('are added and moved in two round trips, and in three where marks follow', async () => {
    await workbench.person.select(SHEET, 'E20');
    await live.flush();
    workbench.counters.reset();
    await live.session.editRows('down');
    expect(workbench.counters.roundTrips).toBe(2);
    workbench.counters.reset();
    await live.session.editRows('add');
    expect(workbench.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(told()).toEqual({ kind: 'rows-edited', edit: 'add', row: 21 });
    expect(live.session.getState().selected).toEqual({ row: 21, column: 3 });
    await live.flush();
    expect(told()).toEqual({ kind: 'rows-edited', edit: 'add', row: 21 });
  });

  test('carry their scores, the automatic ones and the ones that a person typed', async () => {
    const name = (row: number) => workbench.sheet(SHEET).value(`D${String(row)}`);
    await workbench.person.type(SHEET, 'F14', 100000);
    await workbench.person.type(SHEET, 'H15', 1);
    await live.flush();
    const [first, second, score] = [
      await name(14),
      await name(15),
      await workbench.sheet(SHEET).value('H14'),
    ];
    expect(score).toBeGreaterThan(1);
    await at('D14', 'down');
    expect([await name(14), await name(15)]).toEqual([second, first]);
    expect(await workbench.sheet(SHEET).value('H14')).toBe(1);
    expect(await workbench.sheet(SHEET).value('H15')).toBe(score);
    await workbench.person.type(SHEET, 'F15', '');
    await live.flush();
    expect(await workbench.sheet(SHEET).value('H15')).toBe('');
    await workbench.person.type(SHEET, 'F14', 100000);
    await live.flush();
    expect(await workbench.sheet(SHEET).value('H14')).toBe(1);
  });

  test('light up for a missing reason right after, also where they have moved down', async () => {
    await workbench.person.type(SHEET, 'H15', 1);
    await live.flush();
    expect(await litCells(SHEET, 'I', [14, 15, 16])).toEqual([15]);
    await at('D14', 'add');
    expect(await litCells(SHEET, 'I', [14, 15, 16])).toEqual([16]);
    await at('D14', 'delete');
    expect(await litCells(SHEET, 'I', [14, 15, 16])).toEqual([15]);
  });

  test('a score typed at the last moment does not become the person’s by it', async () => {
    await workbench.person.select(SHEET, 'D14');
    await live.flush();
    await workbench.person.type(SHEET, 'F14', 100000);
    await live.session.editRows('add');
    await live.flush();
    const [full] = live.view().form.indicators;
    expect(await workbench.sheet(SHEET).value('H14')).toBe(full?.weight?.figure);
  });

  test.each<[string, string, RowEdit]>([
    ['first-in-level', 'D14', 'up'],
    ['not-on-a-row', 'A3', 'delete'],
    ['not-on-a-row', 'A3', 'up'],
  ])('are refused with %s, and nothing is written', async (reason, cell, edit) => {
    const before = await workbench.sheet(SHEET).values('A1:I40');
    await at(cell, edit);
    expect(told()).toEqual({ kind: 'refused', reason });
    expect(live.session.getState().error).toBeNull();
    expect(await workbench.sheet(SHEET).values('A1:I40')).toEqual(before);
  });

  test('are added next to the nearest row wherever the cursor stands on the sheet', async () => {
    const { length } = live.view().form.indicators;
    await at('A3', 'add');
    expect(told().kind).toBe('rows-edited');
    await workbench.person.type(SHEET, 'D15', '新指标');
    await live.flush();
    expect(live.view().form.indicators).toHaveLength(length + 1);
  });

  test('are refused from another sheet, in a protected sheet and in one that is only checked', async () => {
    await workbench.person.addSheet('别处');
    await workbench.person.activate('别处');
    await live.flush();
    await live.session.editRows('delete');
    expect(told()).toEqual({ kind: 'refused', reason: 'not-on-a-row' });
    await workbench.person.activate(SHEET);
    await workbench.person.protect(SHEET);
    await at('D14', 'add');
    expect(told()).toEqual({ kind: 'refused', reason: 'protected' });
    await workbench.person.unprotect(SHEET);
    await live.session.setMode('check-only');
    await at('D14', 'add');
    expect(told()).toEqual({ kind: 'refused', reason: 'check-only' });
  });
});

describe('the rule set', () => {
  test('chosen for an automatic form stands in its sheet, and automatic scores follow', async () => {
    // A reverse target of 100 at 150: w·100/150 by mof-2020, w·(1 − 50/100) by guangxi.
    await workbench.person.paste(SHEET, 'D14', [['投诉数量', '≤100件', '150件']]);
    await workbench.person.type(SHEET, 'G14', 12);
    await live.flush();
    expect(await workbench.sheet(SHEET).value('H14')).toBe(8);
    await live.session.setRuleSet('guangxi');
    expect(await workbench.sheet(SHEET).value('H14')).toBe(6);
    expect(live.view().evaluation.ruleSet).toBe('guangxi');
    expect(
      workbench
        .sheet(SHEET)
        .names()
        .map(({ formula }) => formula),
    ).toContain('="auto;guangxi"');
  });

  test('keeps what the person typed, and the old one where the host failed', async () => {
    await workbench.person.paste(SHEET, 'D14', [['投诉数量', '≤100件', '150件']]);
    await workbench.person.type(SHEET, 'H14', 1);
    await live.flush();
    workbench.faults.failBatch(2, 'GeneralException');
    await live.session.setRuleSet('guangxi');
    expect(live.view().evaluation.ruleSet).toBe('mof-2020');
    expect(live.session.getState().error?.code).toBe('unknown');
    await live.session.setRuleSet('guangxi');
    expect(live.view().evaluation.ruleSet).toBe('guangxi');
    expect(await workbench.sheet(SHEET).value('H14')).toBe(1);
  });

  test('chosen for a form that is only checked judges it, and nothing is written', async () => {
    await loadCase(CHAOYANG, '外来表');
    await workbench.person.activate('外来表');
    await live.flush();
    await live.session.recogniseActiveSheet();
    workbench.counters.reset();
    await live.session.setRuleSet('pre-2020');
    expect(workbench.counters.roundTrips).toBe(0);
    expect(live.view().evaluation.ruleSet).toBe('pre-2020');
    await workbench.person.type('外来表', 'F14', 1);
    await live.flush();
    expect(live.view().evaluation.ruleSet).toBe('pre-2020');
    expect(workbench.sheet('外来表').names()).toEqual([]);
  });
});

describe('marks', () => {
  const ownMarks = () =>
    workbench
      .sheet(SHEET)
      .conditionalFormats()
      .filter(({ formula }) => formula.includes('jixiao:')).length;

  test('are taken away from the sheet of the current form and put back', async () => {
    const before = ownMarks();
    expect(before).toBeGreaterThan(0);
    await live.session.setMarks(false);
    expect([ownMarks(), live.view().marks, told()]).toEqual([0, false, { kind: 'unmarked', marks: before }]);
    await workbench.person.type(SHEET, 'H14', 1);
    await live.flush();
    expect(ownMarks()).toBe(0);
    await live.session.setMarks(true);
    expect(ownMarks()).toBeGreaterThanOrEqual(before);
    expect(live.view().marks).toBe(true);
    expect(await litCells(SHEET, 'I', [14])).toEqual([14]);
  });

  test('stay as they are on a protected sheet, and the pane says so', async () => {
    const before = ownMarks();
    await workbench.person.protect(SHEET);
    await live.flush();
    await live.session.setMarks(false);
    expect(ownMarks()).toBe(before);
    expect(live.view().marks).toBe(true);
    expect(live.session.getState().error).toEqual({ code: 'sheet-protected', cells: [] });
  });

  test('are refused where the form is only checked', async () => {
    await live.session.setMode('check-only');
    await live.session.setMarks(true);
    expect(told()).toEqual({ kind: 'refused', reason: 'check-only' });
    expect([ownMarks(), live.view().marks]).toEqual([0, false]);
  });
});
