import type { Outcome, TraceStep } from '../model/evaluation';
import type { Meaning } from '../model/meaning';
import type { RuleSet } from '../model/rule-set';

/** What comparing has to go by. Texts are normalised; `weight` is null where the form has none. */
export interface Comparand {
  readonly target: Meaning;
  readonly actual: Meaning;
  readonly targetText: string;
  readonly actualText: string;
  readonly weight: number | null;
  readonly cost: boolean;
  readonly satisfaction: boolean;
  readonly ruleSet: RuleSet;
  /** The form's year, for dates that do not name theirs. */
  readonly year: number | null;
}

/** How an actual stands against its target. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly ratio: number | null;
  /** The rule's score; null where the person decides, or without a weight. */
  readonly score: number | null;
  /** Shares of the weight, [from, below), between which the person decides; null where all of it is open. */
  readonly tier: readonly [number, number] | null;
  readonly steps: readonly TraceStep[];
}

/** A judgement without a ratio and a tier: everything the rule can score by itself. */
export function judged(
  outcome: Outcome,
  score: number | null,
  steps: readonly TraceStep[],
  ratio: number | null = null,
): Judgement {
  return { outcome, ratio, score, tier: null, steps };
}

/** The step that carries a score: left out where the form has no weight. */
export function scored(score: number | null, step: (score: number) => TraceStep): readonly TraceStep[] {
  return score === null ? [] : [step(score)];
}
