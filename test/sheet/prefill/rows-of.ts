import { executionWeightBeside, weightedContent } from '../../../src/sheet/prefill';
import type { Prefill } from '../../../src/sheet/prefill';

/** The content of a new form that begins with what was found; the execution rate has 10 points unless the source says. */
export const contentOf = (prefill: Prefill, classWeights?: Readonly<Record<string, number>>) =>
  weightedContent(prefill, { executionWeight: executionWeightBeside(prefill, 10), classWeights });

/** Its indicators as rows: levels, name, target, weight. */
export const rowsOf = (prefill: Prefill, classWeights?: Readonly<Record<string, number>>) =>
  contentOf(prefill, classWeights).indicators?.map(({ level1, level2, name, target, weight }) => [
    level1,
    level2,
    name,
    target,
    weight,
  ]);

/** What was left out: cell, text, why. */
export const leftOut = ({ unmatched }: Prefill) => unmatched.map(({ cell, text, why }) => [cell, text, why]);
