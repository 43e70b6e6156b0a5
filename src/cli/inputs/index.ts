import { resolve } from 'node:path';
import { expandPattern, isPattern } from './glob';
import { inputsOfFolder } from './folder';
import type { Input } from './input';
import { kindOfPath } from './kind-of-path';

export type { Input } from './input';

function inputsOfPath(path: string): readonly Input[] {
  return kindOfPath(path) === 'folder' ? inputsOfFolder(path) : [{ kind: 'file', path }];
}

function inputsOfArgument(argument: string): readonly Input[] {
  if (!isPattern(argument)) return inputsOfPath(argument);
  const paths = expandPattern(argument);
  return paths.length > 0
    ? paths.flatMap(inputsOfPath)
    : [{ kind: 'refused', path: argument, reason: 'not-found' }];
}

/** Paths from a list: one a line, or ended by NUL as `find -print0` writes them. */
export function pathsInList(list: string): readonly string[] {
  const separator = list.includes('\0') ? '\0' : /\r?\n/;
  return list
    .replace(/^\ufeff/, '')
    .split(separator)
    .filter((path) => path.trim() !== '');
}

/**
 * What the arguments stand for, in their order and each path once: files, folders with their subfolders, patterns.
 * The summary that is being written is no input.
 */
export function inputsOf(paths: readonly string[], out: string | null): readonly Input[] {
  const seen = new Set(out === null ? [] : [resolve(out)]);
  return paths.flatMap(inputsOfArgument).filter(({ path }) => {
    const whole = resolve(path);
    const isNew = !seen.has(whole);
    seen.add(whole);
    return isNew;
  });
}
