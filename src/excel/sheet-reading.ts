import type { CellRange } from '../model/address';
import type { Grid } from '../model/grid';
import type { StandingMark } from '../sheet/marks';
import { MODE_NAME } from '../sheet/mode-name';
import { queueRules } from './marks';
import { queueGrid, WINDOW } from './read-grid';
import type { Later } from './read-grid';

/** Everything the session asks of a sheet, in one answer. */
export interface SheetReading {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  readonly grid: Grid;
  /** All custom conditional formats; ours are told by their formula. */
  readonly rules: readonly StandingMark[];
  /** The formula of the name that carries the mode; null without one. */
  readonly modeFormula: string | null;
}

function formulaOf(name: Excel.NamedItem): string | null {
  return name.isNullObject || typeof name.formula !== 'string' ? null : name.formula;
}

/**
 * Queues the load of a whole sheet in one batch: used range, merges, rules, mode, protection. The rules are read
 * every time, not remembered: they are some kilobytes at most, and a person, an undo or a copied row may have
 * changed them without an event. Gives null where the sheet is gone. With a `part` only the cells and rules in it.
 */
export function queueReading(sheet: Excel.Worksheet, part?: CellRange): Later<SheetReading | null> {
  sheet.load('id,name');
  sheet.protection.load('protected');
  const grid = queueGrid(sheet, part ?? WINDOW);
  const rules = queueRules(sheet, part);
  const mode = sheet.names.getItemOrNullObject(MODE_NAME);
  mode.load('formula');
  return () => {
    if (sheet.isNullObject) return null;
    return {
      sheetId: sheet.id,
      sheetName: sheet.name,
      isProtected: sheet.protection.protected,
      grid: grid(),
      rules: rules(),
      modeFormula: formulaOf(mode),
    };
  };
}
