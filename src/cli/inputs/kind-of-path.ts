import { statSync } from 'node:fs';

/** What a path leads to, links followed; `other` for devices, pipes, and what is not there or may not be seen. */
export function kindOfPath(path: string): 'folder' | 'file' | 'other' {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
  }
}
