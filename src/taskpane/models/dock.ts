import type { CellAddress } from '../../model/address';
import type { Outcome } from '../../model/evaluation';
import type { Finding } from '../../model/finding';
import type { FormView } from '../../excel/session-state';
import { explanationPlace, judgedIndicators } from './explanations';
import { ratioText, scoreText, plainText } from '../../texts/figures';

/** The indicator under the cursor as the dock shows it; `row` counts from 1 as Excel's margin does. */
export interface DockView {
  readonly row: number;
  /** "" where it is empty, as in a row just put in; so with the two below. */
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** 二级指标, else 一级指标: what stands for the name of a row without one; "" where there is neither. */
  readonly level: string;
  /** null in a layout without weights. */
  readonly score: { readonly score: string | null; readonly weight: string } | null;
  readonly outcome: Outcome;
  readonly ratio: string | null;
  /** The most urgent thing about the row. */
  readonly problem:
    { readonly kind: 'missing' } | { readonly kind: 'finding'; readonly finding: Finding } | null;
  /** Where to write the missing explanation. */
  readonly explain: CellAddress | null;
}

/** What the dock shows of the selected row; null outside the indicators. */
export function dock(view: FormView, selected: CellAddress | null): DockView | null {
  const judged = judgedIndicators(view).find(({ indicator }) => indicator.row === selected?.row);
  if (!judged) return null;
  const { indicator, result } = judged;
  const { weight, score } = indicator;
  return {
    row: indicator.row + 1,
    name: indicator.name.text.trim(),
    target: indicator.target.text.trim(),
    actual: indicator.actual.text.trim(),
    level: indicator.level2 || indicator.level1,
    score:
      weight === null || weight.figure === null
        ? null
        : { score: figureText(score?.figure), weight: plainText(weight.figure) },
    outcome: result.outcome,
    ratio: deviates(result.outcome) && result.ratio !== null ? ratioText(result.ratio) : null,
    problem: problemOf(view, indicator.row, result.explanationMissing),
    explain: result.explanationMissing ? explanationPlace(indicator) : null,
  };
}

function figureText(figure: number | null | undefined): string | null {
  return figure === null || figure === undefined ? null : scoreText(figure);
}

function deviates(outcome: Outcome): boolean {
  return outcome === 'exceeded' || outcome === 'unmet' || outcome === 'partial';
}

/** An empty actual is not repeated as a problem: the outcome 未填写 says it already. */
function problemOf({ evaluation }: FormView, row: number, missing: boolean): DockView['problem'] {
  if (missing) return { kind: 'missing' };
  const finding = evaluation.findings.find(
    ({ id, severity, cells }) =>
      severity !== 'info' && id !== 'actual-missing' && cells.some((cell) => cell.row === row),
  );
  return finding ? { kind: 'finding', finding } : null;
}
