import type { Comparison } from '../model/meaning';

/** Words that stand before a figure; 不 turns them round: 低于 is at-most, 不低于 at-least. */
const TURNABLE = '(不得|不能|不)?(低于|少于|小于|高于|多于|大于|超过)(?:或?等于)?';
const FIXED = '(至少|最少|不下于|达到)|(至多|最多|控制在)';
/** What may stand between the word and its figure. */
const FILL = '(?:约|人民币|¥|±)?';
const WORD_AT_END = new RegExp(`(?:${TURNABLE}|${FIXED})${FILL}$`);
/** 不超过预算的5%: a few words in between, but no new clause. */
const WORD_NEAR = new RegExp(`(?:${TURNABLE}|${FIXED})[^,。;()]{1,8}$`);
/** ±5% alone allows for so much. */
const SIGN_AT_END = new RegExp(`([≥>])${FILL}$|([≤<±])${FILL}$|=${FILL}$`);

const AFTER_MORE = /(?:及|或|\(含\)|含)?以上/y;
const AFTER_LESS = /(?:及|或|\(含\)|含)?(?:以内|之内|以下)|内(?:完成)?$/y;

function fromSign(before: string): Comparison | null {
  const sign = SIGN_AT_END.exec(before);
  if (sign === null) return null;
  if (sign[1] !== undefined) return 'at-least';
  return sign[2] !== undefined ? 'at-most' : 'equal';
}

function fromEnding(text: string, end: number): Comparison | null {
  AFTER_MORE.lastIndex = end;
  if (AFTER_MORE.test(text)) return 'at-least';
  AFTER_LESS.lastIndex = end;
  return AFTER_LESS.test(text) ? 'at-most' : null;
}

function fromWord(before: string): Comparison | null {
  const found = WORD_AT_END.exec(before) ?? WORD_NEAR.exec(before);
  if (found === null) return null;
  const [, negated, turnable, least] = found;
  if (turnable === undefined) return least === undefined ? 'at-most' : 'at-least';
  const less = /[低少小]/.test(turnable);
  return less === (negated !== undefined) ? 'at-least' : 'at-most';
}

/**
 * What a normalised text says of its figure: `before` is all that precedes the figure, `end` where its unit ends.
 * A sign counts only right before the figure: in 奶牛场(≥**平方米)3个 it belongs to the name.
 */
export function readComparison(text: string, before: string, end: number): Comparison {
  const sign = before === '' ? null : fromSign(before);
  if (sign !== null && sign !== 'equal') return sign;
  const after = end === text.length ? null : fromEnding(text, end);
  if (after !== null) return after;
  return sign ?? (before === '' ? null : fromWord(before)) ?? 'bare';
}
