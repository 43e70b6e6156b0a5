import { gradeOf } from '../scoring';
import type { Check } from './check';
import type { CheckContext } from './context';
import { ruleSetSource } from './sources';
import { statedGrade } from './stated-grade';
import { makes100 } from './weights';

/** The total that the grade speaks of, as people read it; null while scores are missing. */
function totalToGrade({ total }: CheckContext): number | null {
  const figure = total.stated ?? (total.complete ? total.computed : null);
  return figure === null ? null : Math.round(figure * 100) / 100;
}

/** Bounds are those of a total out of 100: weights that make another sum are told as such, and no grade is held to them. */
const isOutOf100 = (context: CheckContext): boolean => context.total.weight === null || makes100(context);

/** 等级 is not the one that the rule set's bounds give for 总分. */
export const gradeNotAsTotal: Check<'grade-not-as-total'> = {
  id: 'grade-not-as-total',
  severity: 'error',
  source: ruleSetSource('grades'),
  needsScores: true,
  run: (context) => {
    const cell = context.form.grade;
    const stated = cell === null ? null : statedGrade(cell.text);
    const total = totalToGrade(context);
    if (cell === null || stated === null || total === null || !isOutOf100(context)) return [];
    const expected = gradeOf(total, context.ruleSet);
    return stated === expected ? [] : [{ cells: [cell.at], values: { stated, total, expected } }];
  },
};
