import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { ROWS } from '../../src/sheet/template/columns';
import { standardTemplate } from '../../src/sheet/template/standard';

interface PublishedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly explanation: string;
}

interface PublishedFunds {
  readonly row: string;
  readonly 年初预算数: number | null;
  readonly 全年预算数: number | null;
  readonly 全年执行数: number | null;
}

/** A published form as test/cases holds it, typed in from the paper. */
export interface PublishedForm {
  readonly funds: readonly PublishedFunds[];
  readonly indicators: readonly PublishedIndicator[];
}

/** What was worked out by hand of a form's indicators, in their order. */
interface Expected {
  readonly forms: readonly {
    readonly stated_total: number;
    readonly indicators: readonly {
      readonly suggestedScore: number | null;
      readonly explanationMissing: boolean;
    }[];
  }[];
}

function readCase<T>(file: string): T {
  return JSON.parse(readFileSync(join(__dirname, '..', 'cases', file), 'utf8'));
}

export function publishedForm(name: string): PublishedForm {
  return readCase<PublishedForm>(`${name}.json`);
}

export function expectedOf(name: string): Expected['forms'][number] {
  const [form] = readCase<Expected>(`${name}.expected.json`).forms;
  if (!form) throw new Error(`nothing is expected of ${name}`);
  return form;
}

export const SHEET = '自评表';

/** The worksheet row (from 1) of the nth indicator of an inserted form. */
export const rowOf = (index: number): number => ROWS.firstIndicator + index + 1;

/** Inserts the standard form with the indicators of a published one: targets and weights, nothing reached yet. */
export async function insertUnfilled({ indicators }: PublishedForm): Promise<void> {
  const unfilled = indicators.map((one) => ({ ...one, actual: '', score: null, explanation: '' }));
  await carryOutPlan(standardTemplate({ year: 2021, sheetName: SHEET, content: { indicators: unfilled } }));
}

/** Types the first row of 项目资金. */
export async function typeFunds({ funds }: PublishedForm): Promise<void> {
  const [total] = funds;
  await workbench.person.paste(SHEET, `D${String(ROWS.fundsTotal + 1)}`, [
    [total?.年初预算数 ?? null, total?.全年预算数 ?? null, total?.全年执行数 ?? null],
  ]);
}
