import type { Outcome } from '../../../src/model/evaluation';

/** target, actual, weight, outcome, score by the rule (null: the person decides) and then the interval left open. */
export type Pair = readonly [
  target: string,
  actual: string,
  weight: number,
  outcome: Outcome,
  score: number | null,
  allowed?: readonly [number, number],
];
