import { EXCEL_COLUMNS, EXCEL_ROWS } from '../engine/a1';
import { areaAt } from '../engine/area';
import { itemNotFound } from '../protocol/errors';
import type { BoundMember, HostObject, HostType, Members } from '../protocol/host-object';
import { action, bind, method } from '../protocol/host-object';
import { SheetObject } from './sheet-object';

/** The rows and columns of a sheet that stay on screen. */
export class FreezePanesObject extends SheetObject {
  readonly type = freezePanesType;

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  freeze(rows: number, columns: number): void {
    this.context.engine.freeze(this.sheetId, rows, columns);
  }

  /** Whole rows when only rows are frozen, whole columns when only columns are. */
  location(): HostObject | null {
    const { rows, columns } = this.context.engine.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    const area = areaAt(0, 0, rows === 0 ? EXCEL_ROWS : rows, columns === 0 ? EXCEL_COLUMNS : columns);
    return this.context.make.range(this.sheetId, area);
  }
}

const members: Members<FreezePanesObject> = {
  freezeRows: action('1.7', (self, given) => self.freeze(given.has(0) ? given.number(0) : 1, 0)),
  freezeColumns: action('1.7', (self, given) => self.freeze(0, given.has(0) ? given.number(0) : 1)),
  unfreeze: action('1.7', (self) => self.freeze(0, 0)),
  getLocation: method('1.7', (self) => {
    const location = self.location();
    if (!location) throw itemNotFound();
    return location;
  }),
  getLocationOrNullObject: method('1.7', (self) => self.location()),
};

export const freezePanesType: HostType = { name: 'WorksheetFreezePanes', members };
