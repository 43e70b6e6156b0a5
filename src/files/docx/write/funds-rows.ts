import type { Form, Funds } from '../../../model/form';
import { compact } from '../../../sheet/recognise/cells';
import type { FormWording, FundsWording } from '../../../sheet/form-wording/wording';
import type { FundsColumn } from './head-widths';
import { ROW_HEIGHT } from './paper';
import type { PaperCell, PaperRow } from './paper';

/** The label with its unit of money, as typed where it names one. */
function blockLabel({ unit }: Funds, wording: FundsWording | null): string {
  const label = wording?.label ?? '';
  if (label === '') return `项目资金\n（${unit}）`;
  return /[(:,](单位:?)?(人民币)?万?元/.test(compact(label)) ? label : `${label}\n（${unit}）`;
}

/** 项目资金: figures in the last columns, the names of the rows before them, the block's label on the left. */
export function fundsRows(
  { funds }: Form,
  wording: FormWording | null,
  columns: readonly FundsColumn[],
  width: number,
): readonly PaperRow[] {
  if (funds === null) return [];
  const labels = width - columns.length;
  const blockSpan = labels > 2 ? 2 : 1;
  const rowLabel = (text: string): PaperCell => ({ text, colSpan: labels - blockSpan });
  const block = {
    text: blockLabel(funds, wording?.funds ?? null),
    colSpan: blockSpan,
    rowSpan: funds.rows.length + 1,
  };
  const headings = columns.map(([key, text]) => ({ text: wording?.funds?.columns[key] ?? text }));
  return [
    { cells: [block, rowLabel(''), ...headings], leastHeight: ROW_HEIGHT },
    ...funds.rows.map((row) => ({
      cells: [rowLabel(row.label), ...columns.map(([key]) => ({ text: row[key]?.text ?? '' }))],
      leastHeight: ROW_HEIGHT,
    })),
  ];
}
