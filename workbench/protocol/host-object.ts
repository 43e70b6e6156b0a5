import type { Arguments } from './arguments';

type Later<T> = T | Promise<T>;

/** A value that can be loaded and perhaps set. `since`: the ExcelApi set it belongs to. */
export interface Property<T> {
  readonly kind: 'property';
  readonly since: string;
  get(self: T): Later<unknown>;
  set?(self: T, value: unknown): Later<void>;
}

/** An object below this one. */
export interface Child<T> {
  readonly kind: 'child';
  readonly since: string;
  get(self: T): Later<HostObject | null>;
}

/** Something to call: it gives an object (null for a null object) or a plain value. */
export interface Method<T> {
  readonly kind: 'method';
  readonly since: string;
  /** True when calling it changes the workbook. */
  readonly writes: boolean;
  call(self: T, given: Arguments): unknown;
}

export type Member<T> = Property<T> | Child<T> | Method<T>;
export type Members<T> = Readonly<Record<string, Member<T>>>;

export const property = <T>(since: string, get: Property<T>['get'], set?: Property<T>['set']): Property<T> =>
  set ? { kind: 'property', since, get, set } : { kind: 'property', since, get };
export const child = <T>(since: string, get: Child<T>['get']): Child<T> => ({ kind: 'child', since, get });
/** A method that only reads or finds. */
export const method = <T>(since: string, call: Method<T>['call']): Method<T> => ({
  kind: 'method',
  since,
  writes: false,
  call,
});
/** A method that changes the workbook. */
export const action = <T>(since: string, call: Method<T>['call']): Method<T> => ({
  kind: 'method',
  since,
  writes: true,
  call,
});

/** A type of the Excel object model as it is declared: its name and its members. */
export interface HostType {
  readonly name: string;
  readonly members: Readonly<
    Record<string, { readonly kind: Member<never>['kind']; readonly since: string }>
  >;
}

/** A member of one object, ready to be used. */
export interface BoundMember {
  readonly kind: Member<never>['kind'];
  readonly since: string;
  readonly writes: boolean;
  readonly get: () => Later<unknown>;
  readonly set: ((value: unknown) => Later<void>) | undefined;
  readonly call: (given: Arguments) => unknown;
}

/** Rows or columns that came (count above 0) or went (below 0) at a place of a sheet. */
export interface Displacement {
  readonly sheetId: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** An object an add-in can reach. */
export abstract class HostObject {
  /** Kept between batches under this id once the add-in tracks it. */
  referenceId: string | null = null;

  abstract readonly type: HostType;
  abstract member(name: string): BoundMember | null;

  /** What events and reloads know the object by. */
  id(): string | null {
    return null;
  }

  /** The objects of a collection; null for an object that is none. */
  items(): readonly HostObject[] | null {
    return null;
  }

  /** Moves with its cells while the add-in keeps the object. */
  follow?(move: Displacement): void;
}

/** Looks a member up in a type's declaration. Office.js writes Values for values. */
export function bind<T>(members: Members<T>, self: T, name: string): BoundMember | null {
  const key = name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
  const member = Object.hasOwn(members, key) ? members[key] : undefined;
  if (!member) return null;
  const { kind, since } = member;
  return {
    kind,
    since,
    writes: kind === 'method' && member.writes,
    get: () => (kind === 'method' ? null : member.get(self)),
    set: kind === 'property' && member.set ? (value) => member.set?.(self, value) : undefined,
    call: (given) => (kind === 'method' ? member.call(self, given) : null),
  };
}
