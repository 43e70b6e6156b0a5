import { areaAt, contains, intersection } from '../engine/area';
import type { Area } from '../engine/area';
import type { CellContent, CellData } from '../engine/engine-types';
import type { Engine } from '../engine/engine';
import { isEntireRow } from '../engine/a1';
import { translateFormula } from '../engine/shift-formula';

/** From where to where on one sheet: so many rows down and columns to the right. */
interface Way {
  readonly rows: number;
  readonly columns: number;
}

const moved = (area: Area, { rows, columns }: Way): Area => ({
  startRow: area.startRow + rows,
  endRow: area.endRow + rows,
  startColumn: area.startColumn + columns,
  endColumn: area.endColumn + columns,
});

function contentOf({ value, formula }: CellData, { rows, columns }: Way): CellContent {
  return formula === '' ? { value } : { value: '', formula: translateFormula(formula, rows, columns) };
}

function copyEachCell(engine: Engine, sheetId: string, from: Area, way: Way): void {
  engine.cells(sheetId, from).forEach((row, r) =>
    row.forEach((cell, c) => {
      const source = areaAt(from.startRow + r, from.startColumn + c);
      const target = moved(source, way);
      engine.setStyle(sheetId, target, cell.style);
      engine.write(sheetId, target, [[contentOf(cell, way)]]);
      engine.setValidation(sheetId, target, engine.validation(sheetId, source));
    }),
  );
}

function copyMerges(engine: Engine, sheetId: string, from: Area, way: Way): void {
  const inside = engine
    .merges(sheetId)
    .filter(
      (merge) =>
        contains(from, merge.startRow, merge.startColumn) && contains(from, merge.endRow, merge.endColumn),
    );
  for (const merge of inside) engine.merge(sheetId, moved(merge, way), false);
}

/** A conditional format reaches over the copies of its cells, too. */
function copyRules(engine: Engine, sheetId: string, from: Area, way: Way): void {
  for (const rule of engine.conditionalRules(sheetId)) {
    const copies = rule.areas.flatMap((area) => {
      const copied = intersection(area, from);
      const target = copied && moved(copied, way);
      const isThere = target && rule.areas.some((one) => intersection(one, target));
      return target && !isThere ? [target] : [];
    });
    if (copies.length > 0)
      engine.changeConditionalRule(sheetId, { ...rule, areas: [...rule.areas, ...copies] });
  }
}

/**
 * Copies all of an area to another place of the sheet, as copying and pasting does: contents with relative references,
 * formats, prompts, merges and conditional formats; of whole rows the height, too.
 */
export function copyCells(engine: Engine, sheetId: string, source: Area, target: Area): void {
  const used = engine.usedArea(sheetId, false);
  const from = used && intersection(source, used);
  const way = {
    rows: target.startRow - source.startRow,
    columns: target.startColumn - source.startColumn,
  };
  const to = moved(source, way);
  engine.unmerge(sheetId, to);
  engine.clear(sheetId, to, 'all');
  if (from) {
    copyEachCell(engine, sheetId, from, way);
    copyMerges(engine, sheetId, from, way);
    copyRules(engine, sheetId, from, way);
  }
  if (!isEntireRow(source)) return;
  for (let row = source.startRow; row <= source.endRow; row += 1)
    engine.setRowHeight(sheetId, row + way.rows, 1, engine.rowHeight(sheetId, row));
}
