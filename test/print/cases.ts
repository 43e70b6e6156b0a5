import type { Form, FormCell } from '../../src/model/form';
import type { SheetPlan } from '../../src/model/sheet-plan';
import type { TemplateContent } from '../../src/sheet/template/content';
import { TEMPLATES, templateOf } from '../../src/sheet/template/gallery';
import type { TemplateId, TemplateOptions } from '../../src/sheet/template/gallery';
import { formOfCase } from '../sheet/cases';
import { caseOptions } from '../transfer/case-content';

/** A sheet to be printed, and how many pages it takes. */
export interface PrintCase {
  readonly name: string;
  readonly id: TemplateId;
  readonly plan: SheetPlan;
  readonly pages: number;
}

const textOf = (cell: FormCell | null): string => cell?.text ?? '';

/** What a published form says, to be set out anew in a template. */
export function contentOf(form: Form): TemplateContent {
  const { header, funds, goals, indicators } = form;
  return {
    header: Object.fromEntries(Object.entries(header).map(([field, cell]) => [field, textOf(cell)])),
    fundsUnit: funds?.unit,
    funds: Object.fromEntries(
      (funds?.rows ?? []).map(({ kind, initialBudget, annualBudget, executed }) => [
        kind,
        {
          initialBudget: initialBudget?.figure ?? null,
          annualBudget: annualBudget?.figure ?? null,
          executed: executed?.figure ?? null,
        },
      ]),
    ),
    goals: { expected: textOf(goals.expected), actual: textOf(goals.actual) },
    indicators: indicators.map(({ level1, level2, name, target, actual, weight, score, explanation }) => ({
      ...{ level1, level2, name: name.text, target: target.text, actual: actual.text },
      weight: weight?.figure ?? null,
      score: score?.figure ?? null,
      explanation: textOf(explanation),
    })),
  };
}

const CHAOYANG = contentOf(formOfCase('chaoyang-ip-operation-2021'));
const BEIJING = contentOf(formOfCase('beijing-ip-promotion-2021'));

/**
 * Pages of each template empty, with the Chaoyang case and with the Beijing case; of the transfer-payment papers empty
 * and with theirs. Worked out by adding up the rows: a page of A4 has 763 points (landscape 516) between the margins, at
 * the scale that makes the sheet one page wide, less the repeated heading row on the pages that follow.
 */
const PAGES: Readonly<Record<TemplateId, readonly number[]>> = {
  district: [1, 2, 2],
  municipal: [1, 2, 2],
  'four-class': [1, 2, 2],
  'split-target': [2, 3, 3],
  'transfer-form': [2, 2],
  decomposition: [1, 1],
  'fund-plan': [2, 2],
  'fund-execution': [1, 1],
};

const OPTIONS: Readonly<
  Record<'self-evaluation' | 'transfer-payment', readonly (readonly [string, TemplateOptions])[]>
> = {
  'self-evaluation': [
    ['empty', { year: 2025 }],
    ['chaoyang', { year: 2021, content: CHAOYANG }],
    ['beijing', { year: 2021, content: BEIJING }],
  ],
  'transfer-payment': [
    ['empty', { year: 2025 }],
    ['chaoyang', caseOptions()],
  ],
};

/** Every template, empty and filled. */
export const PRINT_CASES: readonly PrintCase[] = TEMPLATES.flatMap(({ id, family }) =>
  OPTIONS[family].flatMap(([content, options], index) => {
    const plan = templateOf(id)?.build(options);
    return plan ? [{ name: `${id}-${content}`, id, plan, pages: PAGES[id][index] ?? 0 }] : [];
  }),
);
