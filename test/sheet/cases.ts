import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/xlsx';
import type { Form } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { recognise } from '../../src/sheet/recognise';

/** What test/cases says of one indicator, read off the published form by hand. */
export interface ExpectedIndicator {
  readonly row: number;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

export interface ExpectedForm {
  readonly sheet: string;
  readonly title: string;
  readonly stated_total: number | null;
  readonly indicators: readonly ExpectedIndicator[];
}

const FOLDER = join(__dirname, '..', 'cases');

export const CASES = [
  'beijing-ip-promotion-2021',
  'chaoyang-ip-operation-2021',
  'published-01',
  'published-02',
  'published-05',
  'published-09',
  'published-13',
  'published-18',
  'published-20',
  'published-22',
  'published-23',
  'published-30',
] as const;

export type CaseName = (typeof CASES)[number];

export function gridsOfCase(name: CaseName): readonly Grid[] {
  return readWorkbook(readFileSync(join(FOLDER, `${name}.xlsx`)));
}

/** The form of a case with the sheet it stands on. */
export function sheetOfCase(name: CaseName): { readonly form: Form; readonly grid: Grid } {
  const [found] = gridsOfCase(name).flatMap((grid) => recognise(grid).map((form) => ({ form, grid })));
  if (!found) throw new Error(`no form in ${name}`);
  return found;
}

export function formOfCase(name: CaseName): Form {
  return sheetOfCase(name).form;
}

export function expectedForms(name: CaseName): readonly ExpectedForm[] {
  const text = readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8');
  const parsed: { readonly forms: readonly ExpectedForm[] } = JSON.parse(text);
  return parsed.forms;
}
