import { rangeToA1, toA1 } from '../../model/address';
import { COLUMNS, FUNDS_COLUMNS, ROWS } from './columns';
import type { TemplateIndicator } from './content';
import { area } from './draft';
import type { Draft } from './draft';

const HEADING_HEIGHT = 36;

const HEADINGS = ['一级\n指标', '二级\n指标', '三级指标', '年度\n指标值', '实际\n完成值', '分值', '得分'];

/** Rows of neighbours that share a text, as [first, last]. */
function runs(keys: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  keys.forEach((key, index) => {
    const last = found.at(-1);
    if (last && keys[index - 1] === key) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

function layHeadings(draft: Draft, lastIndicator: number): void {
  const row = ROWS.headings;
  draft.putMerged(area(row, COLUMNS.label, lastIndicator, COLUMNS.label), '绩\n效\n指\n标');
  HEADINGS.forEach((heading, index) => {
    draft.put(row, COLUMNS.level1 + index, heading);
  });
  draft.put(row, COLUMNS.explanation, '偏差原因分析及\n改进措施');
  draft.height(row, HEADING_HEIGHT);
}

function layLevels(draft: Draft, indicators: readonly TemplateIndicator[]): void {
  const level1 = indicators.map((indicator) => indicator.level1);
  const level2 = indicators.map((indicator) => `${indicator.level1}\n${indicator.level2}`);
  const lay = (column: number, keys: readonly string[], textAt: (index: number) => string | undefined) => {
    for (const [first, last] of runs(keys)) {
      const rows = area(ROWS.firstIndicator + first, column, ROWS.firstIndicator + last, column);
      draft.putMerged(rows, textAt(first) || null);
    }
  };
  lay(COLUMNS.level1, level1, (index) => level1[index]);
  lay(COLUMNS.level2, level2, (index) => indicators[index]?.level2);
}

/** Without a height of its own: Excel fits the row to its text, so that a long explanation is never cut off in print. */
function layIndicator(draft: Draft, row: number, indicator: TemplateIndicator): void {
  const { name, target, actual, weight, score, explanation } = indicator;
  draft.put(row, COLUMNS.name, name || null);
  draft.put(row, COLUMNS.target, target || null);
  draft.put(row, COLUMNS.actual, actual || null);
  draft.put(row, COLUMNS.weight, weight);
  draft.put(row, COLUMNS.score, score);
  draft.put(row, COLUMNS.explanation, explanation || null);
}

/** 总分: sums that take in the heading row too, so that a row inserted above the first indicator counts. */
function layTotal(draft: Draft, row: number): void {
  const column = (one: number) => rangeToA1(area(ROWS.headings, one, row - 1, one));
  const execution = (one: number) => toA1({ row: ROWS.fundsTotal, column: one });
  const weights = `${execution(FUNDS_COLUMNS.weight)},${column(COLUMNS.weight)}`;
  const scores = `${execution(FUNDS_COLUMNS.score)},${column(COLUMNS.score)}`;
  draft.putMerged(area(row, COLUMNS.label, row, COLUMNS.actual), '总分');
  draft.put(row, COLUMNS.weight, { formula: `=ROUND(SUM(${weights}),2)` });
  draft.put(row, COLUMNS.score, { formula: `=ROUND(SUM(${scores}),2)` });
  draft.height(row, 26);
}

/** Signed by hand, with room for the seal. */
function layFoot(draft: Draft, row: number): void {
  draft.putMerged(area(row, COLUMNS.label, row, COLUMNS.name), '填表人：');
  draft.putMerged(area(row, COLUMNS.target, row, COLUMNS.actual), '联系电话：');
  draft.putMerged(area(row, COLUMNS.weight, row, COLUMNS.last), '填写日期：        年    月    日');
  draft.putMerged(area(row + 1, COLUMNS.label, row + 1, COLUMNS.actual), null);
  draft.putMerged(area(row + 1, COLUMNS.weight, row + 1, COLUMNS.last), '（单位公章）');
  draft.height(row, 30);
  draft.height(row + 1, 80);
}

/** The rows of a body: indicators from `ROWS.firstIndicator` to `lastIndicator`, then 总分, then two rows of foot. */
export interface BodyRows {
  readonly lastIndicator: number;
  readonly total: number;
  readonly last: number;
}

/** The indicators under their headings, 总分 and the foot. */
export function layBody(draft: Draft, indicators: readonly TemplateIndicator[]): BodyRows {
  const lastIndicator = ROWS.headings + indicators.length;
  const total = lastIndicator + 1;
  layHeadings(draft, lastIndicator);
  layLevels(draft, indicators);
  indicators.forEach((indicator, index) => {
    layIndicator(draft, ROWS.firstIndicator + index, indicator);
  });
  layTotal(draft, total);
  layFoot(draft, total + 1);
  return { lastIndicator, total, last: total + 2 };
}
