import type { Severity } from '../../model/finding';
import type { SummaryTexts } from '../../texts/summary-texts';
import type { SeverityTexts } from '../../texts/finding-texts';

type ColumnKey = keyof SummaryTexts['columns'] | Severity;

export interface SummaryColumn {
  readonly key: ColumnKey;
  /** In characters, as Excel counts column widths. */
  readonly width: number;
  readonly format?: string;
}

/** One row of a summary, keyed by column. */
export type SummaryRow = Readonly<Record<string, SummaryValue>>;

export type SummaryValue = string | number | null;

/** What a summary says of each form. */
export const FORM_COLUMNS: readonly SummaryColumn[] = [
  { key: 'sheet', width: 16 },
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
];

/** The words of a summary in one language. */
export interface SummaryWords {
  readonly summary: SummaryTexts;
  readonly severities: SeverityTexts;
}

/** What heads a column. */
export function columnHeading({ key }: SummaryColumn, { summary, severities }: SummaryWords): string {
  return key === 'error' || key === 'warning' || key === 'info' ? severities[key] : summary.columns[key];
}
