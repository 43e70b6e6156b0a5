import { formatArea, parseReference } from '../engine/a1';
import type { Area } from '../engine/area';
import { areaAt } from '../engine/area';
import { HostError, itemNotFound } from '../protocol/errors';
import { bind, child, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import { ApplicationObject } from './application';
import type { ObjectContext } from './context';
import { SettingsObject } from './settings';
import { WorksheetsObject } from './worksheets';

/** The root of everything an add-in reaches. */
export class WorkbookObject extends HostObject {
  readonly type = workbookType;

  constructor(
    readonly context: ObjectContext,
    readonly settings: Map<string, unknown>,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  selected(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    return this.context.engine.selection();
  }
}

/** Events name the range they are about by a text that this host reads back. */
export const eventReference = (sheetId: string, area: Area): string => `${sheetId}!${formatArea(area)}`;

function eventRange(self: WorkbookObject, reference: string): HostObject | null {
  const [sheetId = '', address = ''] = reference.split('!');
  const area = parseReference(address)?.area;
  const exists = self.context.engine.sheets().some((sheet) => sheet.id === sheetId);
  return area && exists ? self.context.make.range(sheetId, area) : null;
}

const members: Members<WorkbookObject> = {
  name: property('1.7', () => '工作簿1.xlsx'),
  worksheets: child('1.1', (self) => new WorksheetsObject(self.context)),
  names: child('1.1', (self) => self.context.make.names(null)),
  application: child('1.1', (self) => new ApplicationObject(self.context)),
  settings: child('1.4', (self) => new SettingsObject(self.settings)),
  getActiveCell: method('1.7', (self) => {
    const { sheetId, areas } = self.selected();
    return self.context.make.range(sheetId, areaAt(areas[0]?.startRow ?? 0, areas[0]?.startColumn ?? 0));
  }),
  getSelectedRange: method('1.1', (self) => {
    const { sheetId, areas } = self.selected();
    const [first, ...more] = areas;
    if (more.length > 0)
      throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    return self.context.make.range(sheetId, first ?? areaAt(0, 0));
  }),
  getSelectedRanges: method('1.9', (self) => {
    const { sheetId, areas } = self.selected();
    return self.context.make.rangeAreas(sheetId, areas);
  }),
  _GetRangeForEventByReferenceId: method('1.8', (self, given) => {
    const range = eventRange(self, given.text(0));
    if (!range) throw itemNotFound();
    return range;
  }),
  _GetRangeOrNullObjectForEventByReferenceId: method('1.8', (self, given) => eventRange(self, given.text(0))),
};

export const workbookType: HostType = { name: 'Workbook', members };
