import fc from 'fast-check';
import { ruleSetById, scoreIndicator } from '../../src/scoring';
import { indicatorOf } from './indicator-of';

const mof2020 = ruleSetById('mof-2020');

function score(
  texts: Parameters<typeof indicatorOf>[0],
  reverse: 'target-over-actual' | 'linear' = 'target-over-actual',
) {
  if (mof2020 === null) throw new Error('mof-2020 is shipped');
  return scoreIndicator(indicatorOf(texts), { ...mof2020, reverse }, 2021);
}

const PIECES =
  '≥ ≤ = 0 1 12 0.5 -3 １００ % ‰ 万 亿 元 人 次 - 至 12月 2021年 前 底 完成 未完成 部分 调整 是 否 以上 以内 不超过 及时 合格 ，'.split(
    ' ',
  );
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const weights = fc.integer({ min: 0, max: 100000 }).map((thousandths) => thousandths / 1000);
const levels = fc.constantFrom('数量指标', '成本指标');
const formulas = fc.constantFrom('target-over-actual' as const, 'linear' as const);
/** An amount in hundredths of 万元, as it would be typed. */
const hundredths = fc.integer({ min: 0, max: 5000000 });
const signs = fc.constantFrom('', '≥', '≤', '=');

describe('any indicator', () => {
  it('is scored and left open between 0 and its weight', () => {
    fc.assert(
      fc.property(texts, texts, weights, levels, formulas, (target, actual, weight, level2, reverse) => {
        const { suggestedScore, allowed } = score({ target, actual, weight, level2 }, reverse);
        const [low, high] = allowed ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(weight).toBeGreaterThanOrEqual(high);
        expect(suggestedScore ?? 0).toBeGreaterThanOrEqual(0);
        expect(suggestedScore ?? 0).toBeLessThanOrEqual(weight);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes out the same whether money is written in 万元 or in 元', () => {
    fc.assert(
      fc.property(hundredths, hundredths, signs, levels, (a, b, sign, level2) => {
        const target = `${sign}${String(a / 100)}万元`;
        const small = `${String(b * 100)}元`;
        const inTenThousands = score({ target, actual: `${String(b / 100)}万元`, weight: 10, level2 });
        const mixed = score({ target, actual: small, weight: 10, level2 });
        const inOnes = score({ target: `${sign}${String(a * 100)}元`, actual: small, weight: 10, level2 });
        for (const other of [mixed, inOnes]) {
          expect(other.outcome).toBe(inTenThousands.outcome);
          expect(other.suggestedScore).toBe(inTenThousands.suggestedScore);
        }
      }),
    );
  });

  it('never scores more for reaching less of an at-least target', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), hundredths, hundredths, (a, b, c) => {
        const [less, more] = [Math.min(b, c), Math.max(b, c)].map(
          (actual) =>
            score({ target: `≥${String(a)}个`, actual: `${String(actual)}个`, weight: 12.5 }).suggestedScore,
        );
        expect(less ?? 0).toBeLessThanOrEqual(more ?? 0);
      }),
    );
  });

  it('is met by the text of its own target', () => {
    fc.assert(
      fc.property(texts, levels, (target, level2) => {
        const { outcome } = score({ target, actual: target, weight: 10, level2 });
        expect(['met', 'missing']).toContain(outcome);
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -5, null])('has no score with a weight of %d', (weight) => {
    const { suggestedScore, allowed, outcome } = score({ target: '≥10个', actual: '9个', weight });
    expect({ suggestedScore, allowed, outcome }).toEqual({
      suggestedScore: null,
      allowed: null,
      outcome: 'unmet',
    });
  });
});
