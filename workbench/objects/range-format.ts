import type { Area } from '../engine/area';
import { columnsOf, rowsOf } from '../engine/area';
import type { CellStyle, StylePatch } from '../engine/engine-types';
import { asBoolean, asNumber, asText } from '../protocol/arguments';
import { action, bind, child, HostObject, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members, Property } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { RangeBordersObject } from './range-borders';

/** The cells whose format an object speaks of. */
export interface Formatted {
  readonly context: ObjectContext;
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The value all cells share; null when they differ, as Excel answers. */
export function shared<T>(self: Formatted, read: (style: CellStyle) => T): T | null {
  const found = new Set<T>();
  for (const area of self.areas)
    for (const row of self.context.engine.cells(self.sheetId, area))
      for (const cell of row) {
        found.add(read(cell.style));
        if (found.size > 1) return null;
      }
  const [only] = found;
  return only ?? null;
}

/** @throws AccessDenied in a protected sheet. */
export function restyle(self: Formatted, patch: StylePatch): void {
  self.context.states.guardSheet(self.sheetId);
  for (const area of self.areas) self.context.engine.setStyle(self.sheetId, area, patch);
}

function styled<T extends Formatted, V>(
  since: string,
  read: (style: CellStyle) => V,
  patch: (value: unknown) => StylePatch,
): Property<T> {
  return property(
    since,
    (self) => shared(self, read),
    (self, value) => restyle(self, patch(value)),
  );
}

abstract class FormatPart extends HostObject implements Formatted {
  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}

export class RangeFillObject extends FormatPart {
  readonly type = rangeFillType;
  member(name: string): BoundMember | null {
    return bind(fillMembers, this, name);
  }
}

const fillMembers: Members<RangeFillObject> = {
  color: styled(
    '1.1',
    (style) => style.fill ?? '#FFFFFF',
    (value) => ({ fill: asText(value) }),
  ),
  clear: action('1.1', (self) => restyle(self, { fill: null })),
};
export const rangeFillType: HostType = { name: 'RangeFill', members: fillMembers };

export class RangeFontObject extends FormatPart {
  readonly type = rangeFontType;
  member(name: string): BoundMember | null {
    return bind(fontMembers, this, name);
  }
}

/** What Excel 2021 uses in a Chinese edition when a cell says nothing. */
const DEFAULT_FONT = { name: '等线', size: 11, color: '#000000' };

const fontMembers: Members<RangeFontObject> = {
  name: styled(
    '1.1',
    (style) => style.fontName ?? DEFAULT_FONT.name,
    (value) => ({ fontName: asText(value) }),
  ),
  size: styled(
    '1.1',
    (style) => style.fontSize ?? DEFAULT_FONT.size,
    (value) => ({ fontSize: asNumber(value) }),
  ),
  color: styled(
    '1.1',
    (style) => style.fontColor ?? DEFAULT_FONT.color,
    (value) => ({ fontColor: asText(value) }),
  ),
  bold: styled(
    '1.1',
    (style) => style.bold ?? false,
    (value) => ({ bold: asBoolean(value) }),
  ),
  italic: styled(
    '1.1',
    (style) => style.italic ?? false,
    (value) => ({ italic: asBoolean(value) }),
  ),
};
export const rangeFontType: HostType = { name: 'RangeFont', members: fontMembers };

export class FormatProtectionObject extends FormatPart {
  readonly type = formatProtectionType;
  member(name: string): BoundMember | null {
    return bind(protectionMembers, this, name);
  }
}

const protectionMembers: Members<FormatProtectionObject> = {
  locked: property(
    '1.2',
    (self) => self.areas.every((area) => self.context.states.isLocked(self.sheetId, area)),
    (self, value) => {
      self.context.states.guardSheet(self.sheetId);
      for (const area of self.areas) self.context.states.setLocked(self.sheetId, area, asBoolean(value));
    },
  ),
};
export const formatProtectionType: HostType = { name: 'FormatProtection', members: protectionMembers };

export class RangeFormatObject extends FormatPart {
  readonly type = rangeFormatType;
  member(name: string): BoundMember | null {
    return bind(formatMembers, this, name);
  }
}

function sameSize(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

function eachColumn(self: Formatted): number[] {
  return self.areas.flatMap((area) =>
    Array.from({ length: columnsOf(area) }, (_, index) =>
      self.context.engine.columnWidth(self.sheetId, area.startColumn + index),
    ),
  );
}

function eachRow(self: Formatted): number[] {
  return self.areas.flatMap((area) =>
    Array.from({ length: Math.min(rowsOf(area), 10000) }, (_, index) =>
      self.context.engine.rowHeight(self.sheetId, area.startRow + index),
    ),
  );
}

const formatMembers: Members<RangeFormatObject> = {
  fill: child('1.1', (self) => new RangeFillObject(self.context, self.sheetId, self.areas)),
  font: child('1.1', (self) => new RangeFontObject(self.context, self.sheetId, self.areas)),
  borders: child('1.1', (self) => new RangeBordersObject(self.context, self.sheetId, self.areas)),
  protection: child('1.2', (self) => new FormatProtectionObject(self.context, self.sheetId, self.areas)),
  horizontalAlignment: styled(
    '1.1',
    (style) => style.horizontal ?? 'General',
    (value) => ({ horizontal: asText(value) }),
  ),
  verticalAlignment: styled(
    '1.1',
    (style) => style.vertical ?? 'Center',
    (value) => ({ vertical: asText(value) }),
  ),
  wrapText: styled(
    '1.1',
    (style) => style.wrap ?? false,
    (value) => ({ wrap: asBoolean(value) }),
  ),
  columnWidth: property(
    '1.2',
    (self) => sameSize(eachColumn(self)),
    (self, value) => {
      self.context.states.guardSheet(self.sheetId);
      for (const area of self.areas)
        self.context.engine.setColumnWidth(self.sheetId, area.startColumn, columnsOf(area), asNumber(value));
    },
  ),
  rowHeight: property(
    '1.2',
    (self) => sameSize(eachRow(self)),
    (self, value) => {
      self.context.states.guardSheet(self.sheetId);
      for (const area of self.areas)
        self.context.engine.setRowHeight(self.sheetId, area.startRow, rowsOf(area), asNumber(value));
    },
  ),
  autofitRows: action('1.2', (self) => {
    for (const area of self.areas) self.context.engine.autofitRows(self.sheetId, area.startRow, rowsOf(area));
  }),
};
export const rangeFormatType: HostType = { name: 'RangeFormat', members: formatMembers };
