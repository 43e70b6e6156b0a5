import { EXCEL_COLUMNS, EXCEL_ROWS, parseReference } from '../engine/a1';
import type { Area } from '../engine/area';
import { areaAt } from '../engine/area';
import type { SheetInfo } from '../engine/engine-types';
import { asBoolean, asNumber, asText, asWord } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import type { BoundMember, HostObject, HostType, Members } from '../protocol/host-object';
import { action, bind, child, method, property } from '../protocol/host-object';
import { wireSheetId } from './context';
import { EventNumber, eventMembers } from './handlers';
import { SheetObject } from './sheet-object';
import { checkSheetName } from './sheet-name';

/** One sheet. */
export class WorksheetObject extends SheetObject {
  readonly type = worksheetType;

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  override id(): string {
    return wireSheetId(this.sheetId);
  }

  get eventTarget(): string {
    return wireSheetId(this.sheetId);
  }

  /** @throws ItemNotFound when it has been deleted meanwhile. */
  get info(): SheetInfo {
    const info = this.context.engine.sheets().find((sheet) => sheet.id === this.sheetId);
    if (!info) throw itemNotFound();
    return info;
  }

  get position(): number {
    return this.context.engine.sheets().findIndex((sheet) => sheet.id === this.sheetId);
  }

  range(area: Area): HostObject {
    return this.context.make.range(this.sheetId, area);
  }

  /** An address, or a name of the sheet or the workbook. */
  rangeAt(text: string): HostObject {
    const reference = parseReference(text);
    if (reference) return this.range(reference.area);
    const name = this.context.engine
      .names()
      .filter((each) => each.sheetId === null || each.sheetId === this.sheetId)
      .find((each) => each.name.toLowerCase() === text.toLowerCase());
    const area = name && parseReference(name.formula)?.area;
    if (!area) throw invalidArgument();
    return this.range(area);
  }

  async used(valuesOnly: boolean): Promise<Area | null> {
    await this.context.engine.settle();
    return this.context.engine.usedArea(this.sheetId, valuesOnly);
  }

  delete(): void {
    this.context.states.guardWorkbook();
    const others = this.context.engine.sheets().filter((sheet) => sheet.id !== this.sheetId && sheet.visible);
    if (others.length === 0)
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible sheet.');
    this.context.engine.deleteSheet(this.sheetId);
  }
}

function areasOf(address: string): Area[] {
  if (address.length > 8192) throw invalidArgument();
  return address.split(',').map((part) => {
    const reference = parseReference(part);
    if (!reference) throw invalidArgument();
    return reference.area;
  });
}

const WHOLE: Area = areaAt(0, 0, EXCEL_ROWS, EXCEL_COLUMNS);

const members: Members<WorksheetObject> = {
  id: property('1.1', (self) => self.id()),
  name: property(
    '1.1',
    (self) => self.info.name,
    (self, value) => {
      self.context.states.guardWorkbook();
      const name = asText(value);
      checkSheetName(self.context.engine, name, self.sheetId);
      self.context.engine.renameSheet(self.sheetId, name);
    },
  ),
  position: property(
    '1.1',
    (self) => self.position,
    (self, value) => self.context.engine.moveSheet(self.sheetId, asNumber(value)),
  ),
  visibility: property(
    '1.1',
    (self) => (self.info.visible ? 'Visible' : 'Hidden'),
    (self, value) =>
      self.context.engine.showSheet(
        self.sheetId,
        asWord(value, ['Visible', 'Hidden', 'VeryHidden']) === 'Visible',
      ),
  ),
  tabColor: property(
    '1.7',
    (self) => self.info.tabColor,
    (self, value) => self.context.engine.setTabColor(self.sheetId, asText(value)),
  ),
  showGridlines: property(
    '1.8',
    (self) => self.info.gridlines,
    (self, value) => self.context.engine.setGridlines(self.sheetId, asBoolean(value)),
  ),
  names: child('1.4', (self) => self.context.make.names(self.sheetId)),
  freezePanes: child('1.7', (self) => self.context.make.freezePanes(self.sheetId)),
  pageLayout: child('1.9', (self) => self.context.make.pageLayout(self.sheetId)),
  protection: child('1.2', (self) => self.context.make.worksheetProtection(self.sheetId)),
  activate: method('1.1', (self) => self.context.engine.activate(self.sheetId)),
  calculate: method('1.6', (self) => self.context.engine.settle()),
  delete: action('1.1', (self) => self.delete()),
  getCell: method('1.1', (self, given) => self.range(areaAt(given.number(0), given.number(1)))),
  getRange: method('1.1', (self, given) => (given.has(0) ? self.rangeAt(given.text(0)) : self.range(WHOLE))),
  getRangeByIndexes: method('1.7', (self, given) =>
    self.range(areaAt(given.number(0), given.number(1), given.number(2), given.number(3))),
  ),
  getRanges: method('1.9', (self, given) =>
    self.context.make.rangeAreas(self.sheetId, given.has(0) ? areasOf(given.text(0)) : [WHOLE]),
  ),
  getUsedRange: method('1.1', async (self, given) =>
    self.range((await self.used(given.boolean(0))) ?? areaAt(0, 0)),
  ),
  getUsedRangeOrNullObject: method('1.4', async (self, given) => {
    const area = await self.used(given.boolean(0));
    return area && self.range(area);
  }),
  ...eventMembers('1.7', EventNumber.changed, '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent'),
  ...eventMembers('1.7', EventNumber.activated, '_RegisterActivatedEvent', '_UnregisterActivatedEvent'),
  ...eventMembers('1.7', EventNumber.deactivated, '_RegisterDeactivatedEvent', '_UnregisterDeactivatedEvent'),
  ...eventMembers(
    '1.7',
    EventNumber.selectionChanged,
    '_RegisterSelectionChangedEvent',
    '_UnregisterSelectionChangedEvent',
  ),
  ...eventMembers('1.8', EventNumber.calculated, '_RegisterCalculatedEvent', '_UnregisterCalculatedEvent'),
  ...eventMembers(
    '1.14',
    EventNumber.protectionChanged,
    '_RegisterProtectionChangedEvent',
    '_UnregisterProtectionChangedEvent',
  ),
  ...eventMembers(
    '1.17',
    EventNumber.nameChanged,
    '_RegisterEventNameChanged',
    '_UnregisterEventNameChanged',
  ),
};

export const worksheetType: HostType = { name: 'Worksheet', members };
