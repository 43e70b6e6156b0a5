import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pasteAt, pressInPane, selectCell, typeInto, typeRow } from './hands';
import type { OpenWorkbench } from './harness';

interface Indicator {
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly explanation: string;
}

/** A published form as test/cases holds it. */
export interface PublishedForm {
  readonly header: Readonly<Record<string, string>>;
  readonly goals: { readonly expected: string; readonly actual: string };
  readonly funds: readonly Readonly<Record<string, number | string | null>>[];
  readonly indicators: readonly Indicator[];
}

const SHEET = '自评表';
const CASES = path.join(__dirname, '../cases');
const FIRST_ROW = 14;
/** 二级指标 of a form as it is inserted, with the first and the number of its rows. */
const BLANK_ROWS: readonly (readonly [string, number, number])[] = [
  ['数量指标', 14, 3],
  ['质量指标', 17, 3],
  ['时效指标', 20, 2],
  ['成本指标', 22, 2],
  ['经济效益指标', 24, 1],
  ['社会效益指标', 25, 2],
  ['生态效益指标', 27, 1],
  ['可持续影响指标', 28, 1],
  ['服务对象满意度指标', 29, 1],
];

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(CASES, file), 'utf8'));

export function publishedForm(name: string): PublishedForm {
  return read(`${name}.json`) as PublishedForm;
}

/** The worksheet row (from 1) of the nth indicator. */
export const rowOf = (index: number): number => FIRST_ROW + index;

/** Rows of the indicators whose explanationMissing is true in the expected results of a published form. */
export function unexplainedRows(name: string): number[] {
  const { forms } = read(`${name}.expected.json`) as {
    forms: readonly { readonly indicators: readonly { readonly explanationMissing: boolean }[] }[];
  };
  return (forms[0]?.indicators ?? []).flatMap((one, index) => (one.explanationMissing ? [rowOf(index)] : []));
}

/** Inserts the form from the pane, and rows in it as a person does in Excel, until each 二级指标 has as many as the published form. */
export async function insertWithRoomFor(workbench: OpenWorkbench, form: PublishedForm): Promise<void> {
  await pressInPane(workbench, 'button', '插入项目支出绩效自评表');
  await workbench.pane.getByText('暂计总分').waitFor();
  for (const [level2, first, standing] of [...BLANK_ROWS].reverse()) {
    const wanted = form.indicators.filter((one) => one.level2 === level2).length;
    await workbench.page.evaluate(
      async ([sheet, next, more]) => {
        if (more > 0) await window.__workbench?.person.insertRows(sheet, next, more);
        if (more < 0) await window.__workbench?.person.deleteRows(sheet, next, -more);
      },
      [SHEET, first + Math.min(wanted, 1), wanted - standing] as const,
    );
  }
}

/** Types header, 项目资金 and 年度总体目标. */
export async function typeHead(workbench: OpenWorkbench, form: PublishedForm): Promise<void> {
  await typeInto(workbench, 'D3', form.header['项目名称'] ?? '');
  await typeInto(workbench, 'D4', form.header['主管部门'] ?? '');
  await typeInto(workbench, 'G4', form.header['实施单位'] ?? '');
  await typeInto(workbench, 'B12', form.goals.expected);
  await typeInto(workbench, 'F12', form.goals.actual);
  const total = form.funds[0];
  const money = [total?.['年初预算数'], total?.['全年预算数'], total?.['全年执行数']];
  for (const [index, amount] of money.entries()) {
    await typeInto(workbench, `${'DEF'.charAt(index)}7`, String(amount ?? ''));
  }
}

/** Types one indicator, key by key: name, target, actual, weight, and its explanation where there is one. */
export async function typeIndicator(workbench: OpenWorkbench, index: number, one: Indicator): Promise<void> {
  const row = String(rowOf(index));
  const cells = [
    [`D${row}`, one.name],
    [`E${row}`, one.target],
    [`F${row}`, one.actual],
    [`G${row}`, String(one.weight)],
    [`I${row}`, one.explanation],
  ] as const;
  await typeRow(
    workbench,
    cells.filter(([, text]) => text !== ''),
  );
}

/** Pastes name to explanation of the indicators from `first` on as one block. */
export async function pasteIndicators(
  workbench: OpenWorkbench,
  form: PublishedForm,
  first = 0,
): Promise<void> {
  const block = form.indicators
    .slice(first)
    .map((one) => [one.name, one.target, one.actual, String(one.weight), String(one.score), one.explanation]);
  await pasteAt(workbench, `D${String(rowOf(first))}`, block);
}

/** Target, actual and weight of a row as they stand on the sheet. */
export async function rowAt({ page }: OpenWorkbench, row: number): Promise<unknown> {
  const range = `E${String(row)}:G${String(row)}`;
  const rows = await page.evaluate(([sheet, cells]) => window.__workbench?.sheet(sheet).values(cells), [
    SHEET,
    range,
  ] as const);
  return rows?.[0];
}

/** Rows, among those of the form's indicators, whose explanation cell is lit by a mark of ours. */
export function litRows({ page }: OpenWorkbench, form: PublishedForm): Promise<number[]> {
  const rows = form.indicators.map((_, index) => rowOf(index));
  return page.evaluate(
    async ([sheet, all]) => {
      const lit: number[] = [];
      for (const row of all) {
        const rules = await window.__workbench?.sheet(sheet).isLit(`I${String(row)}`);
        if (rules?.some(({ formula }) => formula.includes('jixiao:'))) lit.push(row);
      }
      return lit;
    },
    [SHEET, rows] as const,
  );
}

/** Shows a cell on screen, for a picture. */
export const show = selectCell;
