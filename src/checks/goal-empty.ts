import { isFiller } from '../reading';
import type { Check } from './check';
import { STANDARD_FORM } from './sources';

const PARTS = ['expected', 'actual'] as const;

/** 预期目标 or 实际完成情况 is empty; a form without the block is not asked for it. */
export const goalEmpty: Check<'goal-empty'> = {
  id: 'goal-empty',
  severity: 'warning',
  source: STANDARD_FORM,
  run: ({ form: { goals } }) =>
    PARTS.flatMap((part) => {
      const cell = goals[part];
      return cell !== null && isFiller(cell.text) ? [{ cells: [cell.at], values: { part } }] : [];
    }),
};
