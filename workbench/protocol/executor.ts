import { apiNotFound, HostError } from './errors';
import type { HostObject } from './host-object';
import { ObjectPaths } from './object-paths';
import type { Roots } from './object-paths';
import { identity, Query } from './query';
import type { References } from './references';
import type { Requirements } from './requirements';
import type { WireAction, WireAnswer, WireBatch, WireError } from './wire';
import { ActionType } from './wire';

/** What a batch did, for the log. */
export interface BatchTrace {
  readonly did: string[];
  writes: boolean;
}

/** Called before each action; throws to let the batch fail there. */
export type ActionGuard = (index: number) => void;

const KEEP = '_KeepReference';
const RELEASE = '_RemoveReference';

/** Carries out the batches of Office.js on the objects of the host, action by action; stops at the first error. */
export class Executor {
  private readonly query: Query;

  constructor(
    private readonly roots: Roots,
    private readonly requirements: Requirements,
    private readonly references: References,
  ) {
    this.query = new Query(requirements);
  }

  async run(batch: WireBatch, trace: BatchTrace, guard: ActionGuard): Promise<WireAnswer> {
    const paths = new ObjectPaths(
      batch,
      this.roots,
      this.references,
      this.requirements,
      () => (trace.writes = true),
    );
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        guard(index);
        results.push({ ActionId: action.Id, Value: (await this.act(action, paths, trace)) ?? null });
      } catch (error) {
        return { Results: results, Error: wireError(error, index) };
      }
    }
    return { Results: results, Error: null };
  }

  private async act(action: WireAction, paths: ObjectPaths, trace: BatchTrace): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await paths.resolve(action.ObjectPathId);
    if (action.ActionType === ActionType.Instantiate) return object && identity(object);
    if (object === null) return null;
    const full = `${object.type.name}.${action.Name.charAt(0).toLowerCase()}${action.Name.slice(1)}`;
    switch (action.ActionType) {
      case ActionType.Query:
      case ActionType.QueryAsJson:
        trace.did.push(`load ${object.type.name} ${(action.QueryInfo?.Select ?? ['*']).join(' ')}`);
        return this.query.load(object, action.QueryInfo ?? {});
      case ActionType.Method:
        trace.did.push(full);
        return this.call(object, full, action, paths, trace);
      case ActionType.SetProperty:
        trace.did.push(`set ${full}`);
        trace.writes = true;
        return this.set(object, full, action, paths);
      default:
        throw new HostError('InvalidRequest', `Action type ${String(action.ActionType)} is unknown.`);
    }
  }

  private async call(
    object: HostObject,
    full: string,
    action: WireAction,
    paths: ObjectPaths,
    trace: BatchTrace,
  ) {
    const given = await paths.arguments(action.ArgumentInfo);
    if (action.Name === KEEP) return this.references.keep(object);
    if (action.Name === RELEASE) return this.references.release(given.text(0));
    const member = object.member(action.Name);
    if (member?.kind !== 'method') throw apiNotFound(full);
    this.requirements.check(full, member.since);
    trace.writes ||= member.writes;
    return member.call(given);
  }

  private async set(object: HostObject, full: string, action: WireAction, paths: ObjectPaths): Promise<void> {
    const given = await paths.arguments(action.ArgumentInfo);
    const member = object.member(action.Name);
    if (!member) throw apiNotFound(full);
    this.requirements.check(full, member.since);
    if (!member.set) throw new HostError('InvalidOperation', `${full} is read-only.`);
    await member.set(given.raw(0));
  }
}

function wireError(error: unknown, index: number): WireError {
  const known = error instanceof HostError ? error : null;
  return {
    Code: known?.code ?? 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location: '',
    ActionIndex: index,
    HttpStatusCode: known?.httpStatus ?? 500,
  };
}

/** A batch of the runtime itself that only gives up references. */
export function isCleanUp(batch: WireBatch): boolean {
  const real = batch.Actions.filter(
    (action) => action.ActionType !== ActionType.Trace && action.ActionType !== ActionType.Instantiate,
  );
  return real.length > 0 && real.every((action) => action.Name === RELEASE);
}
