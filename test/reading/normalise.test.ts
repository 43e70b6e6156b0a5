import fc from 'fast-check';
import { normalise } from '../../src/reading';

describe('normalise', () => {
  it.each([
    ['≥９０％', '≥90%'],
    ['＞＝10', '≥10'],
    ['<=5天', '≤5天'],
    ['≧3 ═ 4 ﹦ 5', '≥3=4=5'],
    [' 严格\n执行\u3000制度 ', '严格执行制度'],
    ['1，234，567.5元', '1234567.5元'],
    ['1,23', '1,23'],
    ['百分之95', '95%'],
    ['18—54', '18-54'],
    ['显著提升', '显著提升'],
  ])('writes %j as %j', (typed, said) => {
    expect(normalise(typed)).toBe(said);
  });

  it('changes nothing the second time', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'1２,，.≥>=＝ ＜\n百分之%％—-年月a') });
    fc.assert(
      fc.property(texts, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
