import type { FormWording } from '../../../sheet/form-wording/wording';
import { cuts } from './head-widths';
import { ROW_HEIGHT } from './paper';
import type { PaperRow } from './paper';

/** Where the label of the block, the names of the rows and 情况说明 end. */
const SHARES = [0.1, 0.26, 0.63] as const;

/** 资金管理情况 of a transfer payment: its rows with what was done and what is to be mended. */
export function managementRows(wording: FormWording | null, widths: readonly number[]): readonly PaperRow[] {
  const rows = wording?.management ?? [];
  if (rows.length === 0) return [];
  const [label = 1, name = 2, situation = 3] = cuts(widths, SHARES);
  const spans = [name - label, situation - name, widths.length - situation] as const;
  return [
    {
      cells: [
        { text: '资金管理\n情况', colSpan: label, rowSpan: rows.length + 1 },
        { text: '', colSpan: spans[0] },
        { text: '情况说明', colSpan: spans[1] },
        { text: '存在问题和改进措施', colSpan: spans[2] },
      ],
      leastHeight: ROW_HEIGHT,
      keepsNext: true,
    },
    ...rows.map((row) => ({
      cells: [
        { text: row.name.text, colSpan: spans[0] },
        { text: row.situation.text, colSpan: spans[1], align: 'left' as const },
        { text: row.problems?.text ?? '', colSpan: spans[2], align: 'left' as const },
      ],
      leastHeight: ROW_HEIGHT,
    })),
  ];
}
