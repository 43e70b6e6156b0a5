import type { Check } from './check';
import { isBlankForm } from './rows';
import { STANDARD_FORM } from './sources';
import { isUnanswered } from './unanswered';

const PARTS = ['expected', 'actual'] as const;

/** 预期目标 or 实际完成情况 is empty; a form without the block, or not begun, is not asked for it. */
export const goalEmpty: Check<'goal-empty'> = {
  id: 'goal-empty',
  severity: 'warning',
  source: STANDARD_FORM,
  run: (context) => {
    if (isBlankForm(context)) return [];
    return PARTS.flatMap((part) => {
      const cell = context.form.goals[part];
      return cell !== null && isUnanswered(cell.text) ? [{ cells: [cell.at], values: { part } }] : [];
    });
  },
};
