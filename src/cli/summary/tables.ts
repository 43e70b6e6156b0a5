import { FORM_COLUMNS } from '../../report/summary/columns';
import type { SummaryColumn } from '../../report/summary/columns';
import type { SummaryTexts } from '../../texts/summary-texts';

/** The tables of the summary workbook: one sheet each, in this order. */
export const SUMMARY_TABLES: Readonly<Record<keyof SummaryTexts['sheets'], readonly SummaryColumn[]>> = {
  forms: [
    { key: 'file', width: 40 },
    ...FORM_COLUMNS.flatMap((column): readonly SummaryColumn[] =>
      column.key === 'sheet' ? [column, { key: 'range', width: 10 }] : [column],
    ),
  ],
  findings: [
    { key: 'file', width: 40 },
    { key: 'sheet', width: 16 },
    { key: 'cell', width: 10 },
    { key: 'severity', width: 10 },
    { key: 'code', width: 26 },
    { key: 'message', width: 60 },
    { key: 'source', width: 50 },
  ],
  unread: [
    { key: 'file', width: 40 },
    { key: 'code', width: 18 },
    { key: 'message', width: 70 },
  ],
};
