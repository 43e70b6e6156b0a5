import { areaAt, columnsOf, rowsOf } from '../engine/area';
import type { Area } from '../engine/area';
import type { CellData, CellValue } from '../engine/engine-types';
import { asText } from '../protocol/arguments';
import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/host-object';
import { action, method, property } from '../protocol/host-object';
import type { RangeObject } from './range-object';
import { gridFor, readCellValue, writeCells } from './write-cells';

const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;
/** Above this Excel answers null instead of an array. */
const MAX_CELLS = 5000000;

export function valueType(value: CellValue): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return ERRORS.test(value) ? 'Error' : 'String';
}

async function grid<T>(self: RangeObject, read: (cell: CellData) => T): Promise<T[][] | null> {
  if (rowsOf(self.area) * columnsOf(self.area) > MAX_CELLS) return null;
  await self.context.engine.settle();
  return self.cells().map((row) => row.map(read));
}

function setContents(self: RangeObject, given: unknown): void {
  self.context.states.guardCells(self.sheetId, self.area);
  writeCells(self.context.engine, self.sheetId, self.area, gridFor(self.area, given, readCellValue));
}

function setFormats(self: RangeObject, given: unknown): void {
  const { engine, states } = self.context;
  states.guardSheet(self.sheetId);
  const set = (area: Area, numberFormat: string): void =>
    engine.setStyle(self.sheetId, area, { numberFormat });
  if (!Array.isArray(given)) {
    set(self.area, asText(given));
    return;
  }
  const formats = gridFor(self.area, given, (value) => (value === null ? null : asText(value)));
  formats.forEach((row, rowOffset) =>
    row.forEach((format, columnOffset) => {
      if (format !== null)
        set(areaAt(self.area.startRow + rowOffset, self.area.startColumn + columnOffset), format);
    }),
  );
}

const CLEARED: ReadonlyMap<string, 'all' | 'contents' | 'formats'> = new Map([
  ['All', 'all'],
  ['Contents', 'contents'],
  ['Formats', 'formats'],
] as const);

/** What stands in a range. */
export const rangeValues: Members<RangeObject> = {
  values: property('1.1', (self) => grid(self, (cell) => cell.value), setContents),
  formulas: property(
    '1.1',
    (self) => grid(self, (cell) => (cell.formula === '' ? cell.value : cell.formula)),
    setContents,
  ),
  formulasLocal: property(
    '1.1',
    (self) => grid(self, (cell) => (cell.formula === '' ? cell.value : cell.formula)),
    setContents,
  ),
  text: property('1.1', (self) => grid(self, (cell) => cell.text)),
  valueTypes: property('1.1', (self) => grid(self, (cell) => valueType(cell.value))),
  numberFormat: property(
    '1.1',
    (self) => grid(self, (cell) => cell.style.numberFormat ?? 'General'),
    setFormats,
  ),
  clear: action('1.1', (self, given) => {
    const what = CLEARED.get(given.has(0) ? given.text(0) : 'All');
    if (!what) throw invalidArgument();
    self.context.states.guardCells(self.sheetId, self.area);
    self.context.engine.clear(self.sheetId, self.area, what);
  }),
  _ValidateArraySize: method('1.3', (self, given) => {
    if (given.number(0) !== rowsOf(self.area) || given.number(1) !== columnsOf(self.area))
      throw invalidArgument();
  }),
};
