import { asWord } from '../protocol/arguments';
import { bind, HostObject, method, property } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';
import type { ObjectContext } from './context';

/** Calculation. The mode is kept, but the engine calculates always; suspending changes nothing that an add-in can see. */
export class ApplicationObject extends HostObject {
  readonly type = applicationType;

  constructor(readonly context: ObjectContext) {
    super();
  }

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }
}

const members: Members<ApplicationObject> = {
  calculationMode: property(
    '1.1',
    (self) => self.context.calculation.mode,
    (self, value) => {
      self.context.calculation.mode = asWord(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
    },
  ),
  calculate: method('1.1', (self) => self.context.engine.settle()),
  suspendApiCalculationUntilNextSync: method('1.6', () => null),
  suspendScreenUpdatingUntilNextSync: method('1.9', () => null),
};

export const applicationType: HostType = { name: 'Application', members };
