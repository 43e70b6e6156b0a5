import type { FormView } from '../../excel/session-state';
import { judgedIndicators } from './explanations';

/** Whether marks of ours show on the form's sheet: an explanation that is missing, or a score or total to be corrected. */
export function hasStandingMarks(view: FormView): boolean {
  if (!view.marks) return false;
  const { form, evaluation } = view;
  const isUnexplained = judgedIndicators(view).some(
    ({ indicator, result }) => indicator.explanation !== null && result.explanationMissing,
  );
  const isScore = ({ column }: { readonly column: number }): boolean => column === form.columns.score;
  return (
    isUnexplained ||
    evaluation.findings.some(({ severity, cells }) => severity === 'error' && cells.some(isScore))
  );
}
