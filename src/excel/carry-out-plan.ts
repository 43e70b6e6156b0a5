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
}

async function removeQuietly(ids: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const id of ids) context.workbook.worksheets.getItemOrNullObject(id).delete();
    await context.sync();
  }).catch(() => undefined);
}

async function addSheets(count: number): Promise<{ ids: readonly string[]; taken: readonly string[] }> {
  return Excel.run(WHEN_FREE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const sheets = Array.from({ length: count }, () => worksheets.add());
    for (const sheet of sheets) sheet.load('id');
    await context.sync();
    return { ids: sheets.map(({ id }) => id), taken: worksheets.items.map(({ name }) => name) };
  });
}

/** A name for each plan's sheet, none of them taken. */
function namesFor(plans: readonly SheetPlan[], taken: readonly string[]): readonly string[] {
  const names: string[] = [];
  for (const { sheetName } of plans) names.push(freeSheetName(sheetName, [...taken, ...names]));
  return names;
}

/**
 * Carries plans out, each on a new sheet: one round trip to make the sheets, one to fill them, whatever their number and
 * size; the one in place `shown` is shown. The sheets are made apart from being filled so that their ids are known;
 * should filling fail, those sheets, and no other, are removed again.
 * @throws what Excel threw; then the workbook is as it was.
 */
export async function carryOutPlans(
  plans: readonly SheetPlan[],
  shown: number,
): Promise<readonly InsertedSheet[]> {
  const { ids, taken } = await addSheets(plans.length);
  const names = namesFor(plans, taken);
  const sheets = plans.map((plan, index) => ({ plan, id: ids[index] ?? '', name: names[index] ?? '' }));
  try {
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const { plan, id, name } of sheets) {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.name = name;
        queueSheet(sheet, plan);
      }
      const first = sheets[shown];
      if (first) {
        const sheet = context.workbook.worksheets.getItem(first.id);
        sheet.activate();
        sheet.getRange(toA1(first.plan.firstCell)).select();
      }
      await context.sync();
    });
  } catch (error) {
    await removeQuietly(ids);
    throw error;
  }
  return sheets.map(({ id, name }) => ({ id, name }));
}

/** Carries one plan out, as `carryOutPlans` does, and shows its sheet. @throws what Excel threw. */
export async function carryOutPlan(plan: SheetPlan): Promise<InsertedSheet> {
  const [sheet] = await carryOutPlans([plan], 0);
  if (!sheet) throw new Error('no sheet came of the plan');
  return sheet;
}
