import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluate';
import { readWorkbook } from '../../src/files/xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Form } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { ruleSetById } from '../../src/scoring';
import { recognise } from '../../src/sheet/recognise';
import { PRINT_CASES } from './cases';
import type { PrintCase } from './cases';
import { bytesOf, converted, pagesOf } from './libre-office';
import type { Page } from './libre-office';
import { missingTitles, outside, overlaps, textsCutOff } from './printed-texts';

/** PRINT_DIR keeps the files, to be looked at. */
const kept = process.env.PRINT_DIR;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'jixiao-print-'));

const pages = new Map<string, readonly Page[]>();
const grids = new Map<string, Grid>();

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const files = [];
  for (const { name, plan } of PRINT_CASES) {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, await writeXlsx([plan]));
    files.push(file);
  }
  const [printed, recalculated] = [converted(folder, files, 'pdf'), converted(folder, files, 'xlsx')];
  for (const { name } of PRINT_CASES) {
    pages.set(name, pagesOf(join(printed, `${name}.pdf`)));
    const [grid] = readWorkbook(bytesOf(recalculated, `${name}.xlsx`));
    if (grid) grids.set(name, grid);
  }
});

afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
});

const pagesOfCase = ({ name }: PrintCase): readonly Page[] => pages.get(name) ?? [];

function gridOfCase(name: string): Grid {
  const grid = grids.get(name);
  if (!grid) throw new Error(`${name} was not calculated`);
  return grid;
}

describe.each(PRINT_CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
  test('is printed on A4, on as many pages as its rows take', () => {
    const long = one.plan.page.orientation === 'portrait';
    const sizes = pagesOfCase(one).map(({ width, height }) => [Math.round(width), Math.round(height)]);
    expect(sizes).toEqual(new Array(one.pages).fill(long ? [595, 842] : [842, 595]));
  });

  test('shows every text in full, none over another, none beyond the margins', () => {
    const printed = pagesOfCase(one);
    expect(textsCutOff(one.plan, printed)).toEqual([]);
    expect(printed.flatMap((page) => overlaps(one.plan, page))).toEqual([]);
    expect(printed.flatMap((page) => outside(one.plan, page))).toEqual([]);
    expect(printed.flatMap(({ words }) => words.filter(({ text }) => text.includes('###')))).toEqual([]);
  });

  test('has its heading row on every page that follows the one it stands on', () => {
    const printed = pagesOfCase(one);
    expect(printed.slice(1).flatMap((page) => missingTitles(one.plan, page))).toEqual([]);
  });
});

function formOf(name: string): Form {
  const [form] = recognise(gridOfCase(name));
  if (!form) throw new Error(`no form in ${name}`);
  return form;
}

describe('the sums that another program works out', () => {
  /** 总分 as the published forms state it (test/cases/*.expected.json). */
  const STATED = { chaoyang: 91, beijing: 99.06 } as const;

  test.each(
    (['district', 'municipal', 'four-class'] as const).flatMap((id) =>
      (['chaoyang', 'beijing'] as const).map((content) => [`${id}-${content}`, STATED[content]] as const),
    ),
  )('%s has the total of the published form, and that of evaluate', (name, stated) => {
    const form = formOf(name);
    const ruleSet = ruleSetById('mof-2020');
    if (!ruleSet) throw new Error('no rule set');
    const { total } = evaluate(form, ruleSet);
    expect([form.total?.weight?.figure, form.total?.score?.figure, total.computed]).toEqual([
      100,
      stated,
      stated,
    ]);
  });
});
