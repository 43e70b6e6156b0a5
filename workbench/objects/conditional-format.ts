import type { ConditionalRule, ConditionalStyle } from '../engine/engine-types';
import { asBoolean, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/errors';
import { action, bind, child, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import { ConditionalRangeFormatObject } from './conditional-style';
import type { ObjectContext } from './context';

/** One conditional format by formula. */
export class ConditionalFormatObject extends HostObject {
  readonly type = conditionalFormatType;

  constructor(
    readonly context: ObjectContext,
    readonly sheetId: string,
    private rule: ConditionalRule,
  ) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }

  override id(): string {
    return this.rule.id;
  }

  /** As it stands in the sheet now, where it may have moved. */
  current(): ConditionalRule {
    return this.stored() ?? this.rule;
  }

  /** Excel numbers priorities from 0, the strongest first. */
  priority(): number {
    return this.context.engine.conditionalRules(this.sheetId).findIndex((rule) => rule.id === this.rule.id);
  }

  change(patch: Partial<ConditionalRule>): void {
    this.context.states.guardSheet(this.sheetId);
    const isStored = this.stored() !== null;
    this.rule = { ...this.current(), ...patch };
    if (isStored) this.context.engine.changeConditionalRule(this.sheetId, this.rule);
    else if (this.rule.formula !== '') this.context.engine.addConditionalRule(this.sheetId, this.rule);
  }

  changeStyle(patch: Partial<ConditionalStyle>): void {
    this.change({ style: { ...this.current().style, ...patch } });
  }

  delete(): void {
    this.context.states.guardSheet(this.sheetId);
    this.context.engine.deleteConditionalRule(this.sheetId, this.rule.id);
  }

  private stored(): ConditionalRule | null {
    return (
      this.context.engine.conditionalRules(this.sheetId).find((rule) => rule.id === this.rule.id) ?? null
    );
  }
}

function onlyRange(self: ConditionalFormatObject): HostObject | null {
  const [first, ...more] = self.current().areas;
  return first && more.length === 0 ? self.context.make.range(self.sheetId, first) : null;
}

const members: Members<ConditionalFormatObject> = {
  id: property('1.6', (self) => self.id()),
  type: property('1.6', () => 'Custom'),
  priority: property('1.6', (self) => self.priority()),
  stopIfTrue: property(
    '1.6',
    (self) => self.current().stopIfTrue,
    (self, value) => self.change({ stopIfTrue: asBoolean(value) }),
  ),
  custom: child('1.6', (self) => new CustomConditionalFormatObject(self)),
  customOrNullObject: child('1.6', (self) => new CustomConditionalFormatObject(self)),
  delete: action('1.6', (self) => self.delete()),
  getRange: method('1.6', (self) => {
    const range = onlyRange(self);
    if (!range) throw itemNotFound();
    return range;
  }),
  getRangeOrNullObject: method('1.6', onlyRange),
  getRanges: method('1.9', (self) => self.context.make.rangeAreas(self.sheetId, self.current().areas)),
};
export const conditionalFormatType: HostType = { name: 'ConditionalFormat', members };

/** The formula and the looks of a conditional format. */
export class CustomConditionalFormatObject extends HostObject {
  readonly type = customConditionalFormatType;

  constructor(readonly of: ConditionalFormatObject) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(customMembers, this, name);
  }
}

const customMembers: Members<CustomConditionalFormatObject> = {
  rule: child('1.6', (self) => new ConditionalFormatRuleObject(self.of)),
  format: child('1.6', (self) => new ConditionalRangeFormatObject(self.of)),
};
export const customConditionalFormatType: HostType = {
  name: 'CustomConditionalFormat',
  members: customMembers,
};

export class ConditionalFormatRuleObject extends HostObject {
  readonly type = conditionalFormatRuleType;

  constructor(readonly of: ConditionalFormatObject) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(ruleMembers, this, name);
  }
}

const formula = property<ConditionalFormatRuleObject>(
  '1.6',
  (self) => self.of.current().formula,
  (self, value) => {
    const text = asText(value);
    self.of.change({ formula: text.startsWith('=') ? text : `=${text}` });
  },
);
const ruleMembers: Members<ConditionalFormatRuleObject> = { formula, formulaLocal: formula };
export const conditionalFormatRuleType: HostType = { name: 'ConditionalFormatRule', members: ruleMembers };
