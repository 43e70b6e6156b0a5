import type { Outcome } from '../../model/evaluation';
import type { IndicatorClass } from '../../model/form';
import type { ReverseFormula, RuleExample, RuleItem, RuleSet } from '../../model/rule-set';

const OUTCOMES: readonly Outcome[] = ['met', 'exceeded', 'partial', 'unmet', 'missing', 'not-comparable'];
const FORMULAS: readonly ReverseFormula[] = ['target-over-actual', 'linear'];
const CLASSES: readonly IndicatorClass[] = ['cost', 'output', 'benefit', 'satisfaction'];
const ITEMS: readonly RuleItem[] = [
  'executionWeight',
  'classWeights',
  'tiers',
  'grades',
  'reverse',
  'exceededFrom',
  'costFarBelow',
];

/** A field of a rule set that is not as it should be: `path` names it (tiers.partialFrom). */
export class RuleSetError extends Error {
  constructor(readonly path: string) {
    super(`Rule set: ${path} is missing or wrong`);
    this.name = 'RuleSetError';
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fields(value: unknown, path: string): Fields {
  if (!isFields(value)) throw new RuleSetError(path);
  return value;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string' || value === '') throw new RuleSetError(path);
  return value;
}

function figure(value: unknown, path: string, low: number, high: number): number {
  if (typeof value !== 'number' || !(value >= low && value <= high)) throw new RuleSetError(path);
  return value;
}

function oneOf<T extends string>(value: unknown, choices: readonly T[], path: string): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new RuleSetError(path);
  return choice;
}

/** The entries of a record whose keys are all known ones. */
function entries<K extends string, V>(
  value: unknown,
  keys: readonly K[],
  path: string,
  read: (value: unknown, path: string) => V,
): Partial<Record<K, V>> {
  const result: Partial<Record<K, V>> = {};
  for (const [key, entry] of Object.entries(fields(value, path))) {
    result[oneOf(key, keys, `${path}.${key}`)] = read(entry, `${path}.${key}`);
  }
  return result;
}

function example(value: unknown, path: string): RuleExample {
  const row = fields(value, path);
  const points = (entry: unknown, name: string): number => figure(entry, `${path}.${name}`, 0, 100);
  const rest = {
    ...(row.cost === true ? { cost: true } : {}),
    ...(Array.isArray(row.allowed)
      ? { allowed: [points(row.allowed[0], 'allowed'), points(row.allowed[1], 'allowed')] as const }
      : {}),
  };
  return {
    target: typeof row.target === 'string' ? row.target : '',
    actual: typeof row.actual === 'string' ? row.actual : '',
    weight: points(row.weight, 'weight'),
    outcome: oneOf(row.outcome, OUTCOMES, `${path}.outcome`),
    score: row.score === null ? null : points(row.score, 'score'),
    ...rest,
  };
}

function gradesOf(value: unknown): RuleSet['grades'] {
  const grades = fields(value, 'grades');
  const 优 = figure(grades.优, 'grades.优', 0, 100);
  const 良 = figure(grades.良, 'grades.良', 0, 优);
  return { 优, 良, 中: figure(grades.中, 'grades.中', 0, 良) };
}

function tiersOf(value: unknown): RuleSet['tiers'] {
  const tiers = fields(value, 'tiers');
  const partialBelow = figure(tiers.partialBelow, 'tiers.partialBelow', 0, 1);
  return { partialFrom: figure(tiers.partialFrom, 'tiers.partialFrom', 0, partialBelow), partialBelow };
}

/** Checks the data of a rule set and gives it its type; throws a RuleSetError that names the first wrong field. */
export function parseRuleSet(data: unknown): RuleSet {
  const rule = fields(data, 'rule set');
  const name = fields(rule.name, 'name');
  const examples = Array.isArray(rule.examples) ? rule.examples : [];
  const weight = (value: unknown, path: string): number => figure(value, path, 0, 100);
  return {
    id: text(rule.id, 'id'),
    name: { 'zh-CN': text(name['zh-CN'], 'name.zh-CN'), 'en-US': text(name['en-US'], 'name.en-US') },
    source: text(rule.source, 'source'),
    sources: entries(rule.sources ?? {}, ITEMS, 'sources', text),
    executionWeight: weight(rule.executionWeight, 'executionWeight'),
    classWeights: entries(rule.classWeights, CLASSES, 'classWeights', weight),
    tiers: tiersOf(rule.tiers),
    grades: gradesOf(rule.grades),
    reverse: oneOf(rule.reverse, FORMULAS, 'reverse'),
    exceededFrom: figure(rule.exceededFrom, 'exceededFrom', 1, Number.MAX_VALUE),
    costFarBelow: figure(rule.costFarBelow, 'costFarBelow', 0, 1),
    examples: examples.map((row, index) => example(row, `examples.${String(index)}`)),
  };
}
