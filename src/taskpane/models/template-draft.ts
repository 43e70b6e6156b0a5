import type { MoneyUnit } from '../../model/form';
import type { TemplateOptions, TemplateProblem } from '../../sheet/template/gallery';

/** Options of a template as the person types them; what is left empty is the template's to say. */
export interface TemplateDraft {
  readonly year: string;
  readonly unit: string;
  readonly money: MoneyUnit;
  /** Rows under each 二级指标, by its name. */
  readonly counts: Readonly<Record<string, string>>;
  /** Points of each 一级指标, by its name. */
  readonly weights: Readonly<Record<string, string>>;
  readonly execution: string;
}

/** Options that nobody has touched, for the year that a new form is for. */
export function untouched(year: number): TemplateDraft {
  return { year: String(year), unit: '', money: '万元', counts: {}, weights: {}, execution: '' };
}

/** The figure of a typed text; NaN where it is none, null where nothing stands. */
export function typedFigure(text: string): number | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : Number(trimmed);
}

function figures(texts: Readonly<Record<string, string>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => {
      const figure = typedFigure(text);
      return figure === null ? [] : [[name, figure]];
    }),
  );
}

/** What the template is to be built from; what is no figure stays NaN, for `templateProblems` to name. */
export function optionsOf(draft: TemplateDraft): TemplateOptions {
  const execution = typedFigure(draft.execution);
  const unit = draft.unit.trim();
  return {
    year: typedFigure(draft.year),
    ...(unit !== '' && { unit }),
    fundsUnit: draft.money,
    counts: figures(draft.counts),
    classWeights: figures(draft.weights),
    ...(execution !== null && { executionWeight: execution }),
  };
}

/** The one thing to say. A sum that is not 100 goes first: it is why the other classes get too little. */
export function firstProblem(problems: readonly TemplateProblem[]): TemplateProblem | null {
  return problems.find(({ code }) => code === 'weights-not-100') ?? problems[0] ?? null;
}
