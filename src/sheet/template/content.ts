import type { FundsRowKind, HeaderField, MoneyUnit } from '../../model/form';
import type { TemplateOptions } from './options';
import type { RowGroup } from './template';
import { rowCount, sharedClassWeights, sharedWeights } from './weights';

/** One 三级指标 to stand in a new form; texts as they shall stand, figures null where the cell is left empty. */
export interface TemplateIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number | null;
  readonly score: number | null;
  readonly explanation: string;
}

/** Money of one row of 项目资金, in the form's unit. */
export interface TemplateMoney {
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly executed: number | null;
}

/** What is already known when a form is made; everything may be left out. */
export interface TemplateContent {
  readonly header?: Readonly<Partial<Record<HeaderField, string>>>;
  readonly fundsUnit?: MoneyUnit;
  readonly funds?: Readonly<Partial<Record<FundsRowKind, TemplateMoney>>>;
  readonly goals?: { readonly expected: string; readonly actual: string };
  readonly indicators?: readonly TemplateIndicator[];
}

/**
 * 一级 and 二级指标 of the standard form with the weights of their class (财预〔2020〕10号: 产出 50, 效益 30, 满意度 10
 * beside 执行率 10) and how many indicators a new form has room for.
 */
export const STANDARD_LEVELS = [
  {
    level1: '产出指标',
    weight: 50,
    level2: [
      { name: '数量指标', count: 3 },
      { name: '质量指标', count: 3 },
      { name: '时效指标', count: 2 },
      { name: '成本指标', count: 2 },
    ],
  },
  {
    level1: '效益指标',
    weight: 30,
    level2: [
      { name: '经济效益指标', count: 1 },
      { name: '社会效益指标', count: 2 },
      { name: '生态效益指标', count: 1 },
      { name: '可持续影响指标', count: 1 },
    ],
  },
  { level1: '满意度指标', weight: 10, level2: [{ name: '服务对象满意度指标', count: 1 }] },
] as const satisfies readonly RowGroup[];

/**
 * The four classes of 财预〔2021〕101号, 成本指标 as a first level: 成本 20, 产出 40, 效益 20, 满意度 10 beside 执行率 10.
 */
export const FOUR_CLASSES = [
  {
    level1: '成本指标',
    weight: 20,
    level2: [
      { name: '经济成本指标', count: 2 },
      { name: '社会成本指标', count: 1 },
      { name: '生态环境成本指标', count: 1 },
    ],
  },
  {
    level1: '产出指标',
    weight: 40,
    level2: [
      { name: '数量指标', count: 3 },
      { name: '质量指标', count: 3 },
      { name: '时效指标', count: 2 },
    ],
  },
  {
    level1: '效益指标',
    weight: 20,
    level2: [
      { name: '经济效益指标', count: 1 },
      { name: '社会效益指标', count: 2 },
      { name: '生态效益指标', count: 1 },
    ],
  },
  { level1: '满意度指标', weight: 10, level2: [{ name: '服务对象满意度指标', count: 1 }] },
] as const satisfies readonly RowGroup[];

/** Empty indicators under the levels of a form, with its points shared out among them (`sharedClassWeights`). */
export function blankIndicators(
  options: Pick<TemplateOptions, 'classWeights' | 'counts'> = {},
  groups: readonly RowGroup[] = STANDARD_LEVELS,
  executionWeight = 10,
): readonly TemplateIndicator[] {
  const points = sharedClassWeights(groups, executionWeight, options);
  return groups.flatMap(({ level1, level2 }, index) => {
    const names = level2.flatMap((one) => new Array<string>(rowCount(one, options.counts)).fill(one.name));
    const weights = sharedWeights(points[index] ?? 0, names.length);
    return names.map((name, row) => ({
      level1,
      level2: name,
      name: '',
      target: '',
      actual: '',
      weight: weights[row] ?? null,
      score: null,
      explanation: '',
    }));
  });
}
