import type { FormView } from '../../excel/session-state';
import type { CellAddress } from '../../model/address';
import { toA1 } from '../../model/address';
import type { IndicatorResult } from '../../model/evaluation';
import type { Finding } from '../../model/finding';
import type { Indicator } from '../../model/form';
import type { RuleSet } from '../../model/rule-set';
import { deductionOf, sameScore } from '../../scoring';
import { judgedIndicators } from './explanations';
import { isForPerson } from './tier-choice';

/** One indicator as page 指标 shows it. */
export interface IndicatorPageView {
  readonly sheetId: string;
  /** Place among the indicators, from 1, and how many there are. */
  readonly position: number;
  readonly count: number;
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly ruleSet: RuleSet;
  readonly checkOnly: boolean;
  readonly weight: number | null;
  readonly score: number | null;
  /** Whether the score that stands there is not the computed one, and is therefore the person's. */
  readonly isTyped: boolean;
  readonly judging: 'computed' | 'person' | 'none';
  /** Points that the form deducts although the target was reached; null where it does not. */
  readonly deducted: number | null;
  /** What the checks say of its target and actual. */
  readonly notes: readonly Finding[];
  /** Where the explanation stands; null in a layout without that column. */
  readonly explanation: { readonly at: CellAddress; readonly cell: string; readonly text: string } | null;
}

function judgingOf(indicator: Indicator, result: IndicatorResult): IndicatorPageView['judging'] {
  if (isForPerson(indicator, result)) return 'person';
  return indicator.weight?.figure ? 'computed' : 'none';
}

function notesOn({ evaluation }: FormView, { target, actual }: Indicator): readonly Finding[] {
  const cells = [toA1(target.at), toA1(actual.at)];
  return evaluation.findings.filter(({ cell }) => cells.includes(toA1(cell)));
}

/** What page 指标 shows of the indicator in a worksheet row (from 0); null where there is none. */
export function indicatorPage(view: FormView, row: number, ruleSet: RuleSet): IndicatorPageView | null {
  const judged = judgedIndicators(view);
  const index = judged.findIndex(({ indicator }) => indicator.row === row);
  const one = judged[index];
  if (!one) return null;
  const { indicator, result } = one;
  const weight = indicator.weight?.figure ?? null;
  const score = indicator.score?.figure ?? null;
  const { suggestedScore: computed } = result;
  const reached = result.outcome === 'met' || result.outcome === 'exceeded';
  const lost = weight === null || score === null ? 0 : deductionOf(weight, score);
  return {
    sheetId: view.sheetId,
    position: index + 1,
    count: judged.length,
    indicator,
    result,
    ruleSet,
    checkOnly: view.mode === 'check-only',
    weight,
    score,
    isTyped: score !== null && computed !== null && !sameScore(score, computed),
    judging: judgingOf(indicator, result),
    deducted: reached && lost > 0 ? lost : null,
    notes: notesOn(view, indicator),
    explanation: indicator.explanation && {
      at: indicator.explanation.at,
      cell: toA1(indicator.explanation.at),
      text: indicator.explanation.text,
    },
  };
}

/** Whether a person has put anything into an indicator's row; its weight alone comes with the template. */
export function isFilled({ name, target, actual, explanation }: Indicator): boolean {
  return [name, target, actual, explanation].some((cell) => cell !== null && cell.text.trim() !== '');
}
