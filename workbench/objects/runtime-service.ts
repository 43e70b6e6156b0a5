import { bind, HostObject, method } from '../protocol/host-object';
import type { BoundMember, HostType, Members } from '../protocol/host-object';

/** What the runtime tells its host once at the start: that ribbon commands may come. */
export class RuntimeService extends HostObject {
  readonly type = runtimeServiceType;

  member(name: string): BoundMember | null {
    return bind(members, this, name);
  }
}

const members: Members<RuntimeService> = {
  notifyActionHandlerReady: method('1.1', () => null),
};
const runtimeServiceType: HostType = { name: 'AddinInternalService', members };

export const SERVICES = { 'Microsoft.InternalService.AddinInternalService': new RuntimeService() };
