import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { readDocx } from '../files/docx/read-docx';
import { WorkbookError } from '../files/workbook-error';
import { MOST_BYTES, readWorkbook } from '../files/xlsx';
import type { Grid } from '../model/grid';
import type { FileErrorReason } from '../texts/cli-texts';
import { isSystemError, reasonOfSystemError } from './file-error';

const WORD = /^\.docx$/i;
/** What has to be saved as .docx or .xlsx first. */
const UNREADABLE = /^\.(doc|wps|rtf|pdf)$/i;

async function read(path: string): Promise<readonly Grid[] | FileErrorReason> {
  const stat = statSync(path);
  if (!stat.isFile()) return 'not-a-workbook';
  if (UNREADABLE.test(extname(path))) return 'unsupported';
  if (stat.size > MOST_BYTES) return 'too-large';
  const bytes = readFileSync(path);
  return WORD.test(extname(path)) ? readDocx(bytes) : readWorkbook(bytes);
}

/** The sheets of a workbook, or the tables of a Word document; else why it could not be read. Never rejects. */
export async function sheetsOfFile(path: string): Promise<readonly Grid[] | FileErrorReason> {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    return isSystemError(error) ? reasonOfSystemError(error) : 'broke-off';
  }
}
