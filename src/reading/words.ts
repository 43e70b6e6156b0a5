import type { Tier } from '../model/meaning';
import { withoutClosing } from './normalise';

/** A verdict that words give, and the word that gave it. */
export interface Verdict {
  readonly tier: Tier;
  readonly word: string;
}

/** 未发现不合格 and 无未完成 say the opposite of the word in them. */
const UNMET =
  /(?<!无|没有|未发现|未出现|未发生|杜绝)(?:未完成|未达成|未达到|未达标|未开展|未实施|未通过|未能|取消|不合格|不满意|不达标)/;
const PARTIAL = /部分|基本达到|基本达成|基本完成|调整/;
const MET_WORDS =
  '达成预期指标|达成年度指标|在规定时间内完成|按要求完成|全部完成|按时完成|按期完成|已完成|按该标准发放|全部建立|严格控制在预算范围内|控制在预算(?:范围)?内|达成|达到|达标|通过|合格|满意|及时|按时';
/** 完成 itself counts alone and at the end: 完成80% and 完成率 say something else. */
const MET = new RegExp(`${MET_WORDS}|完成$`);
const HOW = '(?:能|全部|全面|完全|如期|按时|按期|及时|太|够|很|按[^,。;]{1,6})';
/** 未按时完成 holds a met word and denies it. */
const DENIED = new RegExp(`(?:未(?!来|成年)|没有?|无法|不能|难以|不)${HOW}{0,2}(?:${MET_WORDS}|完成$)`);

/**
 * The verdict of a normalised text, tried in the order unmet, partial, met (domain.md section 3); null where the
 * words give none.
 */
export function readVerdict(text: string): Verdict | null {
  const unmet = UNMET.exec(text);
  if (unmet) return { tier: 'unmet', word: unmet[0] };
  const partial = PARTIAL.exec(text);
  if (partial) return { tier: 'partial', word: partial[0] };
  const closed = withoutClosing(text);
  const met = MET.exec(closed);
  if (!met) return null;
  const denied = DENIED.exec(closed);
  return denied ? { tier: 'unmet', word: denied[0] } : { tier: 'met', word: met[0] };
}

const YES_NO = /^([是否])。?$/;

/** 是 → true, 否 → false, anything else → null; the text is normalised. */
export function readAnswer(text: string): boolean | null {
  const answer = YES_NO.exec(text)?.[1];
  return answer === undefined ? null : answer === '是';
}
