import { normalise } from './normalise';

/** Words that fill an explanation cell and explain nothing (domain.md section 4). */
const FILLERS = new Set(['', '0', '无', '暂无', '无偏差', '不涉及', '已完成']);
/** The look behind lets a run of marks be tried once, however long it is. */
const CLOSING = /(?<![。.,;、!])[。.,;、!]+$/;
const ONLY_MARKS = /^[-_/\\|]+$/;

/** Whether an explanation says nothing: empty, dashes, a slash, or one of the filler words. */
export function isFiller(text: string): boolean {
  const said = normalise(text).replace(CLOSING, '');
  return FILLERS.has(said) || ONLY_MARKS.test(said);
}
