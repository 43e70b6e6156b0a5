import type { Form, FormCell } from '../../model/form';
import type { Cells } from './cells';
import { GOAL_WORDING } from './wording';

/** The cell below a label that may be merged. */
function below(cells: Cells, label: FormCell): FormCell {
  const { bottom, left } = cells.area(label.at.row, label.at.column);
  return cells.own(bottom + 1, left);
}

/** The cells of 预期目标 and 实际完成情况, which share a row. */
export interface GoalsHeading {
  readonly expected: FormCell;
  readonly actual: FormCell;
}

/** The labels over the two halves of 年度总体目标; null where the form has none. */
export function goalsHeading(cells: Cells, top: number, bottom: number): GoalsHeading | null {
  for (let row = top; row < bottom; row++) {
    const filled = cells.filled(row);
    const labelled = (pattern: RegExp) => filled.filter(({ at }) => pattern.test(cells.key(row, at.column)));
    const actual = labelled(GOAL_WORDING.actual).at(-1);
    const expected = labelled(GOAL_WORDING.expected)
      .filter((cell) => cell !== actual)
      .at(-1);
    if (actual && expected) return { expected, actual };
  }
  return null;
}

/** 年度总体目标: what stands below its two labels. */
export function readGoals(cells: Cells, top: number, bottom: number): Form['goals'] {
  const heading = goalsHeading(cells, top, bottom);
  return {
    expected: heading && below(cells, heading.expected),
    actual: heading && below(cells, heading.actual),
  };
}
