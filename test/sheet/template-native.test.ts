/** @jest-environment ./workbench/jest/environment.cjs */
import fc from 'fast-check';
import { evaluate } from '../../src/evaluate';
import { carryOutPlan } from '../../src/excel/carry-out-plan';
import { toA1 } from '../../src/model/address';
import type { CellValue, Form } from '../../src/model/form';
import { ruleSetById } from '../../src/scoring';
import { gridOf } from './grid-of';
import { templateOf } from '../../src/sheet/template/gallery';
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { onlyForm } from './grids';

const SHEET = '自评表';

beforeEach(async () => {
  await workbench.reset();
});

afterEach(async () => {
  await workbench.settled();
});

/** The host calculates in real time, on a machine that may be busy. */
const PATIENCE = 120_000;

function indicator(target: string, actual: string, weight: number, level2 = '数量指标'): TemplateIndicator {
  return { level1: '产出指标', level2, name: '某项', target, actual, weight, score: null, explanation: '' };
}

/** Puts a split-target form on a sheet and gives what its score cells show, beside what `evaluate` says. */
async function nativeScores(
  indicators: readonly TemplateIndicator[],
): Promise<readonly { readonly text: string; readonly shown: CellValue; readonly ruled: number | null }[]> {
  const template = templateOf('split-target');
  if (!template) throw new Error('no split-target template');
  const plan = template.build({ year: 2025, content: { indicators } });
  await carryOutPlan(plan);
  const form: Form = onlyForm(gridOf(plan));
  const ruleSet = ruleSetById('mof-2020');
  if (!ruleSet) throw new Error('no default rule set');
  const results = evaluate(form, ruleSet).indicators;
  const first = (form.indicators[0]?.row ?? 0) + 1;
  const column = await workbench
    .sheet(SHEET)
    .values(`J${String(first)}:J${String(first + indicators.length - 1)}`);
  return indicators.map(({ target, actual, weight }, index) => ({
    text: `${target} / ${actual} (${String(weight)})`,
    shown: column[index]?.[0] ?? null,
    ruled: results[index]?.suggestedScore ?? null,
  }));
}

/** Target, actual, weight, and the score by the table of domain.md section 4; "" where a person must read the texts. */
const ROWS: readonly (readonly [string, string, number, number | '', string?])[] = [
  ['≥10个', '7个', 6, 4.2],
  ['≥95%', '96', 10, 10],
  ['≥95%', '90.25%', 10, 9.5],
  ['≥95%', '９５％', 10, ''],
  ['95%', '95％', 10, 10],
  ['≤90万元', '100', 5, 4.5],
  ['≤90万元', '88万元', 5, 5],
  ['≤90万元', '1000000元', 5, ''],
  ['≤0起', '1', 5, 0],
  ['≤0起', '0', 5, 5],
  ['0起', '2起', 5, 0],
  ['＝42个', '41 个', 8, 7.81],
  ['200人次', '1,200', 8, 8],
  ['200人次', '-1', 8, 0],
  ['≥3场', '1', 10, 3.33],
  ['≥200人', '0.1', 10, 0.01],
  ['≥95%', '0.95', 10, 10],
  ['100%', '0.8', 10, 8],
  ['≥40%', '0.8', 10, 0.2],
  ['≥95%', '0.95%', 10, 0.1],
  ['100万元', '110', 10, 9.09, '成本指标'],
  ['100万元', '90', 10, 10, '成本指标'],
  ['95%', '90%', 10, 9.47, '成本指标'],
  ['12月底前完成', '已完成', 4, 4],
  ['效果良好', '完成。', 4, 4],
  ['效果良好', '效果良好', 4, 4],
  ['效果良好', '100%', 4, 4],
  ['效果良好', '部分完成', 4, ''],
  ['效果良好', '未按时完成', 4, ''],
  ['效果良好', '每月汇总', 4, ''],
  ['≥10个', '', 6, ''],
  ['12月底前完成', '2025年11月', 4, ''],
  ['≥5个', '5月', 4, ''],
  ['≥5个', '12/5', 4, ''],
  ['≥10个', '达到9成', 4, ''],
  ['', '10', 4, ''],
];

test(
  'each row of the split-target form scores itself, and leaves to a person what it cannot read',
  async () => {
    const rows = await nativeScores(
      ROWS.map(([target, actual, weight, , level2]) => indicator(target, actual, weight, level2)),
    );
    const shown = rows.map(({ text, shown: score }) => [text, score]);
    expect(shown).toEqual(rows.map(({ text }, index) => [text, ROWS[index]?.[3]]));
  },
  PATIENCE,
);

/** Two decimals at most, as people type figures. */
const figure = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => String(cents / 100));
const unit = fc.constantFrom('', '%', '个', '人次', '万元');
/** Figures in the target's own unit or without one: nothing that a person must read. */
const plainRow = fc
  .record({
    sign: fc.constantFrom('', '≥', '≤', '＝'),
    target: figure(120),
    unit,
    actual: figure(120),
    hasUnit: fc.boolean(),
    weight: fc.integer({ min: 1, max: 2000 }).map((cents) => cents / 100),
    level2: fc.constantFrom('数量指标', '成本指标'),
  })
  .map(({ sign, target, unit: word, actual, hasUnit, weight, level2 }) =>
    indicator(`${sign}${target}${word}`, `${actual}${hasUnit ? word : ''}`, weight, level2),
  );

test(
  'a native score is the one that the rules give, for any figures',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(plainRow, { minLength: 40, maxLength: 40 }), async (indicators) => {
        const rows = await nativeScores(indicators);
        expect(rows.map(({ text, shown }) => [text, shown])).toEqual(
          rows.map(({ text, ruled }) => [text, ruled]),
        );
      }),
      { numRuns: 1, endOnFailure: true },
    );
  },
  PATIENCE,
);

/** Words as they stand in published forms, with what they answer. */
const WORDS = [
  '完成',
  '已完成',
  '基本完成',
  '未完成',
  '完成80%',
  '11月',
  '无',
  '按时完成',
  '效果明显',
  '达到预期',
  '满意',
];
const TARGETS = ['12月底前完成', '效果良好', '≥5个', '及时', '是', '=8项'];

test(
  'words get the score that the rules give, or are left to a person',
  async () => {
    const pairs = TARGETS.flatMap((target) => WORDS.map((actual) => indicator(target, actual, 5)));
    const rows = await nativeScores(pairs);
    const wrong = rows.filter(({ shown, ruled }) => shown !== '' && shown !== ruled);
    expect(wrong).toEqual([]);
    expect(rows.filter(({ shown }) => shown === 5).length).toBeGreaterThan(TARGETS.length);
  },
  PATIENCE,
);

test.each(['district', 'split-target'])(
  '%s: rows inserted above the first indicator and below the last one count',
  async (id) => {
    const template = templateOf(id);
    if (!template) throw new Error(`no template ${id}`);
    const content = { indicators: [indicator('≥1个', '1个', 30)] };
    const plan = template.build({ year: 2025, content });
    const { indicators, columns } = onlyForm(gridOf(plan));
    await carryOutPlan(plan);
    const first = (indicators[0]?.row ?? 0) + 1;
    const at = (row: number) => toA1({ row: row - 1, column: columns.weight ?? 0 });
    await workbench.person.insertRows(SHEET, first + 1);
    await workbench.person.type(SHEET, at(first + 1), 20);
    await workbench.person.insertRows(SHEET, first);
    await workbench.person.type(SHEET, at(first), 40);
    expect(await workbench.sheet(SHEET).value(at(first + 3))).toBe(10 + 30 + 20 + 40);
  },
  PATIENCE,
);
