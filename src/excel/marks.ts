import { rangeToA1 } from '../model/address';
import type { CellRange } from '../model/address';
import type { MarkRule } from '../model/sheet-plan';
import { MARK_LOOKS } from '../sheet/mark-looks';
import type { StandingMark } from '../sheet/marks';
import type { Later } from './read-grid';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Queues one of our own conditional formats. */
export function queueMark(sheet: Excel.Worksheet, mark: MarkRule): void {
  const look = MARK_LOOKS[mark.kind];
  const { custom } = sheet.getRange(rangeToA1(mark.range)).conditionalFormats.add('Custom');
  custom.rule.formula = mark.formula;
  custom.format.fill.color = look.fill;
  custom.format.font.color = look.font;
  if (look.bold) custom.format.font.bold = true;
  for (const edge of EDGES) {
    const border = custom.format.borders.getItem(edge);
    border.style = look.line;
    border.color = look.border;
  }
}

/** Queues the removal of conditional formats by id; nobody else's is touched. */
export function queueUnmark(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const { conditionalFormats } = sheet.getRange();
  for (const id of ids) conditionalFormats.getItem(id).delete();
}

/**
 * Queues the load of the custom conditional formats of a sheet, or of a part of it; the others have no formula and are
 * left out.
 * `customOrNullObject`, because asking another kind for `custom` fails the whole batch.
 */
export function queueRules(sheet: Excel.Worksheet, window?: CellRange): Later<readonly StandingMark[]> {
  const { conditionalFormats } = sheet.getRange(window && rangeToA1(window));
  conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    conditionalFormats.items
      .filter(({ type }) => type === 'Custom')
      .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
}
