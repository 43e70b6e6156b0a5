import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formReport } from '../../src/cli/form-report';
import { wordsIn } from '../../src/cli/words';
import { evaluate } from '../../src/evaluate';
import { ruleSetById } from '../../src/scoring';
import { CASES as CASE_NAMES, formOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';
import { CASES } from './run';

interface ExpectedForm extends Readonly<Record<string, unknown>> {
  readonly sheet: string;
  readonly stated_total: number | null;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

const mof2020 = ruleSetById('mof-2020');

function reportOf(name: CaseName, locale: 'zh-CN' | 'en-US' = 'zh-CN') {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  const form = formOfCase(name);
  return formReport(form, evaluate(form, mof2020), wordsIn(locale));
}

function expectedForm(name: CaseName): ExpectedForm {
  const text = readFileSync(join(CASES, `${name}.expected.json`), 'utf8');
  const { forms }: { readonly forms: readonly ExpectedForm[] } = JSON.parse(text);
  const [form] = forms;
  if (!form) throw new Error(`nothing expected of ${name}`);
  return form;
}

describe.each(CASE_NAMES)('the report of %s', (name) => {
  const report = reportOf(name);
  const expected = expectedForm(name);

  test('has every field that was read off the published form, and no other indicator', () => {
    expect(report.indicators).toHaveLength(expected.indicators.length);
    expect(report.indicators).toMatchObject(
      expected.indicators.map(({ ratio, ...fields }) => ({
        ...fields,
        ratio: typeof ratio === 'number' ? Math.round(ratio * 1e4) / 1e4 : null,
      })),
    );
  });

  test('names its sheet and states its total', () => {
    expect(report.sheet).toBe(expected.sheet);
    expect(report.total.stated).toBe(expected.stated_total);
  });

  test('has exactly the fields of the contract', () => {
    expect(Object.keys(report)).toEqual([
      'sheet',
      'range',
      'layout',
      'ruleSet',
      'projectName',
      'funds',
      'total',
      'indicators',
      'findings',
    ]);
    expect(Object.keys(report.total)).toEqual(['stated', 'computed', 'weight', 'grade']);
    for (const indicator of report.indicators) {
      expect(Object.keys(indicator)).toEqual([
        'row',
        'level1',
        'level2',
        'name',
        'target',
        'actual',
        'weight',
        'score',
        'explanation',
        'outcome',
        'ratio',
        'suggestedScore',
        'allowed',
        'explanationRequired',
        'explanationMissing',
        'trace',
      ]);
    }
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(['id', 'severity', 'cell', 'message', 'source']);
    }
  });
});

test('funds stand as in the form, the rate a share to four decimals', () => {
  expect(reportOf('beijing-ip-promotion-2021').funds).toMatchObject({
    initialBudget: 597,
    annualBudget: 543.7,
    executed: 508.95,
    unit: '万元',
    executionRate: 0.9361,
    score: 9.36,
    weight: 10,
  });
});

test('the computed total adds the scores that stand in the form', () => {
  // 89.70 of the indicators and 9.36 of the execution row.
  expect(reportOf('beijing-ip-promotion-2021').total).toEqual({
    stated: 99.06,
    computed: 99.06,
    weight: 100,
    grade: '优',
  });
});

test('a form without scores has no figures to add', () => {
  const { total, indicators } = reportOf('published-30');
  expect(total).toMatchObject({ stated: null, computed: null, grade: null });
  expect(indicators.map(({ allowed }) => allowed)).toEqual(indicators.map(() => null));
});

test('a finding is told in the language asked for', () => {
  const messages = (locale: 'zh-CN' | 'en-US') =>
    reportOf('published-22', locale).findings.map(({ cell, id, message }) => [cell, id, message]);
  expect(messages('zh-CN')).toContainEqual([
    'K13',
    'explanation-missing',
    '缺偏差原因：已达标仍扣 1.00 分，请说明扣分原因',
  ]);
  expect(messages('en-US').flat().join()).not.toMatch(/[：。；]/);
});
