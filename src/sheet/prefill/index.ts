import { toA1 } from '../../model/address';
import type { Grid } from '../../model/grid';
import { cellsOf } from '../recognise/cells';
import { takenFrom } from './content';
import { pastPartsOf } from './past';
import type { Prefill, PrefillChoice, Unmatched } from './prefill';
import { sourcesIn } from './source';
import type { Source } from './source';
import { unmatchedIn } from './unmatched';

export { gridOfPastedText } from './pasted-text';
export type { PastPart, Prefill, PrefillChoice, Unmatched, UnmatchedReason } from './prefill';
export { canBeginWith, lacking } from './template-fields';
export { classesOf, executionWeightBeside, weightedContent } from './weights';

/** The first text of a sheet without indicators, for people to see which sheet that is. */
function sheetWithoutTable(grid: Grid): readonly Unmatched[] {
  const cells = cellsOf(grid);
  for (let row = cells.bounds.top; row <= cells.bounds.bottom; row++) {
    const [first] = cells.filled(row);
    if (first) return [{ sheet: grid.sheet, cell: toA1(first.at), text: first.text.trim(), why: 'no-table' }];
  }
  return [];
}

function choiceOf({ form }: Source): PrefillChoice {
  const { sheet, range, title, header, indicators } = form;
  return {
    sheet,
    cell: toA1({ row: range.top, column: range.left }),
    name: header.projectName?.text.trim() || title,
    indicators: indicators.length,
  };
}

function furtherForm(source: Source): Unmatched {
  const { sheet, cell, name } = choiceOf(source);
  return { sheet, cell, text: name, why: 'another-form' };
}

const hasIndicators = ({ form }: Source): boolean => form.indicators.length > 0;

/** Every form and table of targets on the sheets that has indicators, in their order; `prefillFrom` takes one by it. */
export function choicesIn(grids: readonly Grid[]): readonly PrefillChoice[] {
  return grids.flatMap(sourcesIn).filter(hasIndicators).map(choiceOf);
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
  year: null,
  executionWeight: null,
  sources: { header: {}, funds: {}, goal: null, indicators: [] },
  hasOwnWeights: false,
  past: [],
};

/**
 * What the sheets of another paper give a new form: a 绩效目标申报表, which has no actuals, last year's self-evaluation, or
 * a block pasted from Word. Taken are header, budgets, the year's goal and the indicators with levels (by the template's
 * names where they mean one), names, targets and weights; never actuals, scores, explanations or what was spent. Of
 * several forms with indicators the one at `chosen` in `choicesIn` is taken. Whatever is not taken is named in `past` or
 * listed in `unmatched`. Never throws; without any table of indicators `content` is empty.
 */
export function prefillFrom(grids: readonly Grid[], chosen = 0): Prefill {
  const found = grids.map((grid) => ({ grid, sources: sourcesIn(grid) }));
  const all = found.flatMap(({ sources }) => sources);
  const noTables = found.flatMap(({ grid, sources }) => (sources.length > 0 ? [] : sheetWithoutTable(grid)));
  const source = all.filter(hasIndicators)[chosen] ?? all[0];
  if (!source) return { ...NOTHING, unmatched: noTables };
  const { form } = source;
  const others = all.filter((one) => one !== source);
  const { content, sources, cells } = takenFrom(source);
  return {
    content,
    year: form.year,
    executionWeight: form.funds?.rows.find(({ kind }) => kind === 'total')?.weight?.figure ?? null,
    sources,
    hasOwnWeights: form.indicators.every(({ weight }) => (weight?.figure ?? null) !== null),
    past: pastPartsOf(form),
    unmatched: [
      ...unmatchedIn(source, cells, endOf(source, others)),
      ...others.map(furtherForm),
      ...noTables,
    ],
  };
}
