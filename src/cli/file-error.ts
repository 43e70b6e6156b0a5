import type { FileErrorCode, FileErrorReason } from '../texts/cli-texts';
import type { FileReport } from './file-report';
import type { Words } from './words';

const CODES: Readonly<Record<FileErrorReason, FileErrorCode>> = {
  'not-found': 'not-found',
  'no-access': 'not-found',
  'empty-folder': 'not-found',
  'not-a-workbook': 'not-a-workbook',
  'broke-off': 'not-a-workbook',
  encrypted: 'encrypted',
  'too-large': 'too-large',
  'too-slow': 'too-large',
  'too-many-cells': 'too-many-cells',
  'no-form': 'no-form',
  unsupported: 'unsupported',
};

/** The report of a file that could not be read. */
export function unreadFile(
  file: string,
  reason: FileErrorReason,
  words: Words,
): Extract<FileReport, { readonly error: unknown }> {
  return { file, error: { code: CODES[reason], message: words.cli.files[reason] } };
}

const NO_ACCESS = ['EACCES', 'EPERM', 'EBUSY'];

/** Whether the system, and not a program, raised this. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
}

/** Why the system would not give a file or a folder. */
export function reasonOfSystemError(error: unknown): FileErrorReason {
  return isSystemError(error) && NO_ACCESS.includes(error.code) ? 'no-access' : 'not-found';
}
