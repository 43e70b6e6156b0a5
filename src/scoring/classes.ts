import type { ClassResult, ExecutionResult } from '../model/evaluation';
import type { Form, Indicator } from '../model/form';
import { sumOf } from './points';

function weightOf(indicator: Indicator): number {
  return indicator.weight?.figure ?? 0;
}

function lineOf(name: ClassResult['class'], indicators: readonly Indicator[]): ClassResult {
  const open = indicators.filter(({ score }) => (score?.figure ?? null) === null);
  return {
    class: name,
    weight: sumOf(indicators.map(weightOf)),
    score: sumOf(indicators.map(({ score }) => score?.figure ?? 0)),
    open: sumOf(open.map(weightOf)),
  };
}

/** The score by class: 执行率 first, then the classes in the form's order; what has no weight has no line. */
export function classesOf(form: Form, execution: ExecutionResult | null): readonly ClassResult[] {
  const byClass = new Map<ClassResult['class'], Indicator[]>();
  for (const indicator of form.indicators) {
    if (indicator.class === null || (indicator.weight?.figure ?? null) === null) continue;
    const members = byClass.get(indicator.class);
    if (members) members.push(indicator);
    else byClass.set(indicator.class, [indicator]);
  }
  const lines = [...byClass].map(([name, indicators]) => lineOf(name, indicators));
  if (execution === null || execution.weight === null) return lines;
  const { weight, score } = execution;
  return [{ class: 'execution', weight, score: score ?? 0, open: score === null ? weight : 0 }, ...lines];
}
