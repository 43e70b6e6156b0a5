/** A section of the report, known by words of its heading; its parts are asked for where the section itself is there. */
export interface OutlineSection {
  readonly title: string;
  readonly words: RegExp;
  readonly parts: readonly OutlineSection[];
}

const section = (title: string, words: RegExp, parts: readonly OutlineSection[] = []): OutlineSection => ({
  title,
  words,
  parts,
});

const HANDED_DOWN = section('一、绩效目标分解下达情况', /目标分解下达/, [
  section('（一）中央下达预算和绩效目标', /(?:中央|上级|国家).*(?:预算|目标|指标)/),
  section('（二）资金安排、分解下达', /[省区市县内].*(?:安排|分解)|资金安排/),
]);

const INDICATORS = [
  section('1.产出', /产出|数量.*质量/),
  section('2.效益', /效益/),
  section('3.满意度', /满意度/),
];

const OVERALL_GOAL = section('总体绩效目标', /总体.*目标/);

const LAST = [
  section('三、偏离绩效目标的原因和下一步改进措施', /偏离.*(?:原因|措施)/),
  section('四、绩效自评结果拟应用和公开情况', /结果.*(?:应用|公开)/),
  section('五、其他需要说明的问题', /其他.*说明/),
  section('附：自评表', /自评表/),
];

/** Until 2021. */
const WITH_INPUT: readonly OutlineSection[] = [
  HANDED_DOWN,
  section('二、绩效目标完成情况分析', /(?<!总体)绩效目标完成情况/, [
    section('（一）资金投入', /资金投入/),
    OVERALL_GOAL,
    ...INDICATORS,
  ]),
  ...LAST,
];

/** From 2022 on, 资金管理 is a part of its own. */
const WITH_MANAGEMENT: readonly OutlineSection[] = [
  HANDED_DOWN,
  section('二、绩效情况分析', /绩效情况分析/, [
    section('资金执行', /资金(?:执行|投入)/),
    section('资金管理', /资金管理/),
    OVERALL_GOAL,
    ...INDICATORS,
  ]),
  ...LAST,
];

const FIRST_WITH_MANAGEMENT = 2022;

/** The outline of the 转移支付××年度绩效自评报告 for a year (domain.md section 7). */
export function reportOutline(year: number): readonly OutlineSection[] {
  return year >= FIRST_WITH_MANAGEMENT ? WITH_MANAGEMENT : WITH_INPUT;
}
