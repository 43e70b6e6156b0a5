import type { IndicatorClass } from '../../model/form';
import { REPORT_HEADINGS } from '../../texts/report-headings.zh-CN';

/** A part of a class by the words of its 二级指标. */
export type Kind = readonly [title: string, words: RegExp];

/** A section of the report on some 一级指标. */
export interface ClassSection {
  readonly title: string;
  readonly classes: readonly (IndicatorClass | null)[];
  readonly kinds: readonly Kind[];
  /** The outline asks for every kind, also for one that the form does not have. */
  readonly asksForAll: boolean;
}

/** 成本 as a first level of its own. */
export const COST: ClassSection = { title: '成本指标', classes: ['cost'], kinds: [], asksForAll: false };
const OUTPUT: ClassSection = {
  title: '产出指标',
  classes: ['output'],
  kinds: [
    ['数量指标', /数量/],
    ['质量指标', /质量/],
    ['时效指标', /时效|进度/],
    ['成本指标', /成本/],
  ],
  asksForAll: true,
};
const BENEFIT: ClassSection = {
  title: '效益指标',
  classes: ['benefit'],
  kinds: [
    ['经济效益指标', /经济/],
    ['社会效益指标', /社会/],
    ['生态效益指标', /生态|环境/],
    ['可持续影响指标', /持续/],
  ],
  asksForAll: true,
};
const SATISFACTION: ClassSection = {
  title: '满意度指标',
  classes: ['satisfaction'],
  kinds: [],
  asksForAll: true,
};
/** What no other section takes. */
export const REST: ClassSection = {
  title: REPORT_HEADINGS.otherIndicators,
  classes: [null],
  kinds: [],
  asksForAll: false,
};

/** 1.产出 (with 成本) 2.效益 3.满意度, as the outline of transfer payments has them. */
export const TRANSFER_CLASSES: readonly ClassSection[] = [
  { ...OUTPUT, classes: ['output', 'cost'] },
  BENEFIT,
  SATISFACTION,
];

/** The same for a project; 成本 stands by itself where the form has it so. */
export const PROJECT_CLASSES: readonly ClassSection[] = [OUTPUT, BENEFIT, SATISFACTION].map((section) => ({
  ...section,
  asksForAll: false,
}));
