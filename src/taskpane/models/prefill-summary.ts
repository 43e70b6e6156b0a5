import type { HeaderField } from '../../model/form';
import type { PastPart, Prefill } from '../../sheet/prefill';

/** What a source gives, for the sentences above the list of what it does not. */
export interface PrefillSummary {
  readonly indicators: number;
  /** How many of them have no weight in the source. */
  readonly unweighted: number;
  /** Points of those that have one. */
  readonly sum: number;
  /** What comes along with the indicators. */
  readonly along: readonly (HeaderField | 'funds' | 'goal')[];
  readonly past: readonly PastPart[];
  /** Whether the budgets are those of another year than the new form's. */
  readonly hasOldFunds: boolean;
}

/** What is said of a source before it is put into a form of the year. */
export function prefillSummary({ content, past, year }: Prefill, newYear: number | null): PrefillSummary {
  const { indicators = [], header = {}, funds = {}, goals } = content;
  const fields = Object.keys(header) as readonly HeaderField[];
  const hasFunds = Object.keys(funds).length > 0;
  const isOld = year === null ? past.length > 0 : year !== newYear;
  return {
    indicators: indicators.length,
    unweighted: indicators.filter(({ weight }) => weight === null).length,
    sum: Number(indicators.reduce((all, { weight }) => all + (weight ?? 0), 0).toFixed(2)),
    along: [
      ...fields,
      ...(hasFunds ? (['funds'] as const) : []),
      ...(goals && goals.expected !== '' ? (['goal'] as const) : []),
    ],
    past,
    hasOldFunds: hasFunds && isOld,
  };
}
