import { formatArea, parseReference, quoteSheet } from '../engine/a1';
import type { DefinedName } from '../engine/engine-types';
import type { Arguments } from '../protocol/arguments';
import { asBoolean, asText } from '../protocol/arguments';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../protocol/errors';
import { action, bind, child, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { findSheet } from './context';
import { RangeObject } from './range-object';

const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
let made = 0;

/** The names of the workbook (sheetId null: those of all sheets) or of one sheet. */
export class NamedItemsObject extends HostObject {
  readonly type = namedItemsType;

  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string | null,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  list(): DefinedName[] {
    return this.context.engine.names().filter((name) => name.sheetId === this.sheetId);
  }

  override items(): HostObject[] {
    return this.list().map((name) => this.context.make.namedItem(name));
  }

  find(name: string): HostObject | null {
    const found = this.list().find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found ? this.context.make.namedItem(found) : null;
  }

  add(given: Arguments): HostObject {
    const name = given.text(0);
    if (!VALID.test(name) || parseReference(name)) throw invalidArgument();
    if (this.find(name)) throw itemAlreadyExists();
    const item: DefinedName = {
      id: `name-${String(++made)}`,
      name,
      formula: this.formulaOf(given),
      sheetId: this.sheetId,
      visible: true,
      comment: given.has(2) ? given.text(2) : '',
    };
    this.context.engine.addName(item);
    return this.context.make.namedItem(item);
  }

  private formulaOf(given: Arguments): string {
    const range = given.object(1, RangeObject);
    if (!range) return given.text(1).replace(/^(?!=)/, '=');
    const sheet = this.context.engine.sheets().find((each) => each.id === range.sheetId);
    return `=${quoteSheet(sheet?.name ?? '#REF')}!${formatArea(range.area, true)}`;
  }
}

const members: Members<NamedItemsObject> = {
  add: action('1.4', (self, given) => self.add(given)),
  getCount: method('1.4', (self) => self.list().length),
  getItem: method('1.1', (self, given) => {
    const found = self.find(given.text(0));
    if (!found) throw itemNotFound();
    return found;
  }),
  getItemOrNullObject: method('1.4', (self, given) => self.find(given.text(0))),
};
export const namedItemsType: HostType = { name: 'NamedItemCollection', members };

/** One defined name. */
export class NamedItemObject extends HostObject {
  readonly type = namedItemType;

  constructor(
    readonly context: ObjectContext,
    private readonly name: DefinedName,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(itemMembers, this, name);
  }

  current(): DefinedName {
    return this.context.engine.names().find((each) => each.id === this.name.id) ?? this.name;
  }

  /** null when the name stands for anything but cells that exist. */
  range(): HostObject | null {
    const { formula, sheetId } = this.current();
    const reference = parseReference(formula);
    const sheet = reference?.sheet ? findSheet(this.context.engine, reference.sheet) : sheetId;
    return reference && sheet !== null ? this.context.make.range(sheet, reference.area) : null;
  }

  /** A reference gives itself as text, a constant its value; formulas are not worked out here. */
  value(): unknown {
    const { formula } = this.current();
    const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const number = Number(formula.slice(1));
    return Number.isNaN(number) ? formula.slice(1) : number;
  }

  kind(): string {
    if (this.range()) return 'Range';
    if (this.current().formula.includes('#REF!')) return 'Error';
    return typeof this.value() === 'number' ? 'Double' : 'String';
  }

  change(patch: Partial<DefinedName>): void {
    this.context.engine.changeName({ ...this.current(), ...patch });
  }
}

const itemMembers: Members<NamedItemObject> = {
  name: property('1.1', (self) => self.current().name),
  type: property('1.1', (self) => self.kind()),
  value: property('1.1', (self) => self.value()),
  visible: property(
    '1.1',
    (self) => self.current().visible,
    (self, value) => self.change({ visible: asBoolean(value) }),
  ),
  comment: property(
    '1.4',
    (self) => self.current().comment,
    (self, value) => self.change({ comment: asText(value) }),
  ),
  scope: property('1.4', (self) => (self.current().sheetId === null ? 'Workbook' : 'Worksheet')),
  formula: property(
    '1.7',
    (self) => self.current().formula,
    (self, value) => self.change({ formula: asText(value) }),
  ),
  worksheet: child('1.4', (self) => sheetOf(self)),
  worksheetOrNullObject: child('1.4', (self) => sheetOf(self)),
  delete: action('1.4', (self) => self.context.engine.deleteName(self.current().id)),
  getRange: method('1.1', (self) => {
    const range = self.range();
    if (!range) throw itemNotFound();
    return range;
  }),
  getRangeOrNullObject: method('1.4', (self) => self.range()),
};

function sheetOf(self: NamedItemObject): HostObject | null {
  const { sheetId } = self.current();
  return sheetId === null ? null : self.context.make.worksheet(sheetId);
}

export const namedItemType: HostType = { name: 'NamedItem', members: itemMembers };
