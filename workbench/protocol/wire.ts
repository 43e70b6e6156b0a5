/** What office.js and its host say to each other: JSON texts over the bridge. Ids are numbers the client gives out. */

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** At the same index: the path of an object argument, 0 for a literal. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export const PathType = { Root: 1, NewObject: 2, Method: 3, Property: 4, Indexer: 5, Reference: 6 } as const;
export const ActionType = {
  Instantiate: 1,
  Query: 2,
  Method: 3,
  SetProperty: 4,
  Trace: 5,
  QueryAsJson: 7,
} as const;

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
}

export interface WireBatch {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireRequest {
  readonly id: number;
  readonly flags?: number;
  readonly message: { readonly body: WireBatch | string };
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: WireError | null;
}

/** The message office.js has sent. It is trusted to have the shape of 1.1.110; the boot test fails when it has not. */
export function readRequest(text: string): { id: number; flags: number; batch: WireBatch } {
  const request: WireRequest = JSON.parse(text);
  const body = request.message.body;
  const batch: WireBatch = typeof body === 'string' ? JSON.parse(body) : body;
  return { id: request.id, flags: request.flags ?? 0, batch };
}

export function writeAnswer(id: number, answer: WireAnswer): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
}

const EVENT_CATEGORY = 65536;

/** An event for the handlers registered under a number at a target. */
export function writeEvent(type: number, target: string, details: object): string {
  const entry = [EVENT_CATEGORY, type, target, JSON.stringify(details), 0];
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
