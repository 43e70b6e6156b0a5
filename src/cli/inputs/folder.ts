import { readdirSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { extname, join } from 'node:path';
import { reasonOfSystemError } from '../file-error';
import type { Input } from './input';
import { kindOfPath } from './kind-of-path';
import { byName } from './order';

/** Workbooks, and Word files: a form handed in as one must not be passed over in silence. */
const TAKEN = /^\.(xlsx|xlsm|xlsb|xls|et|docx?|wps)$/i;

/** What Excel, Word and WPS leave behind while a file is open (~$a.xlsx, .~a.et), and hidden files. */
const NOT_HANDED_IN = /^(~\$|\.)/;

function isFolderOrFile(path: string, entry: Dirent): 'folder' | 'file' | 'other' {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  // A link to a file is taken; a link to a folder is not followed, it might lead back here.
  return entry.isSymbolicLink() && kindOfPath(path) === 'file' ? 'file' : 'other';
}

function inputOf(path: string, entry: Dirent): readonly Input[] {
  const kind = isFolderOrFile(path, entry);
  if (kind === 'folder') return inputsBelow(path);
  if (kind === 'other') return [];
  return TAKEN.test(extname(path)) ? [{ kind: 'file', path }] : [{ kind: 'skipped', path }];
}

function inputsBelow(folder: string): readonly Input[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !NOT_HANDED_IN.test(name))
      .sort((a, b) => byName(a.name, b.name))
      .flatMap((entry) => inputOf(join(folder, entry.name), entry));
  } catch (error) {
    return [{ kind: 'refused', path: folder, reason: reasonOfSystemError(error) }];
  }
}

/** The files of a folder and its subfolders in order of their names; other kinds of files are `skipped`. */
export function inputsOfFolder(folder: string): readonly Input[] {
  const inputs = inputsBelow(folder);
  const isEmpty = inputs.every(({ kind }) => kind === 'skipped');
  return isEmpty ? [...inputs, { kind: 'refused', path: folder, reason: 'empty-folder' }] : inputs;
}
