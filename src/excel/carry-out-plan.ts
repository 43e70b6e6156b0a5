import { rangeToA1, toA1 } from '../model/address';
import type { SheetPlan } from '../model/sheet-plan';
import { queueMark } from './marks';
import { planInputs } from './plan-cells';
import { queuePage } from './plan-page';
import { queueNumberFormats, queueStyles, queueWrapping } from './plan-styles';
import { queueValidations } from './plan-validation';
import { WHEN_FREE } from './run-options';
import { freeSheetName } from './sheet-name';

/** The sheet that a plan was carried out on. */
export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
}

function queueCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const inputs = planInputs(plan);
  const width = inputs[0]?.length ?? 0;
  if (width === 0) return;
  const area = { top: 0, left: 0, bottom: inputs.length - 1, right: width - 1 };
  sheet.getRange(rangeToA1(area)).formulas = inputs;
}

/** Formats come before the contents: row heights are fixed then, and Excel fits no row anew for a wrapped text. */
function queueSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  queueNumberFormats(sheet, plan);
  queueStyles(sheet, plan);
  queueWrapping(sheet, plan);
  queueCells(sheet, plan);
  for (const range of plan.merges) sheet.getRange(rangeToA1(range)).merge(false);
  for (const { name, formula } of plan.names) sheet.names.add(name, formula);
  queueValidations(sheet, plan);
  for (const mark of plan.marks) queueMark(sheet, mark);
  queuePage(sheet, plan.page);
  if (plan.freezeRows > 0) sheet.freezePanes.freezeRows(plan.freezeRows);
  sheet.activate();
  sheet.getRange(toA1(plan.firstCell)).select();
}

async function removeQuietly(id: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  }).catch(() => undefined);
}

async function addSheet(): Promise<{ id: string; taken: readonly string[] }> {
  return Excel.run(WHEN_FREE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const sheet = worksheets.add();
    sheet.load('id');
    await context.sync();
    return { id: sheet.id, taken: worksheets.items.map(({ name }) => name) };
  });
}

/**
 * Carries a plan out on a new sheet: one round trip to make the sheet, one to fill it, whatever the plan's size.
 * The sheet is made apart from being filled so that its id is known; should filling fail, that sheet, and no other,
 * is removed again.
 * @throws what Excel threw; then the workbook is as it was.
 */
export async function carryOutPlan(plan: SheetPlan): Promise<InsertedSheet> {
  const { id, taken } = await addSheet();
  const name = freeSheetName(plan.sheetName, taken);
  try {
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.name = name;
      queueSheet(sheet, plan);
      await context.sync();
    });
  } catch (error) {
    await removeQuietly(id);
    throw error;
  }
  return { id, name };
}
