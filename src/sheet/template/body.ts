import { columnLetters, toA1 } from '../../model/address';
import { isCost } from '../../scoring';
import type { TemplateIndicator } from './content';
import { area } from './draft';
import type { Place } from './head';
import { splitScoreFormula } from './split-score';
import { splitTarget } from './split-target';

const HEADING_HEIGHT = 36;

/** Rows of neighbours that share a text, as [first, last]. */
export function runs(keys: readonly string[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  keys.forEach((key, index) => {
    const last = found.at(-1);
    if (last && keys[index - 1] === key) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

function layHeadings({ draft, shape, rows }: Place, lastIndicator: number): void {
  const { label, level1 } = shape.columns;
  draft.putMerged(area(rows.headings, label, lastIndicator, label), '绩\n效\n指\n标');
  shape.headings.forEach((heading, index) => {
    draft.put(rows.headings, level1 + index, heading);
  });
  draft.height(rows.headings, HEADING_HEIGHT);
}

function layLevels({ draft, shape, rows }: Place, indicators: readonly TemplateIndicator[]): void {
  const level1 = indicators.map((indicator) => indicator.level1);
  const level2 = indicators.map((indicator) => `${indicator.level1}\n${indicator.level2}`);
  const lay = (column: number, keys: readonly string[], textAt: (index: number) => string | undefined) => {
    for (const [first, last] of runs(keys)) {
      const merged = area(rows.firstIndicator + first, column, rows.firstIndicator + last, column);
      draft.putMerged(merged, textAt(first) || null);
    }
  };
  lay(shape.columns.level1, level1, (index) => level1[index]);
  lay(shape.columns.level2, level2, (index) => indicators[index]?.level2);
}

function layTarget({ draft, shape: { columns } }: Place, row: number, target: string): void {
  if (columns.nature === null || columns.unit === null) {
    draft.put(row, columns.target, target || null);
    return;
  }
  const { nature, value, unit } = splitTarget(target);
  draft.put(row, columns.nature, nature || null);
  draft.put(row, columns.target, value || null);
  draft.put(row, columns.unit, unit || null);
}

/** Without a height of its own: Excel fits the row to its text, so that a long explanation is never cut off in print. */
function layIndicator(place: Place, row: number, indicator: TemplateIndicator): void {
  const { draft, shape } = place;
  const { columns } = shape;
  const { name, target, actual, weight, score, explanation } = indicator;
  const native =
    columns.nature === null ? null : { formula: splitScoreFormula(columns, row, isCost(indicator)) };
  draft.put(row, columns.name, name || null);
  layTarget(place, row, target);
  draft.put(row, columns.actual, actual || null);
  draft.put(row, columns.weight, weight);
  draft.put(row, columns.score, score ?? native);
  draft.put(row, columns.explanation, explanation || null);
}

/**
 * 总分: sums from the heading row down to the row above, wherever that is by then, so that a row inserted above the
 * first indicator or below the last counts.
 */
function layTotal({ draft, shape, rows }: Place, row: number): void {
  const { columns, funds } = shape;
  const sum = (execution: number, column: number) => {
    const letters = columnLetters(column);
    const from = toA1({ row: rows.headings, column });
    const first = toA1({ row: rows.fundsTotal, column: execution });
    return { formula: `=ROUND(SUM(${first},${from}:INDEX(${letters}:${letters},ROW()-1)),2)` };
  };
  draft.putMerged(area(row, columns.label, row, columns.weight - 1), '总分');
  draft.put(row, columns.weight, sum(funds.weight, columns.weight));
  draft.put(row, columns.score, sum(funds.score[0], columns.score));
  draft.height(row, 26);
}

/** Who filled the form in, and when; written by hand as often as not. */
function laySignatures({ draft, shape: { foot } }: Place, row: number): void {
  const texts = ['填表人：', '联系电话：', '填写日期：        年    月    日'];
  foot.forEach(([left, right], index) => {
    draft.putMerged(area(row, left, row, right), texts[index] ?? null);
  });
  draft.height(row, 30);
}

/** Room for the seal; with its own date where the form has no line of signatures. */
function laySeal({ draft, shape }: Place, row: number, isDated: boolean): void {
  const [, [, middle], [left, right]] = shape.foot;
  draft.putMerged(area(row, shape.columns.label, row, middle), null);
  const text = isDated ? '（单位公章）\n\n        年    月    日' : '（单位公章）';
  draft.putMerged(area(row, left, row, right), text);
  draft.height(row, 80);
}

/** The rows of a body: indicators from `rows.firstIndicator` to `lastIndicator`, then 总分, then the foot. */
export interface BodyRows {
  readonly lastIndicator: number;
  readonly total: number;
  readonly last: number;
}

/** The indicators under their headings, 总分 and the foot: signed, or with room for the seal alone. */
export function layBody(
  place: Place,
  indicators: readonly TemplateIndicator[],
  foot: 'signed' | 'sealed',
): BodyRows {
  const { rows } = place;
  const lastIndicator = rows.headings + indicators.length;
  const total = lastIndicator + 1;
  layHeadings(place, lastIndicator);
  layLevels(place, indicators);
  indicators.forEach((indicator, index) => {
    layIndicator(place, rows.firstIndicator + index, indicator);
  });
  layTotal(place, total);
  if (foot === 'signed') laySignatures(place, total + 1);
  const last = foot === 'signed' ? total + 2 : total + 1;
  laySeal(place, last, foot === 'sealed');
  return { lastIndicator, total, last };
}
