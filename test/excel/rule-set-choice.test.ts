/** @jest-environment ./workbench/jest/environment.cjs */
import { lookAt } from '../../src/excel/changes';
import { lookAgain } from '../../src/excel/look-again';
import { firstSight } from '../../src/excel/sheet-record';
import type { SheetReading } from '../../src/excel/sheet-reading';
import { MODE_NAME } from '../../src/sheet/mode-name';
import { beginSession, loadCase } from './live';
import { readingOf, typed } from './readings';

const CHAOYANG = 'chaoyang-ip-operation-2021';

const ruleSetOf = (reading: SheetReading) => firstSight(reading).forms[0]?.evaluation.ruleSet;

/** The Chaoyang form with its first level-1 indicator made 成本指标; its weights stand as they were. */
function withCost(): SheetReading {
  const reading = readingOf(CHAOYANG, null);
  const form = firstSight(reading).forms[0]?.form;
  const column = form?.columns.level1;
  const row = form?.indicators[0]?.row;
  if (column === null || column === undefined || row === undefined) throw new Error('no level-1 cell');
  return typed(reading, { row, column }, '成本指标');
}

describe('the rule set of a form', () => {
  test('is the one that the name of its sheet states, whatever the layout', () => {
    expect(ruleSetOf(readingOf(CHAOYANG, '="check;hubei"'))).toBe('hubei');
    expect(ruleSetOf(readingOf('published-09', '="auto;guangxi"'))).toBe('guangxi');
  });

  test('is suggested by the layout where no name states it', () => {
    expect(ruleSetOf(readingOf(CHAOYANG, null))).toBe('mof-2020');
    expect(ruleSetOf(readingOf('published-09', null))).toBe('transfer-payment');
    expect(ruleSetOf(withCost())).toBe('mof-2021-101');
  });

  test('is suggested, too, where the name states one that this version does not know; the name is kept', () => {
    const record = firstSight(readingOf('published-09', '="check;from-2031"'));
    expect(record.forms[0]?.evaluation.ruleSet).toBe('transfer-payment');
    expect(record.mode.ruleSet).toBe('from-2031');
  });

  test('follows the layout while no name states it', () => {
    const record = firstSight(readingOf(CHAOYANG, null));
    const look = lookAgain(record, withCost(), [lookAt('s1')]);
    expect(look.record.forms[0]?.evaluation.ruleSet).toBe('mof-2021-101');
  });
});

/** What the sheet's name for the mode says; null without one. */
async function statedName(sheet: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const name = context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(MODE_NAME);
    name.load('formula');
    await context.sync();
    return name.isNullObject ? null : String(name.formula);
  });
}

describe('switching 自动评分', () => {
  beforeEach(async () => workbench.reset());

  test('shows the mode at once and states the rule set that was shown', async () => {
    await loadCase('published-09', 'Sheet1');
    const { session, view } = await beginSession();
    expect(view()).toMatchObject({ mode: 'check-only', evaluation: { ruleSet: 'transfer-payment' } });
    expect(await statedName('Sheet1')).toBeNull();
    await session.setMode('automatic');
    expect(view()).toMatchObject({ mode: 'automatic', evaluation: { ruleSet: 'transfer-payment' } });
    expect(await statedName('Sheet1')).toBe('="auto;transfer-payment"');
    await session.setMode('check-only');
    expect(view().mode).toBe('check-only');
    expect(await statedName('Sheet1')).toBe('="check;transfer-payment"');
    await session.dispose();
  });

  test('is not shown as done where the host failed', async () => {
    await loadCase(CHAOYANG, 'Sheet1');
    const { session, view } = await beginSession();
    workbench.faults.failBatch(2, 'GeneralException');
    await session.setMode('automatic');
    expect(view().mode).toBe('check-only');
    expect(session.getState().error?.code).toBe('unknown');
    await session.dispose();
  });

  test('needs no doing for an inserted form: it is scored by the rules of 2020', async () => {
    const { session, view } = await beginSession();
    await session.insertTemplate();
    expect(view()).toMatchObject({ mode: 'automatic', evaluation: { ruleSet: 'mof-2020' } });
    expect(await statedName('自评表')).toBe('="auto;mof-2020"');
    await session.dispose();
  });
});
