import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { evaluate } from '../evaluate';
import { readDocx } from '../files/docx/read-docx';
import { WorkbookError } from '../files/workbook-error';
import { MOST_BYTES, readWorkbook } from '../files/xlsx';
import type { Form } from '../model/form';
import type { Grid } from '../model/grid';
import type { RuleSet } from '../model/rule-set';
import { recognise } from '../sheet/recognise';
import type { FileErrorReason } from '../texts/cli-texts';
import { isSystemError, reasonOfSystemError, unreadFile } from './file-error';
import type { FileReport } from './file-report';
import { formReport } from './form-report';
import type { Words } from './words';

/** Gives each form its rule set. */
export type ChooseRules = (form: Form) => RuleSet;

const WORD = /^\.docx$/i;
const OLD_WORD_AND_PDF = /^\.(doc|wps|rtf|pdf)$/i;

/** Why a path is not even opened, or null: devices and pipes might never end, a huge file would fill the memory. */
function refusal(path: string): FileErrorReason | null {
  const stat = statSync(path);
  if (!stat.isFile()) return 'not-a-workbook';
  if (OLD_WORD_AND_PDF.test(extname(path))) return 'unsupported';
  return stat.size > MOST_BYTES ? 'too-large' : null;
}

function reasonOf(error: unknown): FileErrorReason {
  if (error instanceof WorkbookError) return error.code;
  return isSystemError(error) ? reasonOfSystemError(error) : 'broke-off';
}

async function gridsOf(path: string): Promise<readonly Grid[]> {
  const bytes = readFileSync(path);
  return WORD.test(extname(path)) ? readDocx(bytes) : readWorkbook(bytes);
}

async function reportOf(
  path: string,
  chooseRules: ChooseRules,
  words: Words,
): Promise<FileReport | FileErrorReason> {
  const refused = refusal(path);
  if (refused !== null) return refused;
  const forms = (await gridsOf(path)).flatMap(recognise);
  if (forms.length === 0) return 'no-form';
  return {
    file: path,
    forms: forms.map((form) => formReport(form, evaluate(form, chooseRules(form)), words)),
  };
}

/** Reads one file and checks every form in it; a file that gives none is reported with the reason. Never rejects. */
export async function checkFile(path: string, chooseRules: ChooseRules, words: Words): Promise<FileReport> {
  try {
    const report = await reportOf(path, chooseRules, words);
    return typeof report === 'string' ? unreadFile(path, report, words) : report;
  } catch (error) {
    return unreadFile(path, reasonOf(error), words);
  }
}
