import type { Indicator } from '../model/form';
import type { Meaning } from '../model/meaning';
import { normalise, plainNumber } from '../reading';
import { eachFound } from './check';
import type { Check } from './check';
import type { CheckContext } from './context';
import { indicatorRows } from './rows';
import { REVIEW_PRACTICE } from './sources';

/** A figure in the goal: the three characters before it, which tell what it counts, and the unit behind it. */
interface GoalFigure {
  readonly subject: string;
  readonly amount: string;
  readonly behind: string;
}

const FIGURE = /([^\d,。;、:]{3})(\d+(?:\.\d+)?)(?=([^\d,。;、:]{0,8}))/g;

/** How many of what a target asks for. */
interface CountedThings {
  readonly amount: string;
  readonly unit: string;
}

/** An indicator whose target counts things. */
interface CountingRow extends CountedThings {
  readonly indicator: Indicator;
}

/** 550万粒 → { amount: "550", unit: "万粒" }; null for shares and for figures without a unit. */
function countedThings(target: Meaning): CountedThings | null {
  if (target.kind !== 'quantity') return null;
  const { amount, unit } = target.quantity;
  if (unit === null || unit.dimension === '比') return null;
  return { amount: plainNumber(amount), unit: unit.text };
}

function countingRows(context: CheckContext): readonly CountingRow[] {
  const rows: CountingRow[] = [];
  for (const { indicator, result } of indicatorRows(context)) {
    const counted = countedThings(result.target);
    if (counted !== null) rows.push({ indicator, ...counted });
  }
  return rows;
}

function figuresIn(goal: string): GoalFigure[] {
  return [...goal.matchAll(FIGURE)].map(([, subject = '', amount = '', behind = '']) => ({
    subject,
    amount,
    behind,
  }));
}

/** The figure that the goal gives for an indicator instead of its target; null where they agree. */
function otherFigure(
  goal: readonly GoalFigure[],
  { indicator, amount, unit }: CountingRow,
  targets: ReadonlySet<string>,
): string | null {
  const alike = goal.filter(({ behind }) => behind.startsWith(unit) && behind[unit.length] !== '次');
  if (alike.length === 0) return null;
  const name = normalise(indicator.name.text);
  const same = alike.filter(({ subject }) => name.includes(subject));
  if (same.some((figure) => figure.amount === amount)) return null;
  const other = same.find((figure) => !targets.has(figure.amount + unit));
  return other === undefined ? null : other.amount + unit;
}

/** The goal speaks of 425万粒 where the indicator's target is 550万粒. */
export const goalNumberDiffers: Check<'goal-number-differs'> = {
  id: 'goal-number-differs',
  severity: 'info',
  source: REVIEW_PRACTICE,
  run: (context) => {
    const goal = figuresIn(normalise(context.form.goals.expected?.text ?? ''));
    if (goal.length === 0) return [];
    const rows = countingRows(context);
    const targets = new Set(rows.map(({ amount, unit }) => amount + unit));
    return eachFound(rows, (row) => {
      const other = otherFigure(goal, row, targets);
      const { target } = row.indicator;
      return other === null
        ? null
        : { cells: [target.at], values: { goal: other, indicator: target.text.trim() } };
    });
  },
};
