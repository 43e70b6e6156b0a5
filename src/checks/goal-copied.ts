import { isFiller, normalise } from '../reading';
import type { Check } from './check';
import { REVIEW_PRACTICE } from './sources';

/** 实际完成情况 repeats 预期目标 word for word. */
export const goalCopied: Check<'goal-copied'> = {
  id: 'goal-copied',
  severity: 'warning',
  source: REVIEW_PRACTICE,
  run: ({ form: { goals } }) => {
    if (goals.expected === null || goals.actual === null || isFiller(goals.expected.text)) return [];
    const isCopy = normalise(goals.expected.text) === normalise(goals.actual.text);
    return isCopy ? [{ cells: [goals.actual.at], values: {} }] : [];
  },
};
