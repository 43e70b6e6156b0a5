/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

beforeEach(() => workbench.reset());

test('the declared sets are told honestly', () => {
  const { requirements } = Office.context;
  const asked = ['1.1', '1.14', '1.15', '1.17'].map((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  expect(asked).toEqual([true, true, false, false]);
  expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  expect(requirements.isSetSupported('SharedRuntime', '1.2')).toBe(false);
});

test('a member above the floor is refused by name', async () => {
  const rename = Excel.run(async (context) => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(rename).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('ExcelApi 1.17'),
  });
});

test('a member that is not there is refused by name', async () => {
  const tables = onSheet('Sheet1', async (sheet, context) => {
    sheet.tables.add('A1:B2', true);
    await context.sync();
  });
  await expect(tables).rejects.toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('Worksheet.tables'),
  });
  const hidden = onSheet('Sheet1', async (sheet, context) => {
    sheet.getRange('A1').load('hyperlink');
    await context.sync();
  });
  await expect(hidden).rejects.toMatchObject({ message: expect.stringContaining('Range.hyperlink') });
});
