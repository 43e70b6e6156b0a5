import { bind, HostObject, method } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';

/** What the workbook does with the add-in when it is opened again: Inactive or Background. */
export class StartService extends HostObject {
  readonly type = startServiceType;
  state = 'Inactive';

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }
}

const members: Members<StartService> = {
  getAppRuntimeStartState: method('1.1', (self) => self.state),
  setAppRuntimeStartState: method('1.1', (self, given) => {
    self.state = given.text(0);
  }),
};
const startServiceType: HostType = { name: 'AppRuntimePersistenceService', members };

/** The name the runtime asks for it by. */
export const START_SERVICE = 'Microsoft.AppRuntime.AppRuntimePersistenceService';
