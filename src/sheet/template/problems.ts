import type { TemplateOptions } from './options';
import type { RowGroup, Template } from './template';
import { rowCount, sharedClassWeights } from './weights';

/** What can be wrong with options; its words are in src/texts. */
export type TemplateProblemCode =
  | 'weights-not-100'
  | 'weight-not-a-number'
  | 'count-not-whole'
  | 'too-many-rows'
  | 'no-rows'
  | 'weight-without-rows'
  | 'weight-too-small'
  | 'unknown-name'
  | 'year-not-plausible';

/** One fault of the options: which option, the 一级 or 二级指标 it speaks of, and the figure found. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode;
  readonly option: keyof TemplateOptions;
  readonly name: string | null;
  readonly found: number | null;
}

/** Rows of indicators that one sheet takes; published forms have up to some sixty. */
const MOST_ROWS = 500;
const EARLIEST_YEAR = 2000;
const LATEST_YEAR = 2099;

type Found = Omit<TemplateProblem, 'name' | 'found'> & Partial<TemplateProblem>;
const problem = (one: Found): TemplateProblem => ({ name: null, found: null, ...one });

/** Points have two decimals at most, and there are 100 of them. */
function isPoints(figure: number): boolean {
  return figure >= 0 && figure <= 100 && Math.abs(figure * 100 - Math.round(figure * 100)) < 1e-6;
}

function countProblems(
  groups: readonly RowGroup[],
  counts: Readonly<Record<string, number>>,
): TemplateProblem[] {
  const known = groups.flatMap(({ level2 }) => level2.map(({ name }) => name));
  return Object.entries(counts).flatMap(([name, found]): TemplateProblem[] => {
    if (!known.includes(name)) return [problem({ code: 'unknown-name', option: 'counts', name })];
    const isCount = Number.isInteger(found) && found >= 0;
    return isCount ? [] : [problem({ code: 'count-not-whole', option: 'counts', name, found })];
  });
}

/** Rows of all groups, where each count adds its own. */
function addedRows(groups: readonly RowGroup[], counts: TemplateOptions['counts']): number {
  return groups.flatMap(({ level2 }) => level2).reduce((sum, one) => sum + rowCount(one, counts), 0);
}

function rowProblems(rows: number): TemplateProblem[] {
  if (rows === 0) return [problem({ code: 'no-rows', option: 'counts', found: 0 })];
  return rows > MOST_ROWS ? [problem({ code: 'too-many-rows', option: 'counts', found: rows })] : [];
}

/** Points that are none, or that name no class. */
function pointProblems(groups: readonly RowGroup[], options: TemplateOptions): TemplateProblem[] {
  const { classWeights = {}, executionWeight } = options;
  const found = Object.entries(classWeights).flatMap(([name, weight]): TemplateProblem[] => {
    const option = 'classWeights';
    if (!groups.some(({ level1 }) => level1 === name))
      return [problem({ code: 'unknown-name', option, name })];
    return isPoints(weight) ? [] : [problem({ code: 'weight-not-a-number', option, name, found: weight })];
  });
  if (executionWeight === undefined || isPoints(executionWeight)) return found;
  const option = 'executionWeight';
  return [...found, problem({ code: 'weight-not-a-number', option, found: executionWeight })];
}

/** Classes whose points no row can carry, or too many rows would share; a sum that is not 100. */
function sharingProblems(template: Template, options: TemplateOptions): TemplateProblem[] {
  const execution = options.executionWeight ?? template.executionWeight ?? 0;
  const weights = sharedClassWeights(template.groups, execution, options);
  const option = 'classWeights';
  const found = template.groups.flatMap((group, index): TemplateProblem[] => {
    const weight = weights[index] ?? 0;
    const rows = group.level2.reduce((sum, one) => sum + rowCount(one, options.counts), 0);
    const one = { option, name: group.level1, found: weight } as const;
    if (rows === 0) return weight > 0 ? [problem({ code: 'weight-without-rows', ...one })] : [];
    return Math.round(weight * 100) < rows ? [problem({ code: 'weight-too-small', ...one })] : [];
  });
  const sum = Number(weights.reduce((all, one) => all + one, execution).toFixed(2));
  return sum === 100 ? found : [...found, problem({ code: 'weights-not-100', option, found: sum })];
}

function yearProblems(year: number | null): TemplateProblem[] {
  const isYear = year === null || (Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR);
  return isYear ? [] : [problem({ code: 'year-not-plausible', option: 'year', found: year })];
}

/**
 * Everything that is wrong with options for a template, in the order of the options; none: the sheet will be sound. Where
 * the content brings its own indicators, numbers of rows and points are not looked at.
 */
export function templateProblems(template: Template, options: TemplateOptions): readonly TemplateProblem[] {
  const year = yearProblems(options.year);
  if (options.content?.indicators) return year;
  const { groups } = template;
  const counts = countProblems(groups, options.counts ?? {});
  const rows = template.rowsOf?.(options.counts) ?? addedRows(groups, options.counts);
  const found = [...year, ...counts, ...rowProblems(rows)];
  if (template.executionWeight === null) return found;
  const points = pointProblems(groups, options);
  return points.length > 0 || rows === 0
    ? [...found, ...points]
    : [...found, ...sharingProblems(template, options)];
}
