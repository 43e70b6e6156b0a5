import { EXCEL_COLUMNS, parseReference } from '../engine/a1';
import type { Area } from '../engine/area';
import type { Arguments } from '../protocol/arguments';
import { asBoolean, asNumber, asRecord, asText } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import type { BoundMember, HostObject, HostType, Members, Property } from '../protocol/host-object';
import { action, bind, method, property } from '../protocol/host-object';
import type { PageState } from './page-state';
import { RangeAreasObject } from './range-areas';
import { RangeObject } from './range-object';
import { SheetObject } from './sheet-object';

/** How a sheet is printed. Excel prints nothing here: the set-up is kept and moved with its rows. */
export class PageLayoutObject extends SheetObject {
  readonly type = pageLayoutType;

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  get page(): PageState {
    return this.context.states.of(this.sheetId).page;
  }

  change(patch: Partial<PageState>): void {
    const state = this.context.states.of(this.sheetId);
    state.page = { ...state.page, ...patch };
  }

  setValue(name: string, value: unknown): void {
    this.change({ values: { ...this.page.values, [name]: value } });
  }
}

function setting(name: string, read: (value: unknown) => unknown): Property<PageLayoutObject> {
  return property(
    '1.9',
    (self) => self.page.values[name],
    (self, value) => self.setValue(name, read(value)),
  );
}

function areasGiven(given: Arguments): readonly Area[] {
  const range = given.object(0, RangeObject);
  if (range) return [range.area];
  const areas = given.object(0, RangeAreasObject);
  if (areas) return areas.areas;
  return given
    .text(0)
    .split(',')
    .map((part) => {
      const reference = parseReference(part);
      if (!reference) throw invalidArgument();
      return reference.area;
    });
}

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(self: PageLayoutObject, given: Arguments): void {
  const factor = POINTS_PER[given.text(0)];
  if (factor === undefined) throw invalidArgument();
  for (const [side, value] of Object.entries(asRecord(given.raw(1))))
    if (value !== null && value !== undefined) self.setValue(`${side}Margin`, asNumber(value) * factor);
}

function printArea(self: PageLayoutObject): HostObject | null {
  const { printArea: areas } = self.page;
  return areas.length > 0 ? self.context.make.rangeAreas(self.sheetId, areas) : null;
}

function titleRows(self: PageLayoutObject): HostObject | null {
  const [area] = self.page.titleRows;
  return area ? self.context.make.range(self.sheetId, area) : null;
}

function found(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

const members: Members<PageLayoutObject> = {
  orientation: setting('orientation', asText),
  paperSize: setting('paperSize', asText),
  zoom: setting('zoom', asRecord),
  blackAndWhite: setting('blackAndWhite', asBoolean),
  draftMode: setting('draftMode', asBoolean),
  centerHorizontally: setting('centerHorizontally', asBoolean),
  centerVertically: setting('centerVertically', asBoolean),
  topMargin: setting('topMargin', asNumber),
  bottomMargin: setting('bottomMargin', asNumber),
  leftMargin: setting('leftMargin', asNumber),
  rightMargin: setting('rightMargin', asNumber),
  headerMargin: setting('headerMargin', asNumber),
  footerMargin: setting('footerMargin', asNumber),
  printGridlines: setting('printGridlines', asBoolean),
  printHeadings: setting('printHeadings', asBoolean),
  printOrder: setting('printOrder', asText),
  printComments: setting('printComments', asText),
  printErrors: setting('printErrors', asText),
  firstPageNumber: setting('firstPageNumber', (value) => value),
  setPrintArea: action('1.9', (self, given) => self.change({ printArea: areasGiven(given) })),
  setPrintMargins: action('1.9', setMargins),
  setPrintTitleRows: action('1.9', (self, given) =>
    self.change({
      titleRows: areasGiven(given).map((area) => ({ ...area, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 })),
    }),
  ),
  getPrintArea: method('1.9', (self) => found(printArea(self))),
  getPrintAreaOrNullObject: method('1.9', printArea),
  getPrintTitleRows: method('1.9', (self) => found(titleRows(self))),
  getPrintTitleRowsOrNullObject: method('1.9', titleRows),
};

export const pageLayoutType: HostType = { name: 'PageLayout', members };
