import { EXCEL_COLUMNS, EXCEL_ROWS, isEntireColumn, isEntireRow, parseReference } from '../engine/a1';
import type { Area } from '../engine/area';
import { areaAt, bounding, columnsOf, intersection, rowsOf } from '../engine/area';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import type { Members } from '../protocol/host-object';
import { child, method, property } from '../protocol/host-object';
import { RangeObject } from './range-object';

/** @throws InvalidArgument when the area leaves the sheet. */
function onSheet(area: Area): Area {
  const inside =
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow < EXCEL_ROWS &&
    area.endColumn < EXCEL_COLUMNS &&
    area.startRow <= area.endRow &&
    area.startColumn <= area.endColumn;
  if (!inside) throw invalidArgument();
  return area;
}

/** A range given as an object or as an address. */
export function otherArea(given: Arguments): Area {
  const object = given.object(0, RangeObject);
  if (object) return object.area;
  const reference = parseReference(given.text(0));
  if (!reference) throw invalidArgument();
  return reference.area;
}

function rowOf(self: RangeObject, index: number): Area {
  const row = self.area.startRow + index;
  return onSheet({ ...self.area, startRow: row, endRow: row });
}

function columnOf(self: RangeObject, index: number): Area {
  const column = self.area.startColumn + index;
  return onSheet({ ...self.area, startColumn: column, endColumn: column });
}

function offset(self: RangeObject, rows: number, columns: number): Area {
  const { area } = self;
  return onSheet({
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  });
}

async function used(self: RangeObject, valuesOnly: boolean): Promise<Area | null> {
  await self.context.engine.settle();
  const area = self.context.engine.usedArea(self.sheetId, valuesOnly);
  return area && intersection(area, self.area);
}

const cellCount = (area: Area): number => {
  const count = rowsOf(area) * columnsOf(area);
  return count > 2 ** 31 - 1 ? -1 : count;
};

/** Where a range is, and the ranges near it. */
export const rangePlace: Members<RangeObject> = {
  address: property('1.1', (self) => self.address),
  addressLocal: property('1.1', (self) => self.address),
  rowIndex: property('1.1', (self) => self.area.startRow),
  columnIndex: property('1.1', (self) => self.area.startColumn),
  rowCount: property('1.1', (self) => rowsOf(self.area)),
  columnCount: property('1.1', (self) => columnsOf(self.area)),
  cellCount: property('1.1', (self) => cellCount(self.area)),
  isEntireRow: property('1.7', (self) => isEntireRow(self.area)),
  isEntireColumn: property('1.7', (self) => isEntireColumn(self.area)),
  worksheet: child('1.1', (self) => self.context.make.worksheet(self.sheetId)),
  getCell: method('1.1', (self, given) =>
    self.at(onSheet(areaAt(self.area.startRow + given.number(0), self.area.startColumn + given.number(1)))),
  ),
  getRow: method('1.1', (self, given) => self.at(rowOf(self, given.number(0)))),
  getColumn: method('1.1', (self, given) => self.at(columnOf(self, given.number(0)))),
  getLastRow: method('1.1', (self) => self.at(rowOf(self, rowsOf(self.area) - 1))),
  getLastColumn: method('1.1', (self) => self.at(columnOf(self, columnsOf(self.area) - 1))),
  getLastCell: method('1.1', (self) => self.at(areaAt(self.area.endRow, self.area.endColumn))),
  getOffsetRange: method('1.1', (self, given) => self.at(offset(self, given.number(0), given.number(1)))),
  getResizedRange: method('1.2', (self, given) =>
    self.at(
      onSheet({
        ...self.area,
        endRow: self.area.endRow + given.number(0),
        endColumn: self.area.endColumn + given.number(1),
      }),
    ),
  ),
  getAbsoluteResizedRange: method('1.7', (self, given) =>
    self.at(onSheet(areaAt(self.area.startRow, self.area.startColumn, given.number(0), given.number(1)))),
  ),
  getBoundingRect: method('1.1', (self, given) => self.at(bounding(self.area, otherArea(given)))),
  getIntersection: method('1.1', (self, given) => {
    const shared = intersection(self.area, otherArea(given));
    if (!shared) throw itemNotFound();
    return self.at(shared);
  }),
  getIntersectionOrNullObject: method('1.4', (self, given) => {
    const object = given.object(0, RangeObject);
    if (object && object.sheetId !== self.sheetId) return null;
    const shared = intersection(self.area, otherArea(given));
    return shared && self.at(shared);
  }),
  getEntireRow: method('1.1', (self) =>
    self.at({ ...self.area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 }),
  ),
  getEntireColumn: method('1.1', (self) => self.at({ ...self.area, startRow: 0, endRow: EXCEL_ROWS - 1 })),
  getUsedRange: method('1.1', async (self, given) => {
    const area = await used(self, given.boolean(0));
    if (!area) throw itemNotFound();
    return self.at(area);
  }),
  getUsedRangeOrNullObject: method('1.4', async (self, given) => {
    const area = await used(self, given.boolean(0));
    return area && self.at(area);
  }),
};
