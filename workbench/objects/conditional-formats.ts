import type { Area } from '../engine/area';
import { intersection } from '../engine/area';
import type { ConditionalRule } from '../engine/engine-types';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { action, bind, HostObject, method } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';

let made = 0;
/** In the shape of Excel's ids. */
const newId = (): string => `{${String(++made).padStart(8, '0')}-0000-4000-8000-000000000000}`;

const byPlace = (a: Area, b: Area): number => a.startRow - b.startRow || a.startColumn - b.startColumn;

/** The conditional formats that touch some cells. Only those by formula (Custom) exist here. */
export class ConditionalFormatsObject extends HostObject {
  readonly type = conditionalFormatsType;

  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  rules(): ConditionalRule[] {
    return this.context.engine
      .conditionalRules(this.sheetId)
      .filter((rule) => rule.areas.some((area) => this.areas.some((own) => intersection(area, own))));
  }

  override items(): HostObject[] {
    return this.rules().map((rule) => this.context.make.conditionalFormat(this.sheetId, rule));
  }

  find(id: string): HostObject | null {
    const rule = this.rules().find((each) => each.id === id);
    return rule ? this.context.make.conditionalFormat(this.sheetId, rule) : null;
  }

  /** The rule comes into being when its formula is set. */
  add(type: string): HostObject {
    if (type !== 'Custom')
      throw invalidArgument(`The workbench knows conditional formats of type Custom only, not ${type}.`);
    this.context.states.guardSheet(this.sheetId);
    const areas = [...this.areas].sort(byPlace);
    return this.context.make.conditionalFormat(this.sheetId, {
      id: newId(),
      areas,
      formula: '',
      stopIfTrue: false,
      style: {},
    });
  }
}

const members: Members<ConditionalFormatsObject> = {
  add: action('1.6', (self, given) => self.add(given.text(0))),
  clearAll: action('1.6', (self) => {
    self.context.states.guardSheet(self.sheetId);
    for (const rule of self.rules()) self.context.engine.deleteConditionalRule(self.sheetId, rule.id);
  }),
  getCount: method('1.6', (self) => self.rules().length),
  getItem: method('1.6', (self, given) => {
    const found = self.find(given.text(0));
    if (!found) throw itemNotFound();
    return found;
  }),
  getItemAt: method('1.6', (self, given) => {
    const found = self.items()[given.number(0)];
    if (!found) throw itemNotFound();
    return found;
  }),
  getItemOrNullObject: method('1.14', (self, given) => self.find(given.text(0))),
};

export const conditionalFormatsType: HostType = { name: 'ConditionalFormatCollection', members };
