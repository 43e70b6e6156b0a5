import { itemNotFound } from '../protocol/errors';
import { action, bind, HostObject, method } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { findSheet } from './context';
import { EventNumber, eventMembers, WORKBOOK_TARGET } from './handlers';
import { checkSheetName, freeSheetName } from './sheet-name';

/** The sheets of the workbook. */
export class WorksheetsObject extends HostObject {
  readonly type = worksheetsType;
  readonly eventTarget = WORKBOOK_TARGET;

  constructor(readonly context: ObjectContext) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  override items(): HostObject[] {
    return this.context.engine.sheets().map((sheet) => this.context.make.worksheet(sheet.id));
  }

  find(key: string): HostObject | null {
    const sheetId = findSheet(this.context.engine, key);
    return sheetId === null ? null : this.context.make.worksheet(sheetId);
  }

  add(given: string | null): HostObject {
    this.context.states.guardWorkbook();
    const name = given ?? freeSheetName(this.context.engine);
    checkSheetName(this.context.engine, name, null);
    return this.context.make.worksheet(this.context.engine.addSheet(name));
  }
}

const members: Members<WorksheetsObject> = {
  add: action('1.1', (self, given) => self.add(given.has(0) ? given.text(0) : null)),
  getActiveWorksheet: method('1.1', (self) =>
    self.context.make.worksheet(self.context.engine.activeSheetId()),
  ),
  getCount: method('1.4', (self) => self.context.engine.sheets().length),
  getFirst: method('1.5', (self) => self.items()[0] ?? null),
  getLast: method('1.5', (self) => self.items().at(-1) ?? null),
  getItem: method('1.1', (self, given) => {
    const sheet = self.find(given.text(0));
    if (!sheet) throw itemNotFound();
    return sheet;
  }),
  getItemOrNullObject: method('1.4', (self, given) => self.find(given.text(0))),
  ...eventMembers('1.9', EventNumber.changed, '_RegisterDataChangedEvent', '_UnregisterDataChangedEvent'),
  ...eventMembers('1.7', EventNumber.activated, '_RegisterActivatedEvent', '_UnregisterActivatedEvent'),
  ...eventMembers('1.7', EventNumber.deactivated, '_RegisterDeactivatedEvent', '_UnregisterDeactivatedEvent'),
  ...eventMembers('1.7', EventNumber.added, '_RegisterAddedEvent', '_UnregisterAddedEvent'),
  ...eventMembers('1.7', EventNumber.deleted, '_RegisterDeletedEvent', '_UnregisterDeletedEvent'),
  ...eventMembers(
    '1.9',
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

export const worksheetsType: HostType = { name: 'WorksheetCollection', members };
