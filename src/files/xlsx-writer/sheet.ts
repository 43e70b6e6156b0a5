import type { CellValue, Worksheet, WorksheetView } from 'exceljs';
import { toA1 } from '../../model/address';
import type { PlanCell, SheetPlan } from '../../model/sheet-plan';
import { storedText } from '../cell-text';
import { cellStyles, extentOf } from './cell-styles';
import { conditionalFormat } from './marks';
import { pageSetupOf } from './page';
import type { RowHeights } from './row-heights';
import { dataValidation } from './validations';

/**
 * A plan counts seven pixels a character and five beside them, as src/excel sets them; the file format counts digits
 * of the workbook's usual font, which are eight pixels wide in 宋体 11.
 */
const storedWidth = (characters: number): number => (characters * 7 + 5) / 8;

/** Formulas carry no result: whoever opens the file calculates them. */
function valueOf(cell: PlanCell): CellValue {
  if (typeof cell === 'string') return storedText(cell);
  return typeof cell === 'object' && cell !== null ? { formula: cell.formula.replace(/^=/, '') } : cell;
}

function viewOf({ freezeRows, firstCell }: SheetPlan): Partial<WorksheetView> {
  const activeCell = toA1(firstCell);
  return freezeRows > 0
    ? { state: 'frozen', xSplit: 0, ySplit: freezeRows, activeCell }
    : { state: 'normal', activeCell };
}

/** Merging comes between contents and styles: it drops what other cells hold, and each keeps its own borders. */
function fillCells(sheet: Worksheet, plan: SheetPlan): void {
  plan.cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (cell !== null) sheet.getCell(row + 1, column + 1).value = valueOf(cell);
    }),
  );
  for (const { top, left, bottom, right } of plan.merges) {
    sheet.mergeCellsWithoutStyle(top + 1, left + 1, bottom + 1, right + 1);
  }
  const styleAt = cellStyles(plan);
  const { rows, columns } = extentOf(plan);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const style = styleAt(row, column);
      if (style) sheet.getCell(row + 1, column + 1).style = style;
    }
  }
}

function fillHelp(sheet: Worksheet, { validations, marks }: SheetPlan): void {
  for (const { range, validation } of validations) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        sheet.getCell(row + 1, column + 1).dataValidation = dataValidation(validation);
      }
    }
  }
  marks.forEach((mark, index) => {
    sheet.addConditionalFormatting(conditionalFormat(mark, index + 1));
  });
}

/** Carries a plan out on an empty sheet; all but its names, which exceljs cannot write. */
export function fillSheet(sheet: Worksheet, plan: SheetPlan, { points }: RowHeights): void {
  fillCells(sheet, plan);
  for (const { column, characters } of plan.columnWidths) {
    sheet.getColumn(column + 1).width = storedWidth(characters);
  }
  points.forEach((height, row) => {
    sheet.getRow(row + 1).height = height;
  });
  fillHelp(sheet, plan);
  sheet.pageSetup = { ...sheet.pageSetup, ...pageSetupOf(plan.page) };
  sheet.views = [viewOf(plan)];
}
