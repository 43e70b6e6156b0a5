import type { SummaryTexts } from '../../texts/cli-texts';

export interface SummaryColumn {
  readonly key: keyof SummaryTexts['columns'] | 'error' | 'warning' | 'info';
  /** In characters, as Excel counts column widths. */
  readonly width: number;
  readonly format?: string;
}

/** The tables of the summary workbook: one sheet each, in this order. */
export const SUMMARY_TABLES: Readonly<Record<keyof SummaryTexts['sheets'], readonly SummaryColumn[]>> = {
  forms: [
    { key: 'file', width: 40 },
    { key: 'sheet', width: 16 },
    { key: 'range', width: 10 },
    { key: 'projectName', width: 40 },
    { key: 'ruleSet', width: 16 },
    { key: 'unit', width: 10 },
    { key: 'annualBudget', width: 12 },
    { key: 'executed', width: 12 },
    { key: 'executionRate', width: 10, format: '0.00%' },
    { key: 'stated', width: 10, format: '0.00' },
    { key: 'computed', width: 10, format: '0.00' },
    { key: 'grade', width: 8 },
    { key: 'indicators', width: 10 },
    { key: 'missing', width: 12 },
    { key: 'error', width: 10 },
    { key: 'warning', width: 10 },
    { key: 'info', width: 10 },
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
