import type { ClassResult, Evaluation } from '../../model/evaluation';
import { scoreText, plainText } from '../../texts/figures';

/** One line of the four classes. Shares are 0…1 of the class weight; what is neither scored nor open is lost. */
export interface ClassRow {
  readonly class: ClassResult['class'];
  readonly score: number;
  readonly weight: number;
  readonly scoreText: string;
  readonly weightText: string;
  readonly scoredShare: number;
  readonly openShare: number;
  /** 扣 0.64, 待填 10, or nothing. */
  readonly note: { readonly kind: 'lost' | 'open'; readonly points: string } | null;
}

/** Below this a deduction is rounding, not a deduction: scores equal within half a hundredth. */
const EQUAL_WITHIN = 0.005;

/** The classes of a scored form in its own order; none for a form without scores. */
export function classRows(evaluation: Evaluation): readonly ClassRow[] {
  if (evaluation.total.computed === null) return [];
  return evaluation.classes.filter(({ weight }) => weight > 0).map(rowOf);
}

function rowOf(result: ClassResult): ClassRow {
  const { weight, score, open } = result;
  return {
    class: result.class,
    score,
    weight,
    scoreText: scoreText(score),
    weightText: plainText(weight),
    scoredShare: Math.min(1, Math.max(0, score / weight)),
    openShare: Math.min(1, open / weight),
    note: noteOf(result),
  };
}

function noteOf({ weight, score, open }: ClassResult): ClassRow['note'] {
  if (open > 0) return { kind: 'open', points: plainText(open) };
  const lost = weight - score;
  return lost >= EQUAL_WITHIN ? { kind: 'lost', points: scoreText(lost) } : null;
}
