import type { TemplateIndicator } from '../../src/sheet/template/content';
import type { Live } from './live';
import { insertFilled, marksOf, readingOf, seen, SHEET } from './row-forms';

/** Types an indicator into a row, cell by cell, as a person does; the add-in looks after each. */
export async function typeInto(
  live: Live,
  row: number,
  { name, target, weight }: TemplateIndicator,
): Promise<void> {
  const { columns, layout } = live.view().form;
  const at = (column: number) => `${String.fromCharCode(65 + column)}${String(row)}`;
  await workbench.person.type(SHEET, at(columns.name), name);
  await live.flush();
  await workbench.person.type(SHEET, at(columns.target), target);
  await live.flush();
  if (layout === 'split-target') await workbench.person.type(SHEET, at(columns.target - 1), '定性');
  await workbench.person.type(SHEET, at(columns.weight ?? NaN), weight);
  await live.flush();
}

/** Everything that makes a row look as it does: of each cell its format, and whether a prompt goes with it. */
export async function looksOf(sheetId: string, row: number): Promise<unknown> {
  const cells = [...'DEFGHIJ'].map((column) => `${column}${String(row)}`);
  const prompts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const validations = cells.map((cell) => sheet.getRange(cell).dataValidation);
    for (const one of validations) one.load('prompt,rule');
    await context.sync();
    return validations.map(({ prompt, rule }) => JSON.stringify([prompt, rule]));
  });
  return cells.map((cell, index) => [workbench.sheet(SHEET).style(cell), prompts[index]]);
}

/** The edited sheet says what a form inserted with the indicators says; marks as its form asks for. */
export async function expectAs(
  sheetId: string,
  template: string,
  list: readonly TemplateIndicator[],
): Promise<void> {
  const reading = await readingOf(sheetId);
  const fresh = await readingOf(await insertFilled(template, list, '照此插入'));
  expect(seen(reading)).toEqual(seen(fresh));
  const { standing, asked } = marksOf(reading);
  expect(standing).toEqual(asked);
}
