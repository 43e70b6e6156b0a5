import { WorkbookError, type WorkbookErrorCode } from '../files/workbook-error';
import type { Grid } from '../model/grid';
import { recognise } from '../sheet/recognise';

/** Why a file brought no form; its words are in the template labels. `unreadable`: the system would not give its bytes. */
export type ImportProblem = WorkbookErrorCode | 'no-form' | 'unreadable';

/** The sheets of a file that hold a form, or why there are none. */
export type ReadFile =
  | { readonly grids: readonly Grid[]; readonly problem: null }
  | { readonly grids: null; readonly problem: ImportProblem };

/** What the chooser offers; the content decides. */
export const FILE_KINDS = '.xlsx,.xlsm,.xls,.et,.docx';

/** All sheets of a workbook, or all tables of a Word document. */
async function gridsOf(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { readDocx, readWorkbook } = await import('./file-readers');
  try {
    return readWorkbook(bytes);
  } catch (error) {
    // A compound file that is no workbook may be a Word document too: its reader says which.
    if (!(error instanceof WorkbookError) || error.code !== 'unsupported') throw error;
    return readDocx(bytes);
  }
}

/**
 * Reads a file that the person chose, on this computer, whatever its name says, and keeps the sheets that hold a form.
 * Never rejects: what is wrong is the `problem`.
 */
export async function readFormFile(file: Blob): Promise<ReadFile> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { grids: null, problem: 'unreadable' };
  try {
    const grids = (await gridsOf(new Uint8Array(bytes))).filter((grid) => recognise(grid).length > 0);
    return grids.length > 0 ? { grids, problem: null } : { grids: null, problem: 'no-form' };
  } catch (error) {
    return { grids: null, problem: error instanceof WorkbookError ? error.code : 'not-a-workbook' };
  }
}
