import { isOwnMark } from '../sheet/marks';
import { MODE_NAME } from '../sheet/mode-name';
import { queueRules, queueUnmark } from './marks';
import { WHEN_FREE } from './run-options';

/** What became of the marks. */
export interface Unmarked {
  readonly marks: number;
  /** A protected sheet kept its own. */
  readonly refused: boolean;
}

function queueName(sheet: Excel.Worksheet): Excel.NamedItem {
  const name = sheet.names.getItemOrNullObject(MODE_NAME);
  name.load('name');
  return name;
}

/**
 * Removes our own conditional formats from every sheet of the workbook, hidden ones too, and no one else's: one
 * round trip for the sheets, one for their rules, one to remove. `names` are the formulas that the mode names of sheets
 * are given, by the sheet's id, so that the marks stay away; a protected sheet keeps its name and its marks.
 */
export async function removeOwnMarks(names: ReadonlyMap<string, string>): Promise<Unmarked> {
  return Excel.run(WHEN_FREE, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/protection/protected');
    await context.sync();
    const queued = worksheets.items.map((sheet) => ({
      sheet,
      rules: queueRules(sheet),
      name: queueName(sheet),
    }));
    await context.sync();
    const marked = queued
      .map(({ sheet, rules }) => ({ sheet, ids: rules().filter(({ formula }) => isOwnMark(formula)) }))
      .filter(({ ids }) => ids.length > 0);
    const open = marked.filter(({ sheet }) => !sheet.protection.protected);
    for (const { sheet, ids } of open) {
      queueUnmark(
        sheet,
        ids.map(({ id }) => id),
      );
    }
    for (const { sheet, name } of queued) {
      const formula = names.get(sheet.id);
      if (formula !== undefined && !name.isNullObject && !sheet.protection.protected) name.formula = formula;
    }
    await context.sync();
    return { marks: open.flatMap(({ ids }) => ids).length, refused: open.length < marked.length };
  });
}
