import type { Area } from '../engine/area';
import type { ConditionalRule, DefinedName } from '../engine/engine-types';
import type { Engine } from '../engine/engine';
import type { HostObject } from '../protocol/host-object';
import type { Handlers } from './handlers';
import type { SheetStates } from './sheet-states';

/** How objects make each other: a type knows no other type but through this. */
export interface ObjectFactory {
  workbook(): HostObject;
  worksheet(sheetId: string): HostObject;
  range(sheetId: string, area: Area): HostObject;
  rangeAreas(sheetId: string, areas: readonly Area[]): HostObject;
  rangeFormat(sheetId: string, areas: readonly Area[]): HostObject;
  conditionalFormats(sheetId: string, areas: readonly Area[]): HostObject;
  conditionalFormat(sheetId: string, rule: ConditionalRule): HostObject;
  dataValidation(sheetId: string, areas: readonly Area[]): HostObject;
  names(sheetId: string | null): HostObject;
  namedItem(name: DefinedName): HostObject;
  freezePanes(sheetId: string): HostObject;
  pageLayout(sheetId: string): HostObject;
  worksheetProtection(sheetId: string): HostObject;
}

/** What every object of one host shares. */
export interface ObjectContext {
  readonly engine: Engine;
  readonly make: ObjectFactory;
  readonly states: SheetStates;
  readonly handlers: Handlers;
  /** The mode an add-in has set; the engine calculates always. */
  readonly calculation: { mode: string };
}

/** Office.js writes a sheet's id in braces. */
export const wireSheetId = (sheetId: string): string => `{${sheetId}}`;

/** The sheet an add-in names by its id or its name; null when there is none. */
export function findSheet(engine: Engine, key: string): string | null {
  const byId = /^\{(.*)\}$/.exec(key)?.[1];
  const wanted = key.toLowerCase();
  return (
    engine.sheets().find((sheet) => sheet.id === byId || sheet.name.toLowerCase() === wanted)?.id ?? null
  );
}
