import type { Method } from '../protocol/host-object';
import { method } from '../protocol/host-object';
import type { ObjectContext } from './context';

/** The numbers of the events in 1.1.110. */
export const EventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  protectionChanged: 24,
  nameChanged: 25,
} as const;

/** Where handlers of the whole workbook are registered. */
export const WORKBOOK_TARGET = 'Workbook';

/** Which events an add-in listens to, and at which object. */
export class Handlers {
  private readonly counts = new Map<string, number>();

  add(event: number, target: string): void {
    const key = `${String(event)} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(event: number, target: string): void {
    const key = `${String(event)} ${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  has(event: number, target: string): boolean {
    return (this.counts.get(`${String(event)} ${target}`) ?? 0) > 0;
  }
}

interface Source {
  readonly context: ObjectContext;
  readonly eventTarget: string;
}

/** The pair of methods by which the runtime registers a handler: _RegisterDataChangedEvent and its opposite. */
export function eventMembers<T extends Source>(
  since: string,
  event: number,
  register: string,
  unregister: string,
): Readonly<Record<string, Method<T>>> {
  return {
    [register]: method(since, (self) => self.context.handlers.add(event, self.eventTarget)),
    [unregister]: method(since, (self) => self.context.handlers.remove(event, self.eventTarget)),
  };
}
