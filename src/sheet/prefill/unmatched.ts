import { parseA1, toA1 } from '../../model/address';
import type { FormCell, FundsRow } from '../../model/form';
import { compact, labelKey } from '../recognise/cells';
import { fundsRowKind } from '../recognise/funds';
import { firstHeaderRow, inlineValue, isLabel } from '../recognise/header';
import { candidatesAt } from '../recognise/headings';
import {
  AFTER_INDICATORS,
  CONTINUED,
  EXTRA_COLUMN,
  FUNDS_WORDING,
  GOAL_WORDING,
  GRADE_LABEL,
  HEADER_TOTAL_LABEL,
  PLACEHOLDER,
  SUBTOTAL_LABEL,
  TOTAL_LABEL,
} from '../recognise/wording';
import type { Unmatched, UnmatchedReason } from './prefill';
import type { Source } from './source';

const joined = (cells: readonly FormCell[]): string => cells.map(({ text }) => text.trim()).join(' ');

/** Cells of one row as one entry; none where there are none. */
function entry({ form }: Source, cells: readonly FormCell[], why: UnmatchedReason): readonly Unmatched[] {
  const [first] = cells;
  return first ? [{ sheet: form.sheet, cell: toA1(first.at), text: joined(cells), why }] : [];
}

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

const GOALS = Object.values(GOAL_WORDING);
const FUNDS_HEADINGS = Object.values(FUNDS_WORDING).flat();
/** 项目资金（万元）, 资金情况, 年度目标, 绩效指标: what labels a whole block. */
const BLOCK = /^(项目|年度|资金|预算|绩效|总体)*(资金|预算|投入|目标|指标|概况|信息)(申请|情况|安排)?$/;

/** Whether a cell above the indicators only says what stands beside or below it. */
function isKnownLabel({ text }: FormCell): boolean {
  const key = labelKey(text);
  const patterns = [BLOCK, HEADER_TOTAL_LABEL, GRADE_LABEL, ...GOALS, ...FUNDS_HEADINGS];
  return isLabel(key) || patterns.some((pattern) => pattern.test(key));
}

/** 其中：财政拨款 without a figure. */
const LONGEST_LABEL = 20;
const isMoneyLabel = ({ text }: FormCell): boolean =>
  text.length <= LONGEST_LABEL && fundsRowKind(text) !== null && !/\d/.test(text);

/** An answer that stands in its label's own cell (项目名称：…) is taken with it. */
const isInlineLabel = (cell: FormCell): boolean => isLabel(inlineValue(cell)?.key ?? '');

/** Whether the budgets of a row are taken: of two rows of one kind (中央补助, 省级补助) only the first is. */
function isBudgetTaken({ initialBudget, annualBudget }: FundsRow, placed: ReadonlySet<string>): boolean {
  return [initialBudget, annualBudget].every(
    (cell) => cell === null || cell.figure === null || placed.has(toA1(cell.at)),
  );
}

/** Text above the indicators that no field of the new form takes; the title is not among it. */
function aboveIndicators(source: Source, taken: readonly FormCell[]): readonly Unmatched[] {
  const { cells, form } = source;
  const past = [form.goals.actual, form.total?.score ?? null, form.grade].filter((cell) => cell !== null);
  const placed = new Set([...taken, ...past].map(({ at }) => toA1(at)));
  const funds = new Map(form.funds?.rows.map((one) => [one.row, one]));
  const top = firstHeaderRow(cells, form.range.top, form.headingRow - 1);
  return rowsBetween(top, form.headingRow - 1).flatMap((row) => {
    const money = funds.get(row);
    if (money) return isBudgetTaken(money, placed) ? [] : entry(source, cells.filled(row), 'no-field');
    const left = cells
      .filled(row)
      .filter((cell) => !placed.has(toA1(cell.at)) && !isKnownLabel(cell) && !isInlineLabel(cell));
    return left.every(isMoneyLabel) ? [] : entry(source, left, 'no-field');
  });
}

const SUM_OR_REPEAT = [TOTAL_LABEL, SUBTOTAL_LABEL, CONTINUED, PLACEHOLDER];

/** Text among the indicators in rows that are none; sums, repeated headings and empty places say nothing. */
function amongIndicators(source: Source): readonly Unmatched[] {
  const { cells, form } = source;
  const indicators = new Set(form.indicators.map(({ row }) => row));
  const { level1, level2, weight, score } = form.columns;
  const beside = [level1, level2, weight, score];
  /** A level, or points: a note that runs over the targets is neither. */
  const isBeside = ({ at }: FormCell): boolean =>
    beside.includes(at.column) && cells.area(at.row, at.column).right < form.columns.target;
  return rowsBetween(form.headingRow + 1, form.range.bottom).flatMap((row) => {
    if (indicators.has(row) || candidatesAt(cells, row).length >= 3) return [];
    const filled = cells.filled(row);
    const keys = filled.map(({ text }) => compact(text));
    if (keys.some((key) => TOTAL_LABEL.test(key) || SUBTOTAL_LABEL.test(key))) return [];
    const said = filled.filter(
      (cell, index) => !isBeside(cell) && !SUM_OR_REPEAT.some((pattern) => pattern.test(keys[index] ?? '')),
    );
    return entry(source, said, 'no-indicator');
  });
}

/** Columns that the new form does not have: by their heading, or cell by cell where they hold another period's indicators. */
function otherColumns(source: Source): readonly Unmatched[] {
  const { cells, form } = source;
  const { headingRow, columns } = form;
  const used = new Set(Object.values(columns));
  const spare = candidatesAt(cells, headingRow).filter(
    ({ role, column }) => ['level2', 'name', 'target'].includes(role) && !used.has(column),
  );
  const periods = form.indicators.flatMap(({ row }) => {
    const said = spare.map(({ column }) => cells.seen(row, column));
    return entry(
      source,
      said.filter((cell) => cell.at.row === row && cell.text.trim() !== ''),
      'other-period',
    );
  });
  const extra = cells.filled(headingRow).filter(({ at, text }) => {
    const key = labelKey(text);
    return (
      !used.has(at.column) &&
      EXTRA_COLUMN.test(key) &&
      !/^(序号|编号|绩效指标|指标|年度绩效目标\d*)$/.test(key)
    );
  });
  return [...extra.flatMap((cell) => entry(source, [cell], 'other-column')), ...periods];
}

/** What the recogniser did not understand: a heading it does not know, a target without a name, a weight in words. */
function notUnderstood({ form }: Source): readonly Unmatched[] {
  return form.notUnderstood.map(({ at, text }) => ({
    sheet: form.sheet,
    cell: toA1(at),
    text,
    why: at.row <= form.headingRow ? 'other-column' : 'no-indicator',
  }));
}

/** Text below the indicators but for signatures and labels; `end` is the last row before the next form. */
function belowIndicators(source: Source, end: number): readonly Unmatched[] {
  const { cells, form } = source;
  return rowsBetween(form.range.bottom + 1, end).flatMap((row) => {
    const said = cells.filled(row).filter(({ text }) => {
      const key = compact(text);
      return ![AFTER_INDICATORS, TOTAL_LABEL, PLACEHOLDER].some((pattern) => pattern.test(key));
    });
    return entry(source, said, 'no-field');
  });
}

/** Every text of a source that was not taken, from top to bottom. */
export function unmatchedIn(source: Source, taken: readonly FormCell[], end: number): readonly Unmatched[] {
  const found = [
    ...aboveIndicators(source, taken),
    ...otherColumns(source),
    ...notUnderstood(source),
    ...amongIndicators(source),
    ...belowIndicators(source, end),
  ];
  const rowOf = ({ cell }: Unmatched): number => parseA1(cell)?.top ?? 0;
  return found
    .filter(({ cell }, index) => found.findIndex((one) => one.cell === cell) === index)
    .sort((a, b) => rowOf(a) - rowOf(b));
}
