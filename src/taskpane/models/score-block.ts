import type { FigureCell, Funds, MoneyUnit } from '../../model/form';
import type { Grade } from '../../model/rule-set';
import type { FormView } from '../../excel/session-state';
import { rateText, scoreText, plainText } from '../../texts/figures';

/** 总分 · 暂计总分 · 表中总分. */
export type TotalLabel = 'score.total' | 'score.soFar' | 'score.stated';

export interface TotalView {
  readonly label: TotalLabel;
  readonly score: string;
  readonly weight: string | null;
  /** null: 待定. */
  readonly grade: Grade | null;
}

export interface ExecutionView {
  readonly rate: string;
  readonly executed: string;
  readonly budget: string;
  /** null where the amounts carry their own unit. */
  readonly unit: MoneyUnit | null;
}

export interface ScoreBlockView {
  /** null: 此表不计分. */
  readonly total: TotalView | null;
  readonly execution: ExecutionView | null;
}

/** What the score block shows, from what stands in the sheet. A grade is never shown for an unfinished form. */
export function scoreBlock(view: FormView): ScoreBlockView {
  return { total: totalOf(view), execution: executionOf(view) };
}

function totalOf({ evaluation, mode }: FormView): TotalView | null {
  const { stated, computed, weight, complete, grade } = evaluation.total;
  const score = stated ?? computed;
  if (score === null) return null;
  return {
    label: labelOf(mode === 'check-only' && stated !== null, complete),
    score: scoreText(score),
    weight: weight === null ? null : plainText(weight),
    grade: complete ? grade : null,
  };
}

function labelOf(standsInForm: boolean, complete: boolean): TotalLabel {
  if (standsInForm) return 'score.stated';
  return complete ? 'score.total' : 'score.soFar';
}

function executionOf({ form, evaluation }: FormView): ExecutionView | null {
  const rate = evaluation.execution?.rate ?? null;
  if (rate === null || form.funds === null) return null;
  const executed = amount(form.funds, 'executed');
  const budget = amount(form.funds, 'annualBudget');
  const carriesUnit = /[元万亿]/.test(executed + budget);
  return { rate: rateText(rate), executed, budget, unit: carriesUnit ? null : form.funds.unit };
}

function amount(funds: Funds, column: 'executed' | 'annualBudget'): string {
  const cell: FigureCell | null | undefined = funds.rows.find((row) => row.kind === 'total')?.[column];
  return cell?.text ?? '';
}
