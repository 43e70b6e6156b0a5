import type { ICommandInfo, Nullable } from '@univerjs/core';
import type { IActiveDirtyManagerService, IFormulaDirtyData } from '@univerjs/engine-formula';

type Merged = { -readonly [K in keyof IFormulaDirtyData]: IFormulaDirtyData[K] };

/** unit → anything by name, as Univer's maps of what is dirty are built. */
type ByUnit<T> = Record<string, Nullable<T>>;

function merge<T extends object>(into: ByUnit<T>, from: ByUnit<T> | undefined): void {
  for (const [unit, entries] of Object.entries(from ?? {})) {
    if (entries) into[unit] = { ...into[unit], ...entries };
  }
}

function mergeSheets<T extends object>(into: ByUnit<ByUnit<T>>, from: ByUnit<ByUnit<T>> | undefined): void {
  for (const [unit, sheets] of Object.entries(from ?? {})) {
    if (!sheets) continue;
    const known = (into[unit] ??= {});
    merge(known, sheets);
  }
}

/** What the commands have made out of date, in the shape Univer's calculation takes. */
export function dirtOf(
  commands: readonly ICommandInfo[],
  manager: IActiveDirtyManagerService,
): IFormulaDirtyData {
  const all: Merged = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const command of commands) {
    const dirt = manager.get(command.id)?.getDirtyData(command);
    if (!dirt) continue;
    all.forceCalculation ||= dirt.forceCalculation ?? false;
    all.dirtyRanges.push(...(dirt.dirtyRanges ?? []));
    merge(all.dirtyNameMap, dirt.dirtyNameMap);
    merge(all.dirtyDefinedNameMap, dirt.dirtyDefinedNameMap);
    merge(all.clearDependencyTreeCache, dirt.clearDependencyTreeCache);
    mergeSheets(all.dirtyUnitFeatureMap, dirt.dirtyUnitFeatureMap);
    mergeSheets(all.dirtyUnitOtherFormulaMap, dirt.dirtyUnitOtherFormulaMap);
  }
  return all;
}
