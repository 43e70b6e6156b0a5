import { labelKey } from '../recognise/cells';
import type { Levels } from '../recognise/levels';

type Names = readonly (readonly [RegExp, string])[];

const END = '(类|绩效)*(指标|目标)?$';
const named = (words: string): RegExp => new RegExp(`^(项目|年度)?(${words})${END}`);

/** What applications and older forms call the classes of 财预〔2020〕10号 and 财预〔2021〕101号. */
const LEVEL1: Names = [
  [named('产出|完成|产出与完成'), '产出指标'],
  [named('效益|效果|产出效益'), '效益指标'],
  [named('满意|满意度|(服务|受益)对象满意度?|社会公众满意度?'), '满意度指标'],
  [named('成本'), '成本指标'],
];

const LEVEL2: Names = [
  [named('(产出|完成)?数量'), '数量指标'],
  [named('(产出|完成)?质量'), '质量指标'],
  [named('(产出|完成)?(时效|及时性|进度)'), '时效指标'],
  [named('(产出|项目)?成本'), '成本指标'],
  [named('经济成本'), '经济成本指标'],
  [named('社会成本'), '社会成本指标'],
  [named('生态环境成本|生态成本|环境成本'), '生态环境成本指标'],
  [named('经济效益|经济效果'), '经济效益指标'],
  [named('社会效益|社会效果'), '社会效益指标'],
  [named('(生态|环境|生态环境)(效益|效果)'), '生态效益指标'],
  [named('可持续(影响|发展|性)?'), '可持续影响指标'],
  [named('((社会公众|群众|受益群体|(服务|受益)对象)[或及和、]?)*满意度'), '服务对象满意度指标'],
];

/** The template's name for a level, or the level as it is where it means none of them. */
function nameIn(names: Names, level: string): string {
  const key = labelKey(level);
  return names.find(([pattern]) => pattern.test(key))?.[1] ?? level;
}

/** 一级指标 that are second levels of the standard form, for sources that have one column of levels. */
const CLASS_OF: Readonly<Record<string, string>> = {
  数量指标: '产出指标',
  质量指标: '产出指标',
  时效指标: '产出指标',
  经济效益指标: '效益指标',
  社会效益指标: '效益指标',
  生态效益指标: '效益指标',
  可持续影响指标: '效益指标',
};

/**
 * 一级 and 二级指标 by the template's names (产出目标 → 产出指标, 产出数量 → 数量指标, 产出指标(50分) → 产出指标). Levels that mean
 * none of them stay as typed; a second level that stands alone, or where the first should, gets its class above it.
 */
export function templateLevels({ level1, level2 }: Levels): Levels {
  const second = nameIn(LEVEL2, level2);
  const first = nameIn(LEVEL1, level1);
  const alone = level1.trim() === '' ? second : level2.trim() === '' ? nameIn(LEVEL2, level1) : '';
  const above = CLASS_OF[alone];
  return above === undefined ? { level1: first, level2: second } : { level1: above, level2: alone };
}
