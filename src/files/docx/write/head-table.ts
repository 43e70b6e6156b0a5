import type { Form, FormCell } from '../../../model/form';
import type { FormWording } from '../../../sheet/form-wording/wording';
import { fundsRows } from './funds-rows';
import { fundsColumns, headWidths } from './head-widths';
import { halfOf, headerRows } from './header-rows';
import { managementRows } from './management-rows';
import { ROW_HEIGHT } from './paper';
import type { PaperCell, PaperRow, PaperTable } from './paper';

const GOALS_HEIGHT = 24;

function goalRows(
  { goals }: Form,
  wording: FormWording | null,
  widths: readonly number[],
): readonly PaperRow[] {
  if (goals.expected === null && goals.actual === null) return [];
  const half = halfOf(widths);
  const spans = [half - 1, widths.length - half] as const;
  const pair = (left: string, right: string, align: 'left' | 'center'): readonly PaperCell[] => [
    { text: left, colSpan: spans[0], align },
    { text: right, colSpan: spans[1], align },
  ];
  const textOf = (cell: FormCell | null) => cell?.text ?? '';
  const { label, expected, actual } = wording?.goals ?? {};
  const block = { text: label || '年度\n总体\n目标', rowSpan: 2 };
  return [
    {
      cells: [block, ...pair(expected ?? '预期目标', actual ?? '实际完成情况', 'center')],
      leastHeight: ROW_HEIGHT,
      keepsNext: true,
    },
    { cells: pair(textOf(goals.expected), textOf(goals.actual), 'left'), leastHeight: GOALS_HEIGHT },
  ];
}

/** The last row leaves its lower line to the indicators' heading, with which it stays on one page. */
function openedBelow(rows: readonly PaperRow[]): readonly PaperRow[] {
  return rows.map((row, index) => {
    const rowsLeft = rows.length - index;
    const cells = row.cells.map((cell): PaperCell =>
      (cell.rowSpan ?? 1) >= rowsLeft ? { ...cell, open: ['bottom'] } : cell,
    );
    return rowsLeft === 1 ? { ...row, cells, keepsNext: true } : { ...row, cells };
  });
}

/**
 * Everything above the indicators: header, grade where it stands there, 项目资金, 资金管理情况, 年度总体目标; null where the
 * form has none of them.
 */
export function headTable(form: Form, wording: FormWording | null): PaperTable | null {
  const columns = fundsColumns(form);
  const widths = headWidths(form, columns);
  const rows = [
    ...headerRows(form, wording, widths),
    ...fundsRows(form, wording, columns, widths.length),
    ...managementRows(wording, widths),
    ...goalRows(form, wording, widths),
  ];
  return rows.length === 0 ? null : { widths, rows: openedBelow(rows) };
}
