import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluate';
import { readWorkbook } from '../../src/files/xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { Form } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import type { RuleSet } from '../../src/model/rule-set';
import { ruleSetById } from '../../src/scoring';
import { DEFAULT_RULE_SET } from '../../src/sheet/mode-name';
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

function defaultRules(): RuleSet {
  const ruleSet = ruleSetById(DEFAULT_RULE_SET);
  if (!ruleSet) throw new Error('no default rule set');
  return ruleSet;
}

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
    const { total } = evaluate(form, defaultRules());
    expect([form.total?.weight?.figure, form.total?.score?.figure, total.computed]).toEqual([
      100,
      stated,
      stated,
    ]);
  });

  test.each(['split-target-chaoyang', 'split-target-beijing'])('%s adds up as evaluate does', (name) => {
    const form = formOf(name);
    const { total } = evaluate(form, defaultRules());
    expect(form.total?.score?.figure).toBe(total.computed);
    expect(total.computed).toBeGreaterThan(80);
  });

  /** Figures of the rows that carry a label. */
  const figuresOf = (name: string, label: string): readonly (readonly number[])[] =>
    gridOfCase(name)
      .values.filter((line) => line.includes(label))
      .map((line) => line.flatMap((value) => (typeof value === 'number' ? [Number(value.toFixed(4))] : [])));

  test('the plan of funds adds up to its groups and to 15000', () => {
    expect(figuresOf('fund-plan-chaoyang', '小计')).toEqual([[3500], [6500], [3700], [1300]]);
    expect(figuresOf('fund-plan-chaoyang', '合计')).toEqual([[15000]]);
  });

  test('the costs add up to 1300 below what was stated as paid', () => {
    expect(figuresOf('fund-execution-chaoyang', '合计')).toEqual([[2063.266, 1961.4864], [1300]]);
  });
});
