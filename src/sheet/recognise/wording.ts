/**
 * How published forms word their headings and labels (domain.md section 2). All of it is matched against `labelKey`:
 * half-width, without spaces and line breaks, without a bracket at the end and without a year at the start.
 */

/** What a column of the indicators holds. */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'actual'
  | 'weight'
  | 'score'
  | 'measures'
  | 'explanation'
  | 'nature'
  | 'direction'
  | 'unit';

/** Patterns of one role, the surest first: a column found by an earlier pattern wins over one found by a later. */
export const COLUMN_WORDING: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  level1: [/^[一1I]级(绩效|考核|评价)?(指标|目标)?(名称|类[型别]|及(分值|权重))?$/],
  level2: [/^([二2]|II)级(绩效|考核|评价)?(指标|目标)?(名称|类[型别]|及(分值|权重))?$/],
  name: [
    /^四级(绩效)?指标(名称|内容)?$/,
    /^([三3]|III)级(绩效|考核|评价)?(指标|目标)?(名称|内容|描述)?$/,
    /^(绩效|具体|评价|考核)?指标(名称|内容|描述)$/,
    /^(具体|评价|考核)指标$/,
  ],
  target: [
    /^(年度|年初|全年|本年度?|当年|计划|预期|预定|预计|绩效|设定|批复|目标|指标|三级|项目)*(指标值|目标值|计划值|预期值|预计值|任务值|设定值|设定目标|计划完成值|计划数|目标数|任务数)$/,
    /^(年度|年初|全年|绩效|预期)?(绩效)?目标$/,
    /^(年度|年初|全年|本年|当年|预期|设定|计划)+(绩效)?(指标|计划|任务)$/,
    /^(年初|指标)?(标准|申报)值$|^调整后?的?(指标|目标)值$/,
  ],
  actual: [
    /^(年度|年末|年终|全年|本年度?|当年|实际|指标|绩效|自评|项目|目标)*(完成值|实际值|完成指标值|完成数|完成量|实现值|达成值|达到值|执行值)$/,
    /^(年度|年末|年终|全年|本年度?|当年|实际|指标|绩效|自评|项目|目标)*((完成|实现|达成|执行)(情况|结果|程度)|完成指标|实际完成|实施进度)$/,
  ],
  weight: [
    /^(指标|评价|标准|设定|绩效|三级)*(分值|权重|满分|标准分|权重分|赋分|分数)(权重|分值|分数|值)?%?$/,
  ],
  score: [
    /^(自评|自我|指标|实际|单位|单项|本项|评价|考核|绩效)*(得分|评分|自评分|实得分)(值|数|情况|结果)?$/,
  ],
  // 改进措施 in a column of its own; alone it is the explanation.
  measures: [/^(?!.*(原因|偏差|未完成)).*措施(分析|说明)?$/],
  explanation: [
    /偏差(?!(率|度|值|程度|比例|幅度)$)|未完成(?!(率|量|数|值)$)|未达|扣分(?!(标准|分?值)?$)|(原因|措施)(分析|说明)?$/,
    /^(?!指标|目标|计算|填[写报]|三级).{0,6}说明$|^(存在)?(的|主要)?问题(及.*)?$/,
    /^备注$/,
  ],
  nature: [/^(指标|目标值|指标值)?(性质|符号|运算符)$/, /^(计算|比较|运算|逻辑|关系)符号?$/],
  direction: [/^(指标|目标值|指标值)?(方向|导向|极性)$/],
  unit: [/^(度量|计量|指标|目标值|指标值)?单位$/],
};

/**
 * Looser words for a column that no role's own wording finds, asked only in a row that is a heading row by its other
 * columns: 1-12月完成值, 自评情况, 分值/权重.
 */
export const LOOSE_WORDING: readonly (readonly [ColumnRole, RegExp])[] = [
  ['name', /内容|指标|任务|事项/],
  ['actual', /^(?!.*预计).*(完成|实现|达成|实际|实绩|自评情况)/],
  ['target', /目标|指标值|计划|预期/],
  ['weight', /^(?![一二]级).*(分值|权重|[标准配]分$)/],
  ['score', /^(?![一二]级).*(得分|评分|自评|评价分)/],
];

/** Columns that some forms add and no rule looks at, and labels beside the whole block. */
export const EXTRA_COLUMN =
  /^(序号|编号|绩效指标|年度绩效目标\d*|指标|复核|财政|审核|累计|完成率|完成比例|(指标|目标|计算|填[写报])(解释|说明|类型|属性)|偏差.*|未完成.*|(上年|历年|上半年|1-[1-9]月|专家|主管部门|第三方|财政|审核).*|是否.*|.*(计算方法|评分(标准|方法|细则|办法)|评价标准|计分.*|数据来源|依据|佐证材料|复核.*|系数|时[间限]|率))$/;

/** Columns of 项目资金. */
export type FundsRole = 'initialBudget' | 'annualBudget' | 'executed' | 'weight' | 'executionRate' | 'score';

/** As with the columns of the indicators, an earlier pattern wins: 年度预算数 may head the labels beside 调整后预算数. */
export const FUNDS_WORDING: Readonly<Record<FundsRole, readonly RegExp[]>> = {
  initialBudget: [/^年初.*(预算|资金)(数|额|金额)?$/, /^年初(数|安排数?)$/],
  annualBudget: [
    /^(调整后?的?|全年|转移支付|本年)(全年|年度)?预算(资金|安排)?(总额|金额|数|额)?$/,
    /^预算(调整|批复)(后)?数$/,
    /^(年度|资金)?(全年|年度)?预算(资金|安排)?(总额|金额|数|额)?$/,
  ],
  executed: [/(执行|支出|使用)(数|额|金额)$/, /^(全年|实际)(执行|支出)$/],
  weight: COLUMN_WORDING.weight,
  executionRate: [/执行率%?$/, /^(支出|完成)(率|进度)$/],
  score: COLUMN_WORDING.score,
};

/** Rows of 项目资金, tried in this order; a row that none fits is 其他资金. */
export const FUNDS_ROWS = [
  { kind: 'total', pattern: /总额|合计|总计|总资金|资金总|^转移支付$/ },
  { kind: 'carryOver', pattern: /结转|结余/ },
  { kind: 'other', pattern: /其他|其它|自筹|单位资金|社会资金|专户|非财政/ },
  {
    kind: 'currentYear',
    pattern:
      /当年|本年|财政|拨款|补助|中央|自治区|[省市县区]级?(级|补助|资金|配套)|[上本]级|地方|预算内|预算资金/,
  },
] as const;

/** The label of the block of 项目资金; it carries the unit of money. */
export const FUNDS_LABEL = /资金|预算|经费|投入/;

/** What follows 项目资金 in the transfer form: the seven rows of 资金管理情况. */
export const AFTER_FUNDS = /^(资金管理(情况)?|情况说明|分配科学性|下达及时性)$/;

/** Fields above the indicators; an earlier pattern wins. */
export const HEADER_WORDING = {
  projectName: [
    /^(项目|一级项目|二级项目|项目支出|专项|专项资金|专项资金项目|转移支付|政策|资金|(专项|转移支付|政策)\(项目\)|项目\((专项|政策)\))名称$/,
  ],
  department: [/^主管(部门|单位)(及代码|名称|\(单位\))?$/, /^.{0,5}主管(部门|单位)(及代码|名称)?$/],
  unit: [
    /^(项目|资金)?(具体)?(实施|承担|执行)(单位|部门|主体)(名称)?$/,
    /^(项目|预算|资金)?(使用|填报|申报|建设)?(单位|部门)(名称)?$/,
  ],
  leader: [/^(项目)?(负责人|责任人)(姓名|及(联系)?电话)?$/, /^项目(主管|联系)人$/],
  phone: [/^(负责人)?(联系)?(电话|方式)(号码)?$/],
} as const;

/** The two halves of 年度总体目标. */
export const GOAL_WORDING = {
  block: /^(年度|总体|绩效|项目)*(总体|绩效|年度)?目标(完成情况)?$/,
  expected: /^(年度|年初|全年|项目|总体|绩效)*(预期|设定|总体|绩效|计划|年度)*(目标|设定情况)$/,
  actual: /^(年度|全年|总体|绩效|目标|预期|年末|项目)*(实际|目标)?(完成|实现)情况(综述|说明)?$/,
};

/** The row that ends the indicators with their sum, and scores in a header (自评总分, 项目总得分). */
export const TOTAL_LABEL =
  /^(自评|评价|绩效|项目|指标|综合|最终)*(总分|合计|总计|总得分|总评分|得分合计|合计得分|总分值|得分总计|总分合计|综合得分)(值|数)?(:|$|\()/;
export const HEADER_TOTAL_LABEL = /^(项目|自评|绩效|绩效自评)*(总分|总得分|得分|评分|自评得分)$/;
/** What the sum of a form is called in a row that states nothing but points (各项得分合计, 最终得分, 总成绩). */
export const SUM_WORDS = /^(?!产出|效益|满意|成本|效果).*(总[分计和体成]|合计|得分|评分|累计)/;
/** A sum in between: 小计, 产出指标合计. */
export const SUBTOTAL_LABEL =
  /小计(得分|分值|分)?(:|\(|$)|^(产出|效益|满意度|成本).{0,6}合计(得分)?(:|\(|$)|^(产出|效益|满意度|成本)指标(总分|得分)/;

/** The grade of the whole form, and the words it may be given in. */
export const GRADE_LABEL =
  /^(绩效|项目)?(自评|评价|评定|考评|综合)*(结果|结论|得分)?(等级|等次|档次|级别)$|^(自评|评价)(结果|结论)$/;
export const GRADE_WORD = /^(优秀?|良好?|中等?|一般|较?差)$/;

const AFTER_LABELS =
  '填表人|填报人|制表人|填表单位|填报单位|填写日期|填报日期|填表日期|审核人|单位负责人|项目负责人|财务负责人|联系人|联系电话|经办人|项目名称|主管部门|' +
  '评价结论|自评结论|存在(的)?(主要)?问题|(下一步)?改进(措施|建议)(及结果应用方案)?|(偏差大或)?(目标)?未完成原因(分析)?|结果应用.*|备注|说明|注|填表说明|填报说明|其他需要说明的问题|需要说明的问题';
/** What stands below the indicators and is none: notes, signatures, the next form. A name may begin like a label, so the label must end. */
export const AFTER_INDICATORS = new RegExp(
  `^(${AFTER_LABELS})(\\((签[字章名]|盖?章|公章)+\\))?(\\d*[:.、]|$|\\()|^\\(?单位?公?盖?章|^注\\d|^附件\\d*[:.]?|自评表(\\(|$)`,
);

/** What the next form on the sheet begins with. */
export const NEXT_FORM = /^附件|自评表|^项目名称/;

/** A line that only says that the table goes on (续表, 第2页, 自评表（续）). */
export const CONTINUED =
  /^\(?(续表?|接上[表页]|续上[表页])\d*\)?$|表\(续表?\d*\)$|^第\d+页(共\d+页)?$|^-\d+-$/;

/** A band over the indicators of a class, wherever it stands: 一、产出指标（50分）. */
export const CLASS_BAND =
  /^([一二三四五六\d]+[、.])?(决策|过程|投入|管理|成本|产出|效益|效果|满意度)(类)?指标(\(.*\))?$/;

/** Names that hold a place and name nothing: 指标2：, ……, —. */
export const PLACEHOLDER =
  /^(三级)?指标[\dxXnN一二三四五六七八九十]*[:.、]?[.xX×*]*$|^[.·。…\-—–_/\\*xX×]+$|^(无|空|略|不涉及|不适用)$/;
