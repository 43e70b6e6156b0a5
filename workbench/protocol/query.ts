import { apiNotFound } from './errors';
import type { HostObject } from './host-object';
import type { Requirements } from './requirements';
import type { WireQuery } from './wire';

const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

type Loaded = Record<string, unknown>;

/** Answers what load asked for, in the names of the wire. */
export class Query {
  constructor(private readonly requirements: Requirements) {}

  /** `select` has the paths of load without "items/"; an empty one means all values of the object. */
  async load(object: HostObject | null, { Select, Skip, Top }: WireQuery): Promise<Loaded | null> {
    if (object === null) return null;
    const loaded = identity(object);
    const select = Select && Select.length > 0 ? Select : null;
    const items = object.items();
    if (!items) {
      await this.values(object, select ?? this.allValues(object), loaded);
      return loaded;
    }
    const own = (select ?? []).filter((path) => object.member(path)?.kind === 'property');
    const ofItems = (select ?? []).filter((path) => !own.includes(path));
    await this.values(object, own, loaded);
    if (ofItems.length > 0 || own.length === 0) {
      const chosen = items.slice(Skip ?? 0, Top === undefined ? undefined : (Skip ?? 0) + Top);
      loaded['_Items'] = await Promise.all(chosen.map((item) => this.load(item, { Select: ofItems })));
    }
    return loaded;
  }

  private allValues(object: HostObject): string[] {
    return Object.entries(object.type.members)
      .filter(([, member]) => member.kind === 'property' && this.requirements.allows(member.since))
      .map(([name]) => name);
  }

  private async values(object: HostObject, paths: readonly string[], into: Loaded): Promise<void> {
    const below = new Map<string, string[]>();
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      const member = object.member(head);
      if (!member || member.kind === 'method') throw apiNotFound(`${object.type.name}.${head}`);
      this.requirements.check(`${object.type.name}.${head}`, member.since);
      if (member.kind === 'property') into[wireName(head)] = await member.get();
      else below.set(head, [...(below.get(head) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
    for (const [head, select] of below) {
      const found = await object.member(head)?.get();
      into[wireName(head)] = isHostObject(found) ? await this.load(found, { Select: select }) : null;
    }
  }
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'referenceId' in value;
}

/** What an object answers about itself whatever is asked. */
export function identity(object: HostObject): Loaded {
  const id = object.id();
  return {
    ...(id === null ? {} : { Id: id }),
    ...(object.referenceId === null ? {} : { _ReferenceId: object.referenceId }),
  };
}
