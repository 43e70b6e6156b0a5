import type { Outcome } from '../../model/evaluation';
import type { RuleExample } from '../../model/rule-set';
import { figure, flag, oneOf, onlyFields, RuleSetError } from './fields';

const OUTCOMES: readonly Outcome[] = ['met', 'exceeded', 'partial', 'unmet', 'missing', 'not-comparable'];
const KEYS = ['target', 'actual', 'weight', 'cost', 'satisfaction', 'outcome', 'score', 'allowed'];

function cellText(value: unknown, path: string): string {
  if (typeof value !== 'string') throw new RuleSetError(path);
  return value;
}

function intervalOf(value: unknown, path: string): readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) throw new RuleSetError(path);
  const low = figure(value[0], path, 0, 100);
  return [low, figure(value[1], path, low, 100)];
}

/** A worked example: the texts of a target and an actual, and what the rule set makes of them. */
export function parseExample(value: unknown, path: string): RuleExample {
  const row = onlyFields(value, KEYS, path);
  const cost = flag(row.cost, `${path}.cost`);
  const satisfaction = flag(row.satisfaction, `${path}.satisfaction`);
  return {
    target: cellText(row.target, `${path}.target`),
    actual: cellText(row.actual, `${path}.actual`),
    weight: figure(row.weight, `${path}.weight`, 0, 100),
    ...(cost && { cost }),
    ...(satisfaction && { satisfaction }),
    outcome: oneOf(row.outcome, OUTCOMES, `${path}.outcome`),
    score: row.score === null ? null : figure(row.score, `${path}.score`, 0, 100),
    ...(row.allowed !== undefined && { allowed: intervalOf(row.allowed, `${path}.allowed`) }),
  };
}
