import type { FundsRowKind, HeaderField, MoneyUnit } from '../../model/form';
import { sharedWeights } from './weights';

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
] as const;

/** Rows for each 二级指标; those not named keep the standard number, 0 leaves one out. */
export type IndicatorCounts = Readonly<Record<string, number>>;

/** Empty indicators under the standard levels; the points of a class left out go to the first class that is there. */
export function blankIndicators(counts: IndicatorCounts = {}): readonly TemplateIndicator[] {
  const classes = STANDARD_LEVELS.map(({ level1, weight, level2 }) => ({
    level1,
    weight,
    rows: level2.flatMap(({ name, count }) => new Array<string>(counts[name] ?? count).fill(name)),
  }));
  const isUsed = ({ rows }: { readonly rows: readonly string[] }) => rows.length > 0;
  const spare = classes.filter((one) => !isUsed(one)).reduce((sum, { weight }) => sum + weight, 0);
  return classes.filter(isUsed).flatMap(({ level1, weight, rows }, index) => {
    const weights = sharedWeights(index === 0 ? weight + spare : weight, rows.length);
    return rows.map((level2, row) => ({
      level1,
      level2,
      name: '',
      target: '',
      actual: '',
      weight: weights[row] ?? null,
      score: null,
      explanation: '',
    }));
  });
}
