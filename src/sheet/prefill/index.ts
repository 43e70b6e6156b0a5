import { toA1 } from '../../model/address';
import type { Grid } from '../../model/grid';
import { cellsOf } from '../recognise/cells';
import { takenFrom } from './content';
import { pastPartsOf } from './past';
import type { Prefill, Unmatched } from './prefill';
import { sourcesIn } from './source';
import type { Source } from './source';
import { unmatchedIn } from './unmatched';
import { weighted } from './weights';

export { gridOfPastedText } from './pasted-text';
export type { PastPart, Prefill, PrefillSource, PrefillSources, Unmatched, UnmatchedReason } from './prefill';

/** Points of the execution rate in the templates, where the source says nothing. */
const EXECUTION_WEIGHT = 10;

/** The first text of a sheet without indicators, for people to see which sheet that is. */
function sheetWithoutTable(grid: Grid): readonly Unmatched[] {
  const cells = cellsOf(grid);
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    const [first] = cells.filled(row);
    if (first) return [{ sheet: grid.sheet, cell: toA1(first.at), text: first.text.trim(), why: 'no-table' }];
  }
  return [];
}

function furtherForm({ form }: Source): Unmatched {
  const { sheet, range, title } = form;
  const text = form.header.projectName?.text.trim() || title;
  return { sheet, cell: toA1({ row: range.top, column: range.left }), text, why: 'another-form' };
}

/** Where what belongs to a form ends: before the next on its sheet, else at the sheet's last row. */
function endOf({ form, cells }: Source, others: readonly Source[]): number {
  const next = others
    .filter((other) => other.form.sheet === form.sheet && other.form.range.top > form.range.bottom)
    .map((other) => other.form.range.top);
  return Math.min(cells.bounds.bottom, ...next.map((row) => row - 1));
}

const NOTHING: Omit<Prefill, 'unmatched'> = {
  content: {},
  executionWeight: null,
  sources: { header: {}, funds: {}, goal: null, indicators: [] },
  hasOwnWeights: false,
  past: [],
};

/**
 * What the sheets of another paper give a new form: a 绩效目标申报表, which has no actuals, last year's self-evaluation, or
 * a block pasted from Word. Taken are header, budgets, the year's goal and the indicators with levels (by the template's
 * names where they mean one), names, targets and weights (shared out where there are none); never actuals, scores,
 * explanations or what was spent. Of several forms the first with indicators is taken. Whatever is not taken is named
 * in `past` or listed in `unmatched`. Never throws; without any table of indicators `content` is empty.
 */
export function prefillFrom(grids: readonly Grid[]): Prefill {
  const found = grids.map((grid) => ({ grid, sources: sourcesIn(grid) }));
  const all = found.flatMap(({ sources }) => sources);
  const noTables = found.flatMap(({ grid, sources }) => (sources.length > 0 ? [] : sheetWithoutTable(grid)));
  const source = all.find(({ form }) => form.indicators.length > 0) ?? all[0];
  if (!source) return { ...NOTHING, unmatched: noTables };
  const others = all.filter((one) => one !== source);
  const { content, sources, cells } = takenFrom(source);
  const executionWeight =
    source.form.funds?.rows.find(({ kind }) => kind === 'total')?.weight?.figure ?? null;
  const own = content.indicators ?? [];
  return {
    content: { ...content, indicators: weighted(own, executionWeight ?? EXECUTION_WEIGHT) },
    executionWeight,
    sources,
    hasOwnWeights: own.every(({ weight }) => weight !== null),
    past: pastPartsOf(source.form),
    unmatched: [
      ...unmatchedIn(source, cells, endOf(source, others)),
      ...others.map(furtherForm),
      ...noTables,
    ],
  };
}
