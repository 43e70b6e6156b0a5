import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { byName } from './order';

/** Whether a path is a pattern; the shell expands most of them, cmd and quotes leave them to us. */
export function isPattern(path: string): boolean {
  return /[*?{]/.test(path) && !existsSync(path);
}

/** One name of a path as a regular expression: * any characters, ? one, {a,b} one of several. */
function nameExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
    .replace(/\{([^{}]*)\}/g, (_, choices: string) => `(?:${choices.split(',').join('|')})`)
    .replace(/[{}](?![^(]*\))/g, '\\$&');
  return new RegExp(`^${source}$`, 'iu');
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

function entriesOf(folder: string): readonly Entry[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
      .sort((a, b) => byName(a.name, b.name));
  } catch {
    return [];
  }
}

const under = (folder: string, name: string): string => (folder === '' ? name : join(folder, name));

function expand(folder: string, names: readonly string[]): readonly string[] {
  const [first, ...rest] = names;
  if (first === undefined) return [folder];
  if (first === '**') {
    const below = entriesOf(folder).filter(({ isFolder }) => isFolder);
    return [...expand(folder, rest), ...below.flatMap(({ name }) => expand(under(folder, name), names))];
  }
  if (!/[*?{]/.test(first)) {
    const path = under(folder, first);
    return first === '' || existsSync(path) ? expand(path, rest) : [];
  }
  const expression = nameExpression(first);
  return entriesOf(folder)
    .filter(({ name, isFolder }) => expression.test(name) && (rest.length === 0 || isFolder))
    .flatMap(({ name }) => expand(under(folder, name), rest));
}

/**
 * The paths that a pattern names, in order of their names: * ? {a,b} inside a name, ** for any folders. Names that
 * begin with a dot are left out, as shells do.
 */
export function expandPattern(pattern: string): readonly string[] {
  const names = pattern.split(/[\\/]/);
  const isAbsolute = names[0] === '';
  return isAbsolute ? expand('/', names.slice(1)) : expand('', names);
}
