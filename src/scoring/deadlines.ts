import type { TraceStep } from '../model/evaluation';
import type { PartialDate } from '../model/meaning';
import { judged, scored } from './judgement';
import type { Comparand, Judgement } from './judgement';

const DIRECTION: TraceStep = { step: 'direction', direction: 'deadline' };

/**
 * Whether a date is later than the latest one. A part that is not said is not held against the person: the target runs
 * to the end of its month or year, the actual counts from the beginning of its own.
 */
export function isLater(actual: PartialDate, latest: PartialDate, formYear: number | null): boolean {
  const latestYear = latest.year ?? formYear ?? actual.year ?? 0;
  const actualYear = actual.year ?? formYear ?? latestYear;
  if (actualYear !== latestYear) return actualYear > latestYear;
  const latestMonth = latest.month ?? 12;
  const actualMonth = actual.month ?? 1;
  if (actualMonth !== latestMonth) return actualMonth > latestMonth;
  return (actual.day ?? 1) > (latest.day ?? 31);
}

/** Compares a date with a deadline; null where one side names none (及时 against 完成). */
export function judgeDeadline(comparand: Comparand): Judgement | null {
  const { target, actual, ruleSet, weight } = comparand;
  if (target.kind !== 'deadline' || actual.kind !== 'deadline') return null;
  if (target.latest === null || actual.latest === null) return null;
  const texts = { actual: comparand.actualText, target: comparand.targetText };
  if (isLater(actual.latest, target.latest, comparand.year)) {
    return {
      outcome: 'unmet',
      ratio: null,
      score: null,
      tier: [0, ruleSet.tiers.partialFrom],
      steps: [DIRECTION, { step: 'late', ...texts }],
    };
  }
  const steps = scored(weight, (score) => ({ step: 'on-time', ...texts, score }));
  return judged('met', weight, [DIRECTION, ...steps]);
}
