import { isFiller, normalise } from '../reading';

/** Fillers of an explanation that do answer what was done: a goal may be 已完成, a duty may not concern a project. */
const ANSWERS = new Set(['已完成', '不涉及']);

/** Whether a cell that asks what was done says nothing: empty, dashes, 无. */
export function isUnanswered(text: string): boolean {
  return isFiller(text) && !ANSWERS.has(normalise(text).replace(/[。.]$/, ''));
}
