import type { Engine } from '../engine/engine';
import { invalidArgument, itemAlreadyExists } from '../protocol/errors';

const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;
const MAX_LENGTH = 31;

/** @throws as Excel does for a name that is taken or not allowed; `own` is the sheet that is being renamed. */
export function checkSheetName(engine: Engine, name: string, own: string | null): void {
  if (name === '' || name.length > MAX_LENGTH || FORBIDDEN.test(name)) throw invalidArgument();
  const taken = engine
    .sheets()
    .some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** Sheet2, Sheet3 …: the first that is free. */
export function freeSheetName(engine: Engine): string {
  const taken = new Set(engine.sheets().map((sheet) => sheet.name.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`sheet${String(number)}`)) number += 1;
  return `Sheet${String(number)}`;
}
