import { Arguments } from './arguments';
import { apiNotFound, HostError } from './errors';
import { HostObject } from './host-object';
import type { References } from './references';
import type { Requirements } from './requirements';
import type { WireArguments, WireBatch, WirePath } from './wire';
import { PathType } from './wire';

/** What the paths of every batch start from. */
export interface Roots {
  readonly workbook: HostObject;
  /** Objects made by name, for the runtime's own services. */
  readonly services: Readonly<Record<string, HostObject>>;
}

/** The objects that the paths of one batch lead to: each is found once, when it is first needed. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: WireBatch,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly requirements: Requirements,
    private readonly onWrite: () => void,
  ) {}

  /** null: the path leads to a null object, or starts from one. */
  async resolve(pathId: number): Promise<HostObject | null> {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${String(pathId)}.`);
    const object = await this.follow(path);
    this.found.set(pathId, object);
    return object;
  }

  async arguments(info: WireArguments | undefined): Promise<Arguments> {
    const values = await Promise.all(
      (info?.Arguments ?? []).map((value, index) => this.argument(info, value, index)),
    );
    return new Arguments(values);
  }

  private argument(info: WireArguments | undefined, value: unknown, index: number): unknown {
    const referenced = info?.ReferencedObjectPathIds?.[index];
    if (typeof referenced === 'number' && referenced > 0) return this.resolve(referenced);
    return value;
  }

  private async follow(path: WirePath): Promise<HostObject | null> {
    if (path.ObjectPathType === PathType.Root) return this.roots.workbook;
    if (path.ObjectPathType === PathType.NewObject) return this.service(path.Name);
    if (path.ObjectPathType === PathType.Reference) return this.reference(path.Name);
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.Property) return this.below(parent, path.Name, null);
    if (path.ObjectPathType === PathType.Method) return this.below(parent, path.Name, path.ArgumentInfo);
    if (path.ObjectPathType === PathType.Indexer) return this.below(parent, 'getItem', path.ArgumentInfo);
    throw new HostError('InvalidRequest', `Object path type ${String(path.ObjectPathType)} is unknown.`);
  }

  private service(name: string): HostObject {
    const service = this.roots.services[name];
    if (!service) throw apiNotFound(name);
    return service;
  }

  private reference(referenceId: string): HostObject {
    const kept = this.references.find(referenceId);
    if (!kept)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return kept;
  }

  private async below(
    parent: HostObject,
    name: string,
    info: WireArguments | null | undefined,
  ): Promise<HostObject | null> {
    const full = `${parent.type.name}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const member = parent.member(name);
    if (!member) throw apiNotFound(full);
    this.requirements.check(full, member.since);
    if (member.writes) this.onWrite();
    const given = await this.arguments(info ?? undefined);
    const object = await (member.kind === 'method' ? member.call(given) : member.get());
    return object instanceof HostObject ? object : null;
  }
}
