/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

const SHEET = 'Sheet1';

beforeEach(async () => {
  await workbench.reset();
  await workbench.load({
    name: SHEET,
    cells: [
      ['乙', 2, '=B1*10'],
      ['甲', 1, ''],
      ['丙', '', ''],
    ],
  });
});

/** What is heard of a change, as type and address. */
async function heard(act: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const handler = await onSheet(SHEET, async (sheet, context) => {
    const added = sheet.onChanged.add((event) => {
      seen.push(`${event.changeType} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await act();
  handler.remove();
  await handler.context.sync();
  return seen;
}

test('filling down moves formulas along, in one event', async () => {
  const seen = await heard(() => workbench.person.fillDown(SHEET, 'C1:C2'));
  expect(seen).toEqual(['RangeEdited C2']);
  expect(workbench.sheet(SHEET).formulas('C1:C2')).toEqual([['=B1*10'], ['=B2*10']]);
});

test('sorting puts figures in order and empty cells last, in one event', async () => {
  const seen = await heard(() => workbench.person.sort(SHEET, 'A1:B3', 'B'));
  expect(seen).toEqual(['RangeEdited A1:B3']);
  expect(await workbench.sheet(SHEET).values('A1:B3')).toEqual([
    ['甲', 1],
    ['乙', 2],
    ['丙', ''],
  ]);
});

test('cutting and pasting empties the one place and fills the other, and is one step to undo', async () => {
  const seen = await heard(() => workbench.person.move(SHEET, 'A1:B1', 'A5'));
  expect(seen).toEqual(['RangeEdited A1:B1', 'RangeEdited A5:B5']);
  expect(await workbench.sheet(SHEET).values('A1:B1')).toEqual([['', '']]);
  expect(await workbench.sheet(SHEET).values('A5:B5')).toEqual([['乙', 2]]);
  await workbench.person.undo();
  expect(await workbench.sheet(SHEET).values('A1:B1')).toEqual([['乙', 2]]);
  expect(await workbench.sheet(SHEET).value('A5')).toBe('');
});

test('a copied sheet has the contents, names and conditional formats of the first, and its own', async () => {
  await onSheet(SHEET, async (sheet, context) => {
    sheet.names.add('mode', '="auto"');
    sheet.getRange('B1:B3').conditionalFormats.add('Custom').custom.rule.formula = '=$B1>1';
    await context.sync();
  });
  await workbench.person.copySheet(SHEET, '副本');
  await workbench.person.type('副本', 'A1', '丁');
  expect(await workbench.sheet(SHEET).value('A1')).toBe('乙');
  expect(await workbench.sheet('副本').values('A1:C1')).toEqual([['丁', 2, 20]]);
  expect(workbench.sheet('副本').names()).toMatchObject([{ name: 'mode', formula: '="auto"' }]);
  expect(workbench.sheet('副本').conditionalFormats()).toMatchObject([
    { formula: '=$B1>1', address: 'B1:B3' },
  ]);
});

test('a sheet moves to another place', async () => {
  await workbench.person.addSheet('二');
  await workbench.person.moveSheet(SHEET, 1);
  expect(workbench.sheetNames()).toEqual(['二', SHEET]);
});

test('a protected workbook lets no sheet come, go or change its name', async () => {
  workbench.person.protectWorkbook(true);
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.add('二');
    await context.sync();
  });
  await expect(add).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(workbench.person.renameSheet(SHEET, '二')).rejects.toMatchObject({ code: 'AccessDenied' });
  workbench.person.protectWorkbook(false);
  await workbench.person.renameSheet(SHEET, '二');
  expect(workbench.sheetNames()).toEqual(['二']);
});
