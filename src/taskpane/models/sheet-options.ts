import { classesOf, executionWeightBeside, weightedContent, type Prefill } from '../../sheet/prefill';
import {
  templateProblems,
  type RowGroup,
  type Template,
  type TemplateOptions,
  type TemplateProblem,
} from '../../sheet/template/gallery';
import { firstProblem, optionsOf, type TemplateDraft } from './template-draft';
import { sharesOf, type Shares } from './template-shares';

/** What a new sheet is to be, as the fields stand. */
export interface SheetOptions {
  readonly options: TemplateOptions;
  readonly problem: TemplateProblem | null;
  readonly shares: Shares;
  /** What need not be asked, as the source or the template says it. */
  readonly given: {
    readonly unit: boolean;
    readonly money: boolean;
    readonly rows: boolean;
    readonly weights: boolean;
  };
}

/** Only the 绩效目标分解表 has no money in it. */
const hasNoMoney = ({ id }: Template): boolean => id === 'decomposition';

/** An empty sheet of the template. */
export function emptySheet(template: Template, draft: TemplateDraft): SheetOptions {
  const options = optionsOf(draft);
  return {
    options,
    problem: firstProblem(templateProblems(template, options)),
    shares: sharesOf(template, options),
    given: { unit: false, money: hasNoMoney(template), rows: false, weights: false },
  };
}

/** The points of each class together. */
function classSums(content: TemplateOptions['content']): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { level1, weight } of content?.indicators ?? []) {
    sums[level1] = Number(((sums[level1] ?? 0) + (weight ?? 0)).toFixed(2));
  }
  return sums;
}

/**
 * A sheet that begins with what a source gives. Its rows are those of the source; its points too where the source has any,
 * else they are shared out as the fields say. What the source leaves open is asked as for an empty sheet.
 */
export function prefilledSheet(template: Template, prefill: Prefill, draft: TemplateDraft): SheetOptions {
  const { unit, fundsUnit, year, ...typed } = optionsOf(draft);
  const { content } = prefill;
  const isScored = template.executionWeight !== null;
  const executionWeight =
    typed.executionWeight ?? executionWeightBeside(prefill, template.executionWeight ?? 0);
  const points = { executionWeight, classWeights: typed.classWeights };
  const filled = weightedContent(prefill, points);
  const groups: readonly RowGroup[] = classesOf(content.indicators ?? []);
  const hasWeights = (content.indicators ?? []).some(({ weight }) => weight !== null);
  const rows = { ...template, groups };
  const shared = { year, executionWeight, classWeights: hasWeights ? classSums(filled) : typed.classWeights };
  const problems = templateProblems(rows, isScored ? shared : { year });
  return {
    options: { year, unit, fundsUnit, content: filled, ...(isScored && { executionWeight }) },
    // The source's own points stand as they are: their sum is told beside them.
    problem: firstProblem(problems.filter(({ option }) => !hasWeights || option !== 'classWeights')),
    shares: sharesOf(rows, shared),
    given: {
      unit: (content.header?.unit ?? '') !== '',
      money: content.fundsUnit !== undefined,
      rows: true,
      weights: hasWeights,
    },
  };
}
