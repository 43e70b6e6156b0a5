import type { IndicatorResult, TraceStep } from '../model/evaluation';
import type { Indicator } from '../model/form';
import type { RuleSet } from '../model/rule-set';
import { normalise, readActual, readTarget } from '../reading';
import { adjusted } from './adjustments';
import { judgeDeadline } from './deadlines';
import { explanationNeed } from './explanation';
import { judgeFigures } from './figures';
import { judged } from './judgement';
import type { Comparand, Judgement } from './judgement';
import { partOfWeight } from './points';
import { judgeWords } from './verdicts';

const COST = /成\s*本/;

/** Whether an indicator is about cost: 成本 in its level 1 or 2. */
export function isCost(indicator: Pick<Indicator, 'level1' | 'level2'>): boolean {
  return COST.test(indicator.level1) || COST.test(indicator.level2);
}

function judge(comparand: Comparand): Judgement {
  if (comparand.actual.kind === 'empty') return judged('missing', null, [{ step: 'empty' }]);
  const judgement = judgeFigures(comparand) ?? judgeDeadline(comparand) ?? judgeWords(comparand);
  return adjusted(judgement, comparand);
}

function weightOf(indicator: Indicator, { scored }: RuleSet): number | null {
  if (!scored) return null;
  const weight = indicator.weight?.figure ?? null;
  return weight !== null && weight >= 0 && Number.isFinite(weight) ? weight : null;
}

function allowedOf(weight: number | null, tier: Judgement['tier']): IndicatorResult['allowed'] {
  if (weight === null) return null;
  return tier === null ? [0, weight] : [partOfWeight(weight, tier[0]), partOfWeight(weight, tier[1])];
}

/** Why there is no score: the weight is not filled in, or the form, or the rule set, has none. */
function withoutWeight(indicator: Indicator, { scored }: RuleSet): TraceStep {
  return { step: scored && indicator.weight !== null ? 'weight-empty' : 'no-weight' };
}

/**
 * Scores one indicator by a rule set: reads both texts, compares them, and says whether an explanation is due. `year`
 * is the form's, for dates that do not name theirs. A weight that is empty or negative counts as none: outcome and
 * explanation are given, a score is not; so it is under a rule set that does not score.
 */
export function scoreIndicator(indicator: Indicator, ruleSet: RuleSet, year: number | null): IndicatorResult {
  const weight = weightOf(indicator, ruleSet);
  const cost = isCost(indicator);
  const targetText = normalise(indicator.target.text);
  const actualText = normalise(indicator.actual.text);
  const target = readTarget(targetText, { cost });
  const actual = readActual(actualText, { target });
  const judgement = judge({
    target,
    actual,
    targetText,
    actualText,
    weight,
    cost,
    satisfaction: indicator.class === 'satisfaction',
    ruleSet,
    year,
  });
  const need = explanationNeed(indicator, judgement.outcome, ruleSet);
  return {
    target,
    actual,
    outcome: judgement.outcome,
    ratio: judgement.ratio,
    suggestedScore: judgement.score,
    allowed: allowedOf(weight, judgement.tier),
    allowedBelow: weight !== null && judgement.tier !== null,
    explanationRequired: need.required,
    explanationMissing: need.missing,
    trace: weight === null ? [...judgement.steps, withoutWeight(indicator, ruleSet)] : judgement.steps,
  };
}
