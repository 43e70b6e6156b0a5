import type { HeaderField } from '../../model/form';
import { executionWeightBeside, weightedContent, type PastPart, type Prefill } from '../../sheet/prefill';

/**
 * Where the weights of the new form are from: all the source's `own` · those that it lacks `completed` with what is left
 * of 100, or left `incomplete` as nothing is · all `shared` out · `none`, as the form has no scores.
 */
type WeightsFrom = 'own' | 'completed' | 'incomplete' | 'shared' | 'none';

/** What a source gives, for the sentences above the list of what it does not. */
export interface PrefillSummary {
  readonly indicators: number;
  readonly weights: WeightsFrom;
  /** How many indicators have no weight in the source. */
  readonly unweighted: number;
  /** Points of those that have one. */
  readonly sum: number;
  /** What comes along with the indicators. */
  readonly along: readonly (HeaderField | 'funds' | 'goal')[];
  readonly past: readonly PastPart[];
  /** Whether the budgets are those of another year than the new form's. */
  readonly hasOldFunds: boolean;
}

const unweightedIn = (indicators: Prefill['content']['indicators'] = []): number =>
  indicators.filter(({ weight }) => weight === null).length;

function weightsFrom(prefill: Prefill, usual: number | null): WeightsFrom {
  const { indicators = [] } = prefill.content;
  const unweighted = unweightedIn(indicators);
  if (unweighted === 0) return 'own';
  if (usual === null) return 'none';
  if (unweighted === indicators.length) return 'shared';
  const executionWeight = executionWeightBeside(prefill, usual);
  const filled = weightedContent(prefill, { executionWeight });
  return unweightedIn(filled.indicators) === 0 ? 'completed' : 'incomplete';
}

/**
 * What is said of a source before it is put into a form of the year.
 * @param executionWeight points that the template gives the execution rate; null where it has no scores.
 */
export function prefillSummary(
  prefill: Prefill,
  executionWeight: number | null,
  newYear: number | null,
): PrefillSummary {
  const { past, year } = prefill;
  const { indicators = [], header = {}, funds = {}, goals } = prefill.content;
  const fields = Object.keys(header) as readonly HeaderField[];
  const hasFunds = Object.keys(funds).length > 0;
  const isOld = year === null ? past.length > 0 : year !== newYear;
  return {
    indicators: indicators.length,
    weights: weightsFrom(prefill, executionWeight),
    unweighted: unweightedIn(indicators),
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
