import type { TraceStep } from '../model/evaluation';
import type { RuleSet } from '../model/rule-set';
import { valueIn } from './figures';
import type { Comparand, Judgement } from './judgement';
import { partOfWeight, reaches, shareOfWeight } from './points';

interface Adjustment {
  readonly by: Extract<TraceStep, { step: 'adjusted' }>['by'];
  /** The share of the weight that is left. */
  readonly share: number;
}

/** 满意度 by its band, whatever the target asks for; a figure without % takes the target's. */
function byBand({ actual, target, satisfaction, ruleSet }: Comparand): Adjustment | null {
  const bands = ruleSet.satisfactionBands;
  if (!satisfaction || bands.length === 0 || actual.kind !== 'quantity') return null;
  const asked = target.kind === 'quantity' ? target.quantity : null;
  if ((actual.quantity.unit ?? asked?.unit)?.dimension !== '比') return null;
  const rate = valueIn(actual.quantity, asked);
  return { by: 'satisfaction-band', share: bands.find(({ from }) => rate >= from)?.share ?? 0 };
}

/** 超额: the deduction of the highest step reached. A cost far below its target is no over-fulfilment. */
function byOverfulfilment({ outcome, ratio }: Judgement, ruleSet: RuleSet): Adjustment | null {
  if (outcome !== 'exceeded' || ratio === null) return null;
  const step = ruleSet.overfulfilmentDeductions.findLast(({ from }) => reaches(ratio, from));
  return step === undefined ? null : { by: 'over-fulfilment', share: 1 - step.deduct };
}

function byPassMark(score: number, weight: number, { passMark }: RuleSet): Adjustment | null {
  if (passMark === 0 || score === 0) return null;
  return score < partOfWeight(weight, passMark) ? { by: 'pass-mark', share: 0 } : null;
}

/**
 * What a rule set changes in a score that the comparison gave: bands of satisfaction, deductions for over-fulfilment,
 * the pass mark (domain.md section 4, end). A score left to the person stays theirs.
 */
export function adjusted(judgement: Judgement, comparand: Comparand): Judgement {
  const { weight, ruleSet } = comparand;
  const { score } = judgement;
  if (weight === null || score === null) return judgement;
  const adjustment =
    byBand(comparand) ?? byOverfulfilment(judgement, ruleSet) ?? byPassMark(score, weight, ruleSet);
  if (adjustment === null) return judgement;
  const left = shareOfWeight(weight, adjustment.share, 1);
  if (left === score) return judgement;
  return {
    ...judgement,
    score: left,
    steps: [...judgement.steps, { step: 'adjusted', ...adjustment, score: left }],
  };
}
