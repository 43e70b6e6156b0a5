import type { Area } from '../engine/area';
import type { ValidationRule } from '../engine/engine-types';
import { asBoolean, asRecord } from '../protocol/arguments';
import { invalidArgument } from '../protocol/errors';
import { action, bind, HostObject, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';
import { RangeObject } from './range-object';

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_RULE: ValidationRule = {
  type: 'None',
  rule: {},
  ignoreBlanks: true,
  prompt: NO_PROMPT,
  errorAlert: NO_ALERT,
};
/** The key of a rule says its type. */
const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  custom: 'Custom',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  date: 'Date',
  time: 'Time',
};

/** The data validation of a range. As in Excel it guards what is typed, not what is pasted or written by code. */
export class DataValidationObject extends HostObject {
  readonly type = dataValidationType;

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

  current(): ValidationRule | null {
    const [first] = this.areas;
    return first ? this.context.engine.validation(this.sheetId, first) : null;
  }

  change(patch: Partial<ValidationRule>): void {
    this.set({ ...(this.current() ?? NO_RULE), ...patch });
  }

  set(rule: ValidationRule | null): void {
    this.context.states.guardSheet(this.sheetId);
    for (const area of this.areas) this.context.engine.setValidation(this.sheetId, area, rule);
  }
}

/** The runtime hands a range over as it is; a list's source keeps its address. */
function plain(value: unknown): unknown {
  return value instanceof RangeObject ? `=${value.address}` : value;
}

function readRule(value: unknown): Pick<ValidationRule, 'type' | 'rule'> {
  const [entry, ...more] = Object.entries(asRecord(value)).filter(
    ([, given]) => given !== null && given !== undefined,
  );
  const type = entry && TYPES[entry[0]];
  if (!entry || !type || more.length > 0) throw invalidArgument();
  const rule = Object.fromEntries(
    Object.entries(asRecord(entry[1])).map(([key, given]) => [key, plain(given)]),
  );
  return { type, rule };
}

function writtenRule(rule: ValidationRule | null): Record<string, unknown> {
  const key = Object.keys(TYPES).find((each) => TYPES[each] === rule?.type);
  return key && rule ? { [key]: rule.rule } : {};
}

const members: Members<DataValidationObject> = {
  type: property('1.8', (self) => self.current()?.type ?? 'None'),
  rule: property(
    '1.8',
    (self) => writtenRule(self.current()),
    (self, value) => self.change(readRule(value)),
  ),
  ignoreBlanks: property(
    '1.8',
    (self) => self.current()?.ignoreBlanks ?? true,
    (self, value) => self.change({ ignoreBlanks: asBoolean(value) }),
  ),
  prompt: property(
    '1.8',
    (self) => self.current()?.prompt ?? NO_PROMPT,
    (self, value) => self.change({ prompt: asRecord(value) }),
  ),
  errorAlert: property(
    '1.8',
    (self) => self.current()?.errorAlert ?? NO_ALERT,
    (self, value) => self.change({ errorAlert: asRecord(value) }),
  ),
  clear: action('1.8', (self) => self.set(null)),
};

export const dataValidationType: HostType = { name: 'DataValidation', members };
