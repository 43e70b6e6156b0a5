export { classesOf } from './classes';
export { isLater } from './deadlines';
export { scoreExecution } from './execution';
export { valueIn } from './figures';
export { isCost, scoreIndicator } from './indicator';
export { deductionOf, sameScore, sumOf } from './points';
export { gradeOf, totalOf } from './total';
export { suggestRuleSet } from './suggest-rule-set';
export { ruleSetById, ruleSets } from './rule-sets';
