import { normalise, withoutClosing } from './normalise';

/** Words that fill an explanation cell and explain nothing (domain.md section 4). */
const FILLERS = new Set(['', '0', '无', '暂无', '无偏差', '不涉及', '已完成']);
const ONLY_MARKS = /^[-_/\\|]+$/;
/** An outline that only fillers fill: 偏差原因：无；改进措施：无. */
const OUTLINE = /(?:偏差)?原因(?:分析)?:|(?:改进)?措施:|[。.;,、]/;
const LONGEST_OUTLINE = 30;

/** Whether an explanation says nothing: empty, dashes, a slash, or one of the filler words. */
export function isFiller(text: string): boolean {
  const said = withoutClosing(normalise(text));
  if (FILLERS.has(said) || ONLY_MARKS.test(said)) return true;
  return said.length <= LONGEST_OUTLINE && said.split(OUTLINE).every((part) => FILLERS.has(part));
}
