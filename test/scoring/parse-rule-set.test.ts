import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { scoreIndicator } from '../../src/scoring';
import mof2020 from '../../src/scoring/rule-sets/mof-2020.json';
import { parseRuleSet, RuleSetError } from '../../src/scoring/rule-sets/parse-rule-set';
import { indicatorOf } from './indicator-of';

const FOLDER = join(__dirname, '..', '..', 'src', 'scoring', 'rule-sets');
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));

const SHORTEST = {
  id: 'our-bureau',
  name: { 'zh-CN': '本局', 'en-US': 'Our bureau' },
  source: '本局绩效自评办法',
  executionWeight: 10,
  classWeights: {},
  tiers: { partialFrom: 0.6, partialBelow: 0.8 },
  grades: { 优: 90, 良: 80, 中: 60 },
  reverse: 'linear',
  exceededFrom: 1.3,
  costFarBelow: 0.7,
};

const EXAMPLE = { target: '≥1个', actual: '1个', weight: 1, outcome: 'met', score: 1 };

const WRONG: readonly (readonly [path: string, wrong: Readonly<Record<string, unknown>>])[] = [
  ['id', { id: '' }],
  ['id', { id: '本局' }],
  ['id', { id: 'x'.repeat(41) }],
  ['name', { name: '财政部' }],
  ['name.en-US', { name: { 'zh-CN': '本局' } }],
  ['name.fr-FR', { name: { ...mof2020.name, 'fr-FR': '…' } }],
  ['source', { source: '' }],
  ['source', { source: '  ' }],
  ['source', { source: 2020 }],
  ['sources.weather', { sources: { weather: '…' } }],
  ['sources.tiers', { sources: { tiers: 3 } }],
  ['sources', { sources: [] }],
  ['scored', { scored: 'no' }],
  ['executionWeight', { executionWeight: 120 }],
  ['executionWeight', { executionWeight: Number.NaN }],
  ['executionBudget', { executionBudget: 'budget' }],
  ['classWeights', { classWeights: undefined }],
  ['classWeights.input', { classWeights: { input: 10 } }],
  ['classWeights.output', { classWeights: { output: -1 } }],
  ['tiers', { tiers: [0.6, 0.8] }],
  ['tiers.partialFrom', { tiers: { partialFrom: 0.9, partialBelow: 0.8 } }],
  ['tiers.partialBelow', { tiers: { partialFrom: 60, partialBelow: 80 } }],
  ['tiers.from', { tiers: { ...mof2020.tiers, from: 0.6 } }],
  ['grades.优', { grades: { 良: 80, 中: 60 } }],
  ['grades.良', { grades: { 优: 80, 良: 90, 中: 60 } }],
  ['grades.中', { grades: { 优: 90, 良: 80, 中: 85 } }],
  ['grades.差', { grades: { 优: 90, 良: 80, 中: 60, 差: 0 } }],
  ['reverse', { reverse: 'upside-down' }],
  ['exceededFrom', { exceededFrom: 0.9 }],
  ['exceededFrom', { exceededFrom: Number.POSITIVE_INFINITY }],
  ['exceededFrom', { exceededFrom: null }],
  ['overfulfilmentDeductions', { overfulfilmentDeductions: {} }],
  ['overfulfilmentDeductions.0', { overfulfilmentDeductions: [1.3] }],
  ['overfulfilmentDeductions.0.from', { overfulfilmentDeductions: [{ from: 1.2, deduct: 0.1 }] }],
  ['overfulfilmentDeductions.0.deduct', { overfulfilmentDeductions: [{ from: 1.3, deduct: 10 }] }],
  [
    'overfulfilmentDeductions.1.from',
    {
      overfulfilmentDeductions: [
        { from: 2, deduct: 0.2 },
        { from: 1.5, deduct: 0.1 },
      ],
    },
  ],
  ['costFarBelow', { costFarBelow: '0.7' }],
  ['satisfactionBands.0.share', { satisfactionBands: [{ from: 0.9, share: 100 }] }],
  ['satisfactionBands.0.to', { satisfactionBands: [{ from: 0.9, share: 1, to: 1 }] }],
  [
    'satisfactionBands.1.from',
    {
      satisfactionBands: [
        { from: 0.8, share: 0.8 },
        { from: 0.8, share: 0.5 },
      ],
    },
  ],
  ['passMark', { passMark: 60 }],
  ['totalCaps.0.executionBelow', { totalCaps: [{ executionBelow: 90, total: 89 }] }],
  ['totalCaps.0.total', { totalCaps: [{ executionBelow: 0.9 }] }],
  ['exceedFrom', { exceedFrom: 1.2 }],
  ['examples', { examples: 'none' }],
  ['examples.0', { examples: [null] }],
  ['examples.0.target', { examples: [{ ...EXAMPLE, target: 1 }] }],
  ['examples.0.cost', { examples: [{ ...EXAMPLE, cost: 'yes' }] }],
  ['examples.0.outcome', { examples: [{ ...EXAMPLE, outcome: 'good' }] }],
  ['examples.1.score', { examples: [EXAMPLE, { ...EXAMPLE, score: '1' }] }],
  ['examples.0.allowed', { examples: [{ ...EXAMPLE, allowed: [8, 6] }] }],
  ['examples.0.allowed', { examples: [{ ...EXAMPLE, allowed: [6] }] }],
  ['examples.0.result', { examples: [{ ...EXAMPLE, result: 'met' }] }],
];

const FIELDS = Object.keys(mof2020);

/** What parsing makes of data: "taken", or the error it throws. */
function answerTo(data: unknown): unknown {
  try {
    parseRuleSet(data);
    return 'taken';
  } catch (error) {
    return error;
  }
}

function isTakenOrNamed(data: unknown): boolean {
  const answer = answerTo(data);
  return answer === 'taken' || answer instanceof RuleSetError;
}

describe('parseRuleSet', () => {
  it.each(FILES)('takes %s as it is', (file) => {
    const data: unknown = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
    expect(parseRuleSet(data)).toEqual(data);
  });

  it('gives what is left out its default', () => {
    expect(parseRuleSet(SHORTEST)).toEqual({
      ...SHORTEST,
      sources: {},
      scored: true,
      executionBudget: 'annualBudget',
      overfulfilmentDeductions: [],
      satisfactionBands: [],
      passMark: 0,
      totalCaps: [],
      examples: [],
    });
  });

  it.each(WRONG)('names %s in %j', (path, wrong) => {
    expect(() => parseRuleSet({ ...mof2020, ...wrong })).toThrow(new RuleSetError(path));
  });

  it.each([null, 'mof', [], 3, undefined])('refuses %j', (data) => {
    expect(() => parseRuleSet(data)).toThrow(new RuleSetError('rule set'));
  });

  it('takes the example of the documentation, and its worked examples hold', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'rule-sets.md'), 'utf8');
    const ruleSet = parseRuleSet(JSON.parse(/```json\n([\s\S]*?)```/.exec(page)?.[1] ?? ''));
    const scores = ruleSet.examples.map(
      (example) => scoreIndicator(indicatorOf(example), ruleSet, 2021).suggestedScore,
    );
    expect(scores).toEqual(ruleSet.examples.map(({ score }) => score));
    expect(scores).toHaveLength(3);
  });

  it('says in one line which field is wrong', () => {
    expect(() => parseRuleSet({ ...mof2020, passMark: 60 })).toThrow(
      'Rule set: passMark is missing or wrong',
    );
  });

  it('throws nothing but a RuleSetError at any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), isTakenOrNamed));
  });

  it('throws nothing but a RuleSetError at any JSON in place of any field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FIELDS), fc.jsonValue(), (field, value) =>
        isTakenOrNamed({ ...mof2020, [field]: value }),
      ),
      { numRuns: 500 },
    );
  });
});
