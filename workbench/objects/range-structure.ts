import type { Area } from '../engine/area';
import { contains } from '../engine/area';
import { asWord } from '../protocol/arguments';
import { copyCells } from './copy-cells';
import { otherArea } from './range-place';
import type { Members } from '../protocol/host-object';
import { action, child, method } from '../protocol/host-object';
import type { RangeObject } from './range-object';

/** Excel tells of a merge only when its first cell is inside the range. */
function mergesIn(self: RangeObject): Area[] {
  return self.context.engine
    .merges(self.sheetId)
    .filter((merge) => contains(self.area, merge.startRow, merge.startColumn));
}

/** What is done to the cells of a range as cells, and what hangs on them. */
export const rangeStructure: Members<RangeObject> = {
  format: child('1.1', (self) => self.context.make.rangeFormat(self.sheetId, [self.area])),
  conditionalFormats: child('1.6', (self) => self.context.make.conditionalFormats(self.sheetId, [self.area])),
  dataValidation: child('1.8', (self) => self.context.make.dataValidation(self.sheetId, [self.area])),
  select: method('1.1', (self) => self.context.engine.select(self.sheetId, self.area)),
  insert: action('1.1', (self, given) => {
    self.context.states.guardSheet(self.sheetId);
    const shift = asWord(given.raw(0), ['Down', 'Right']) === 'Down' ? 'down' : 'right';
    self.context.engine.insert(self.sheetId, self.area, shift);
    return self.at(self.area);
  }),
  delete: action('1.1', (self, given) => {
    self.context.states.guardSheet(self.sheetId);
    const shift = asWord(given.raw(0), ['Up', 'Left']) === 'Up' ? 'up' : 'left';
    self.context.engine.remove(self.sheetId, self.area, shift);
  }),
  merge: action('1.2', (self, given) => {
    self.context.states.guardSheet(self.sheetId);
    self.context.engine.merge(self.sheetId, self.area, given.boolean(0));
  }),
  unmerge: action('1.2', (self) => {
    self.context.states.guardSheet(self.sheetId);
    self.context.engine.unmerge(self.sheetId, self.area);
  }),
  copyFrom: action('1.9', (self, given) => {
    self.context.states.guardCells(self.sheetId, self.area);
    asWord(given.has(1) ? given.raw(1) : 'All', ['All']);
    copyCells(self.context.engine, self.sheetId, otherArea(given), self.area);
  }),
  getMergedAreasOrNullObject: method('1.13', (self) => {
    const merges = mergesIn(self);
    return merges.length > 0 ? self.context.make.rangeAreas(self.sheetId, merges) : null;
  }),
};
