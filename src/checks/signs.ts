import type { Meaning } from '../model/meaning';
import { normalise } from '../reading';

/** ≥10个, 500人次以上, 不少于3次; 达到95% is how a result is said. */
const SIGN = /[≥≤><]|以上|以下|以内|之内|不低于|不少于|不小于|不超过|不高于|不大于/;

/** Whether a figure is given with a sign that belongs to a target. */
export function carriesSign(meaning: Meaning, text: string): boolean {
  return meaning.kind === 'quantity' && SIGN.test(normalise(text));
}
