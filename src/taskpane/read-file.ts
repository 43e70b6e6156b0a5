import { WorkbookError, type WorkbookErrorCode } from '../files/workbook-error';
import type { Grid } from '../model/grid';
import { recognise } from '../sheet/recognise';

/** Why a file could not be read; its words are in the template labels. `unreadable`: the system would not give its bytes. */
export type FileProblem = WorkbookErrorCode | 'unreadable';

/** Why a file brought no form. */
export type ImportProblem = FileProblem | 'no-form';

/** Sheets of a file, or why there are none. */
export type ReadFile<Problem> =
  | { readonly grids: readonly Grid[]; readonly problem: null }
  | { readonly grids: null; readonly problem: Problem };

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
 * All sheets of a file that the person chose, read on this computer, whatever its name says. Never rejects: what is wrong
 * is the `problem`.
 */
export async function readFile(file: Blob): Promise<ReadFile<FileProblem>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { grids: null, problem: 'unreadable' };
  try {
    return { grids: await gridsOf(new Uint8Array(bytes)), problem: null };
  } catch (error) {
    return { grids: null, problem: error instanceof WorkbookError ? error.code : 'not-a-workbook' };
  }
}

/** The sheets with a form, and beside them the papers of a transfer payment, which its report is made from. */
async function formsAndPapers(grids: readonly Grid[]): Promise<readonly Grid[]> {
  const { holdsPaper } = await import('./file-readers');
  const hasForm = grids.map((grid) => recognise(grid).length > 0);
  return hasForm.includes(true) ? grids.filter((grid, at) => hasForm[at] || holdsPaper(grid)) : [];
}

/** The same, but only the sheets that hold a form or belong to one. */
export async function readFormFile(file: Blob): Promise<ReadFile<ImportProblem>> {
  const read = await readFile(file);
  if (read.grids === null) return read;
  const grids = await formsAndPapers(read.grids);
  return grids.length > 0 ? { grids, problem: null } : { grids: null, problem: 'no-form' };
}
