import { RULE_ITEMS } from '../model/rule-set';
import type { RuleItem, RuleSet } from '../model/rule-set';
import { percentFigure, plainText } from '../texts/figures';
import type { Words } from './words';

const CLASSES = ['cost', 'output', 'benefit', 'satisfaction'] as const;

/** What a rule set says of each item; "" where it says nothing. An item without a text does not compile. */
function itemTexts(ruleSet: RuleSet, { cli: { rules } }: Words): Readonly<Record<RuleItem, string>> {
  const { tiers, grades } = ruleSet;
  const weights = CLASSES.flatMap((name) => {
    const weight = ruleSet.classWeights[name];
    return weight === undefined ? [] : [`${rules.classes[name]} ${plainText(weight)}`];
  });
  const deductions = ruleSet.overfulfilmentDeductions.map(({ from, deduct }) =>
    rules.deduction(percentFigure(from), percentFigure(deduct)),
  );
  const bands = ruleSet.satisfactionBands.map(({ from, share }) =>
    rules.band(percentFigure(from), percentFigure(share)),
  );
  const caps = ruleSet.totalCaps.map(({ executionBelow, total }) =>
    rules.cap(percentFigure(executionBelow), plainText(total)),
  );
  return {
    scored: rules.scored(ruleSet.scored),
    executionWeight: plainText(ruleSet.executionWeight),
    executionBudget: rules.executionBudget[ruleSet.executionBudget],
    classWeights: weights.join(' · '),
    tiers: rules.tiers(percentFigure(tiers.partialFrom), percentFigure(tiers.partialBelow)),
    grades: rules.grades(grades.优, grades.良, grades.中),
    reverse: rules.reverse[ruleSet.reverse],
    exceededFrom: rules.percentOfTarget(percentFigure(ruleSet.exceededFrom)),
    overfulfilmentDeductions: deductions.join(' · '),
    costFarBelow: rules.percentOfTarget(percentFigure(ruleSet.costFarBelow)),
    satisfactionBands: bands.join(' · '),
    passMark: ruleSet.passMark > 0 ? rules.passMark(percentFigure(ruleSet.passMark)) : '',
    totalCaps: caps.join(' · '),
  };
}

/** The items that count for scoring, or only that there is none where the rule set does not score. */
const itemsOf = ({ scored }: RuleSet): readonly RuleItem[] =>
  scored ? RULE_ITEMS : ['scored', 'exceededFrom', 'costFarBelow'];

/** The values of a rule set in words, in the order people know them; what it does not regulate is left out. */
export function valuesOf(
  ruleSet: RuleSet,
  words: Words,
): readonly { readonly item: RuleItem; readonly text: string }[] {
  const texts = itemTexts(ruleSet, words);
  return itemsOf(ruleSet)
    .map((item) => ({ item, text: texts[item] }))
    .filter(({ text }) => text !== '');
}
