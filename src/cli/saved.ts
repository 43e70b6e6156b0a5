import { writeFileSync } from 'node:fs';
import { isSystemError } from './file-error';

/**
 * Writes a whole file, over one that is there only if forced; also one that appeared meanwhile is left alone. Gives null,
 * or the code of what went wrong.
 */
export function saved(
  out: string,
  bytes: Uint8Array,
  isForced: boolean,
): 'out-exists' | 'out-not-written' | null {
  try {
    writeFileSync(out, bytes, { flag: isForced ? 'w' : 'wx' });
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.code === 'EEXIST' ? 'out-exists' : 'out-not-written';
  }
}
