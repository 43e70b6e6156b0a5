import type { CellRange } from '../../src/model/address';
import { parseA1 } from '../../src/model/address';
import type { CellValue, Form } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { recognise } from '../../src/sheet/recognise';

interface GridOptions {
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: Readonly<Record<string, string>>;
  /** How far the rows stand from A1. */
  readonly down?: number;
  readonly right?: number;
}

function rangeOf(a1: string): CellRange {
  const range = parseA1(a1);
  if (!range) throw new Error(`no address: ${a1}`);
  return range;
}

/** A grid from rows; addresses in the options count from the rows' own A1, before they are moved down and right. */
export function gridFrom(rows: readonly (readonly CellValue[])[], options: GridOptions = {}): Grid {
  const { merges = [], formats = {}, formulas = {}, down = 0, right = 0 } = options;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const placed = (texts: Readonly<Record<string, string>>, otherwise: string): string[][] => {
    const matrix = rows.map(() => new Array<string>(width).fill(otherwise));
    for (const [a1, text] of Object.entries(texts)) {
      const { top, left } = rangeOf(a1);
      const row = matrix[top];
      if (row) row[left] = text;
    }
    return matrix;
  };
  return {
    sheet: '自评表',
    origin: { row: down, column: right },
    values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)),
    formats: placed(formats, 'General'),
    formulas: placed(formulas, ''),
    merges: merges.map(rangeOf).map(({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
  };
}

/** The only form on a grid. */
export function onlyForm(grid: Grid): Form {
  const [form, second] = recognise(grid);
  if (!form || second) throw new Error('expected one form');
  return form;
}

/** The headings of the standard form, without the label column. */
export const HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
