import { parseA1 } from '../../src/model/address';
import type { CellAddress } from '../../src/model/address';
import type { CellValue, Indicator } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import type { Change } from '../../src/excel/changes';
import type { SheetRecord } from '../../src/excel/sheet-record';
import type { SheetReading } from '../../src/excel/sheet-reading';
import { gridsOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';

/** The sheet of a published form as Excel would answer it, with 自动评分 on unless said otherwise. */
export function readingOf(name: CaseName, modeFormula: string | null = '="auto;mof-2020"'): SheetReading {
  const [grid] = gridsOfCase(name);
  if (!grid) throw new Error(`no sheet in ${name}`);
  return { sheetId: 's1', sheetName: grid.sheet, isProtected: false, grid, rules: [], modeFormula };
}

/** The reading with one cell changed. */
export function typed(reading: SheetReading, { row, column }: CellAddress, value: CellValue): SheetReading {
  const { grid } = reading;
  const values = grid.values.map((line, r) =>
    line.map((cell, c) => (r + grid.origin.row === row && c + grid.origin.column === column ? value : cell)),
  );
  return { ...reading, grid: { ...grid, values } };
}

function splice<T>(lines: readonly (readonly T[])[], at: number, filler: T): readonly (readonly T[])[] {
  const blank = new Array<T>(lines[0]?.length ?? 0).fill(filler);
  return [...lines.slice(0, at), blank, ...lines.slice(at)];
}

/** The reading with an empty row put in above `row`. Merges that span it are not looked at. */
export function withRow(reading: SheetReading, row: number): SheetReading {
  const { grid } = reading;
  const at = row - grid.origin.row;
  const down = (index: number) => (index >= row ? index + 1 : index);
  const moved: Grid = {
    ...grid,
    values: splice(grid.values, at, null),
    formats: splice(grid.formats, at, 'General'),
    formulas: splice(grid.formulas, at, ''),
    merges: grid.merges.map((merge) => ({ ...merge, top: down(merge.top), bottom: down(merge.bottom) })),
  };
  return { ...reading, grid: moved };
}

/** The reading with an empty column put in at the left; every form moves by one. */
export function withColumn(reading: SheetReading): SheetReading {
  const { grid } = reading;
  return {
    ...reading,
    grid: {
      ...grid,
      origin: { ...grid.origin, column: grid.origin.column + 1 },
      merges: grid.merges.map((merge) => ({ ...merge, left: merge.left + 1, right: merge.right + 1 })),
    },
  };
}

export function edit(at: CellAddress, remote = false): Change {
  const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
  return { sheetId: 's1', area, shift: null, scrambled: false, remote };
}

export function shift(axis: 'row' | 'column', at: number, count: number): Change {
  return { sheetId: 's1', area: null, shift: { axis, at, count }, scrambled: false, remote: false };
}

/** The indicator in a worksheet row (counting from 1, as on screen). */
export function indicatorIn(record: SheetRecord, row: number): Indicator {
  const found = record.forms.flatMap(({ form }) => form.indicators).find((one) => one.row === row - 1);
  if (!found) throw new Error(`no indicator in row ${String(row)}`);
  return found;
}

/** An A1 address as a cell. */
export function cell(a1: string): CellAddress {
  const range = parseA1(a1);
  if (!range) throw new Error(`no address: ${a1}`);
  return { row: range.top, column: range.left };
}
