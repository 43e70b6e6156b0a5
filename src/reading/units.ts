import type { Unit } from '../model/meaning';
import { FAMILIES, MULTIPLIERS, SHARES, SINGLE_UNITS } from './unit-words';

const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
const WORDS = longestFirst([...FAMILIES.flat(), ...SINGLE_UNITS]);
const SHARE = new RegExp(longestFirst(Object.keys(SHARES)), 'y');
/** 千 and 百万 multiply only before a unit that is counted in them, so that 千克 and 千米 stay whole. */
const MULTIPLIER = /百万|千万|万亿|万|亿|千(?=元|人|户|亩|吨|家|册|株)/y;
/** A unit with what it is counted by: 次/年, 元/人、天, 元/平方米·月. */
const WORD = new RegExp(`(?:${WORDS})(?:/(?:${WORDS})(?:[、·/]?(?:${WORDS}))*)?`, 'y');
/** A unit nobody listed: what is left of the text, when it is short. */
const UNLISTED = /(?!以|之|及|或|左|内|前|完|已|均|全)[\u4e00-\u9fff]{1,3}$/y;

/** A unit found in a text and where the text goes on behind it; `unit` is null where none follows the figure. */
export interface FoundUnit {
  readonly unit: Unit | null;
  readonly end: number;
}

function take(pattern: RegExp, text: string, from: number): string {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
}

/** Reads the unit that stands at `from` in a normalised text: %, 万元, 人次, 元/人、天. */
export function readUnit(text: string, from: number): FoundUnit {
  if (from === text.length) return { unit: null, end: from };
  const share = take(SHARE, text, from);
  if (share !== '') {
    return {
      unit: { text: share, dimension: '比', exponent: SHARES[share] ?? 0 },
      end: from + share.length,
    };
  }
  const multiplier = take(MULTIPLIER, text, from);
  const start = from + multiplier.length;
  const word = take(WORD, text, start) || take(UNLISTED, text, start);
  const found = multiplier + word;
  if (found === '') return { unit: null, end: from };
  return {
    unit: { text: found, dimension: word, exponent: MULTIPLIERS[multiplier] ?? 0 },
    end: from + found.length,
  };
}

const FAMILY_SETS = FAMILIES.map((words) => new Set(words));

/** What is counted, without what it is counted by: 次 of 次/年. */
const counted = ({ dimension }: Unit): string => dimension.split('/')[0] ?? dimension;

/**
 * Whether figures in two units can be compared: the same dimension, whatever it is counted by (元 against 元/人, 次
 * against 次/年), or two words of one family (人 against 人次, 个 against 家). A missing unit, and 万 alone, takes the
 * other's; a share never meets 万.
 */
export function unitsCompare(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null || a.dimension === b.dimension) return true;
  if (a.dimension === '比' || b.dimension === '比') return false;
  if (a.dimension === '' || b.dimension === '') return true;
  const [one, other] = [counted(a), counted(b)];
  return one === other || FAMILY_SETS.some((family) => family.has(one) && family.has(other));
}
