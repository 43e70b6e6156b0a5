import type { Form } from '../../../model/form';

export const GRADE_LABEL = '自评等级';

/** Whether the grade belongs above the indicators: it stands there, or there is no 总分 for it to follow. */
export function isGradeAbove({ grade, headingRow, total }: Form): boolean {
  return grade !== null && (total === null || grade.at.row < headingRow);
}
