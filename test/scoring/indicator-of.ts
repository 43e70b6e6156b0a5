import type { FigureCell, FormCell, Indicator, IndicatorClass } from '../../src/model/form';

/** What a test says of an indicator; the rest is an output indicator without explanation. */
export interface IndicatorTexts {
  readonly target: string;
  readonly actual: string;
  readonly weight?: number | null;
  readonly score?: number | null;
  readonly explanation?: string | null;
  readonly level1?: string;
  readonly level2?: string;
  readonly class?: IndicatorClass;
}

function cell(text: string, column: number, row: number): FormCell {
  return { at: { row, column }, text, value: text === '' ? null : text, isFormula: false };
}

function figureCell(figure: number | null, column: number, row: number): FigureCell {
  return { ...cell(figure === null ? '' : String(figure), column, row), value: figure, figure };
}

/** An indicator in a row of its own as the recogniser would hand it over, made of texts alone. */
export function indicatorOf(texts: IndicatorTexts, row = 13): Indicator {
  const { weight = null, score = null, explanation = '' } = texts;
  return {
    row,
    level1: texts.level1 ?? '产出指标',
    level2: texts.level2 ?? '数量指标',
    class: texts.class ?? 'output',
    name: cell('指标', 2, row),
    target: cell(texts.target, 3, row),
    actual: cell(texts.actual, 4, row),
    weight: figureCell(weight, 5, row),
    score: figureCell(score, 6, row),
    explanation: explanation === null ? null : cell(explanation, 7, row),
    measures: null,
  };
}
