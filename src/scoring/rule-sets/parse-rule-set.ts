import type { IndicatorClass } from '../../model/form';
import { RULE_ITEMS } from '../../model/rule-set';
import type { ExecutionBudget, ReverseFormula, RuleSet } from '../../model/rule-set';
import { entries, fields, figure, flag, oneOf, onlyFields, rows, RuleSetError, text } from './fields';
import { parseExample } from './parse-example';
import { parseBands, parseCaps, parseDeductions } from './parse-tables';

export { RuleSetError } from './fields';

const FORMULAS: readonly ReverseFormula[] = ['target-over-actual', 'linear'];
const BUDGETS: readonly ExecutionBudget[] = ['annualBudget', 'initialBudget'];
const CLASSES: readonly IndicatorClass[] = ['cost', 'output', 'benefit', 'satisfaction'];
const KEYS = ['id', 'name', 'source', 'sources', ...RULE_ITEMS, 'examples'];
/** What fits into the defined name that keeps a sheet's rule set. */
const ID = /^[A-Za-z0-9-]{1,40}$/;

function idOf(value: unknown): string {
  const id = text(value, 'id');
  if (!ID.test(id)) throw new RuleSetError('id');
  return id;
}

function nameOf(value: unknown): RuleSet['name'] {
  const name = onlyFields(value, ['zh-CN', 'en-US'], 'name');
  return { 'zh-CN': text(name['zh-CN'], 'name.zh-CN'), 'en-US': text(name['en-US'], 'name.en-US') };
}

function gradesOf(value: unknown): RuleSet['grades'] {
  const grades = onlyFields(value, ['优', '良', '中'], 'grades');
  const 优 = figure(grades.优, 'grades.优', 0, 100);
  const 良 = figure(grades.良, 'grades.良', 0, 优);
  return { 优, 良, 中: figure(grades.中, 'grades.中', 0, 良) };
}

function tiersOf(value: unknown): RuleSet['tiers'] {
  const tiers = onlyFields(value, ['partialFrom', 'partialBelow'], 'tiers');
  const partialBelow = figure(tiers.partialBelow, 'tiers.partialBelow', 0, 1);
  return { partialFrom: figure(tiers.partialFrom, 'tiers.partialFrom', 0, partialBelow), partialBelow };
}

/**
 * Checks the data of a rule set (docs/rule-sets.md) and gives it its type; what may be left out gets its default.
 * Throws a RuleSetError that names the first wrong, missing or unknown field, and nothing else.
 */
export function parseRuleSet(data: unknown): RuleSet {
  const rule = onlyFields(fields(data, 'rule set'), KEYS, '');
  const points = (value: unknown, path: string): number => figure(value, path, 0, 100);
  const exceededFrom = figure(rule.exceededFrom, 'exceededFrom', 1, Number.MAX_VALUE);
  return {
    id: idOf(rule.id),
    name: nameOf(rule.name),
    source: text(rule.source, 'source'),
    sources: entries(rule.sources ?? {}, RULE_ITEMS, 'sources', text),
    scored: flag(rule.scored ?? true, 'scored'),
    executionWeight: points(rule.executionWeight, 'executionWeight'),
    executionBudget: oneOf(rule.executionBudget ?? 'annualBudget', BUDGETS, 'executionBudget'),
    classWeights: entries(rule.classWeights, CLASSES, 'classWeights', points),
    tiers: tiersOf(rule.tiers),
    grades: gradesOf(rule.grades),
    reverse: oneOf(rule.reverse, FORMULAS, 'reverse'),
    exceededFrom,
    overfulfilmentDeductions: parseDeductions(rule.overfulfilmentDeductions, exceededFrom),
    costFarBelow: figure(rule.costFarBelow, 'costFarBelow', 0, 1),
    satisfactionBands: parseBands(rule.satisfactionBands),
    passMark: figure(rule.passMark ?? 0, 'passMark', 0, 1),
    totalCaps: parseCaps(rule.totalCaps),
    examples: rows(rule.examples, 'examples', parseExample),
  };
}
