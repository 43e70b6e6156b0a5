import { formatArea, isEntireColumn, isEntireRow, quoteSheet } from '../engine/a1';
import type { Area } from '../engine/area';
import { columnsOf, rowsOf } from '../engine/area';
import { asWord } from '../protocol/arguments';
import { bind, child, HostObject, method, action, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { moveAreas } from '../engine/move';
import type { Move } from '../engine/move';

/** Several blocks of cells of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly type = rangeAreasType;

  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
    public areas: readonly Area[],
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  get address(): string {
    const name = this.context.engine.sheets().find((sheet) => sheet.id === this.sheetId)?.name ?? '#REF';
    return this.areas.map((area) => `${quoteSheet(name)}!${formatArea(area)}`).join(',');
  }

  override follow(move: Move): void {
    if (move.sheetId === this.sheetId) this.areas = moveAreas(this.areas, move);
  }
}

/** The blocks as a collection of ranges. */
export class RangeCollectionObject extends HostObject {
  readonly type = rangeCollectionType;

  constructor(readonly of: RangeAreasObject) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(collectionMembers, this, name);
  }

  override items(): HostObject[] {
    return this.of.areas.map((area) => this.of.context.make.range(this.of.sheetId, area));
  }
}

const collectionMembers: Members<RangeCollectionObject> = {
  getCount: method('1.9', (self) => self.of.areas.length),
  getItemAt: method('1.9', (self, given) => self.items()[given.number(0)] ?? null),
};

const members: Members<RangeAreasObject> = {
  address: property('1.9', (self) => self.address),
  addressLocal: property('1.9', (self) => self.address),
  areaCount: property('1.9', (self) => self.areas.length),
  cellCount: property('1.9', (self) =>
    self.areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0),
  ),
  isEntireRow: property('1.9', (self) => self.areas.every(isEntireRow)),
  isEntireColumn: property('1.9', (self) => self.areas.every(isEntireColumn)),
  areas: child('1.9', (self) => new RangeCollectionObject(self)),
  worksheet: child('1.9', (self) => self.context.make.worksheet(self.sheetId)),
  format: child('1.9', (self) => self.context.make.rangeFormat(self.sheetId, self.areas)),
  conditionalFormats: child('1.9', (self) => self.context.make.conditionalFormats(self.sheetId, self.areas)),
  dataValidation: child('1.9', (self) => self.context.make.dataValidation(self.sheetId, self.areas)),
  clear: action('1.9', (self, given) => {
    const applyTo = given.has(0) ? asWord(given.raw(0), ['All', 'Contents', 'Formats']) : 'All';
    const what = applyTo === 'All' ? 'all' : applyTo === 'Contents' ? 'contents' : 'formats';
    for (const area of self.areas) {
      self.context.states.guardCells(self.sheetId, area);
      self.context.engine.clear(self.sheetId, area, what);
    }
  }),
};

export const rangeAreasType: HostType = { name: 'RangeAreas', members };
export const rangeCollectionType: HostType = { name: 'RangeCollection', members: collectionMembers };
