import type { Evaluation, IndicatorResult, Outcome } from '../../src/model/evaluation';
import type { Finding } from '../../src/model/finding';
import type { Form } from '../../src/model/form';

interface ResultOptions {
  readonly suggestedScore?: number | null;
  readonly outcome?: Outcome;
  readonly explanationRequired?: boolean;
}

function resultOf(options: ResultOptions): IndicatorResult {
  const { suggestedScore = null, outcome = 'met', explanationRequired = false } = options;
  return {
    target: { kind: 'empty' },
    actual: { kind: 'empty' },
    outcome,
    ratio: null,
    suggestedScore,
    allowed: null,
    allowedBelow: false,
    explanationRequired,
    explanationMissing: false,
    trace: [],
  };
}

/** An evaluation that says of each indicator what the test needs, by its place in the form. */
export function evaluationOf(
  form: Form,
  results: readonly ResultOptions[],
  findings: readonly Finding[] = [],
): Evaluation {
  return {
    ruleSet: 'mof-2020',
    indicators: form.indicators.map((_, index) => resultOf(results[index] ?? {})),
    execution: null,
    classes: [],
    total: { stated: null, computed: null, weight: null, complete: false, grade: null },
    findings,
  };
}
