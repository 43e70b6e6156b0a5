import fc from 'fast-check';
import { isFiller, normalise, readActual, readTarget } from '../../src/reading';

const PIECES =
  '≥ ≤ < > = ≧ ﹦ ％ % ‰ 1 0 12 95 3.5 1,000 １０ 万 亿 元 万元 人 人次 家 - — ~ 至 年 月 日 底 前 季度 第 2021 2021年 12月 完成 未 部分 调整 100% 是 否 以上 以内 不 低于 超过 达到 ( ) ， 。 * \n . /'.split(
    ' ',
  );
/** Texts made of what forms are made of, and texts of anything. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (target, actual, cost) => {
        const meaning = readTarget(target, { cost });
        expect(() => [readActual(actual, { target: meaning }), isFiller(actual)]).not.toThrow();
      }),
    );
  });

  it('reads the same once it is normalised', () => {
    fc.assert(
      fc.property(texts, texts, (target, actual) => {
        const meaning = readTarget(target, { cost: false });
        expect(readTarget(normalise(target), { cost: false })).toEqual(meaning);
        expect(readActual(normalise(actual), { target: meaning })).toEqual(
          readActual(actual, { target: meaning }),
        );
      }),
    );
  });

  it('gives finite figures only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const meaning = readTarget(text, { cost: false });
        if (meaning.kind === 'quantity') expect(Number.isFinite(meaning.quantity.value)).toBe(true);
      }),
    );
  });
});

it.each(['1', '年', '完成', '≥', ' 1,', '。', '1,234,', '未按', '不超过', '12月'])(
  'a cell full of %j is read like any other',
  (piece) => {
    const text = `${piece.repeat(Math.floor(32000 / piece.length))}字`;
    const target = readTarget(text, { cost: false });
    expect(target).toEqual({ kind: 'words', tier: null, word: '' });
    expect(readActual(text, { target })).toEqual(target);
    expect(isFiller(text)).toBe(false);
  },
);
