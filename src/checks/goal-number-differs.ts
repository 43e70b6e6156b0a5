import type { Meaning } from '../model/meaning';
import { normalise, plainNumber } from '../reading';
import type { Check } from './check';
import type { IndicatorRow } from './rows';
import { indicatorRows } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** How many characters right before a figure must stand in an indicator's name too, to speak of the same thing. */
const SHARED_WORDS = 3;

/** 550万粒 → { amount: "550", unit: "万粒" }; null for shares and for figures without a unit. */
function countedThings(target: Meaning): { readonly amount: string; readonly unit: string } | null {
  if (target.kind !== 'quantity') return null;
  const { amount, unit } = target.quantity;
  if (unit === null || unit.dimension === '比') return null;
  return { amount: plainNumber(amount), unit: unit.text };
}

/** The figures of one unit that the goal gives for what `name` names. */
function figuresInGoal(goal: string, name: string, unit: string): string[] {
  const figures = goal.matchAll(/([^\d,。;、:]+)(\d+(?:\.\d+)?)([^\d,。;、:]*)/g);
  return [...figures].flatMap(([, before = '', figure = '', after = '']) => {
    const subject = before.slice(-SHARED_WORDS);
    const isSame = subject.length === SHARED_WORDS && name.includes(subject);
    return isSame && after.startsWith(unit) && after[unit.length] !== '次' ? [figure] : [];
  });
}

/** The figure that the goal gives for an indicator instead of its target; null where they agree. */
function otherFigure(goal: string, row: IndicatorRow, targets: ReadonlySet<string>): string | null {
  const target = countedThings(row.result.target);
  if (target === null) return null;
  const figures = figuresInGoal(goal, normalise(row.indicator.name.text), target.unit);
  if (figures.includes(target.amount)) return null;
  const other = figures.find((figure) => !targets.has(figure + target.unit));
  return other === undefined ? null : other + target.unit;
}

/** The goal speaks of 425万粒 where the indicator's target is 550万粒. */
export const goalNumberDiffers: Check<'goal-number-differs'> = {
  id: 'goal-number-differs',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: (context) => {
    const goal = normalise(context.form.goals.expected?.text ?? '');
    if (!/\d/.test(goal)) return [];
    const rows = indicatorRows(context);
    const targets = rows.map(({ result }) => countedThings(result.target));
    const known = new Set(targets.map((target) => (target ? target.amount + target.unit : '')));
    return rows.flatMap((row) => {
      const other = otherFigure(goal, row, known);
      const { target } = row.indicator;
      return other === null
        ? []
        : [{ cells: [target.at], values: { goal: other, indicator: target.text.trim() } }];
    });
  },
};
