/**
 * How the papers of a transfer payment word their column headings (domain.md section 6). Matched against `labelKey` and
 * against the whole compact text; roles are tried in order, and each takes the first column that names it.
 */
export interface TableWording<Role extends string> {
  readonly roles: readonly (readonly [Role, RegExp])[];
  /** Of each group at least one role must be there. */
  readonly required: readonly (readonly Role[])[];
}

export type DecompositionRole = 'name' | 'national' | 'local';

export const DECOMPOSITION: TableWording<DecompositionRole> = {
  roles: [
    ['name', /^(三级|绩效|具体|考核|量化)?((指标|目标)(名称|内容)|指标)$/],
    ['national', /^(国家|中央|上级|全国|总局|部级|省级?|市级?).{0,10}(要求|目标|指标|任务|值|数)$/],
    ['local', /^(本|我|地方|全?[区县]|[省市]级?|.{2,6}[区县市省州旗]).{0,10}(要求|目标|指标|任务|值|数)$/],
  ],
  required: [['name'], ['national'], ['local']],
};

export type PlanRole = 'item' | 'amount' | 'group' | 'purchase' | 'schedule' | 'nature';

export const PLAN: TableWording<PlanRole> = {
  roles: [
    ['item', /^明细|^(项目|具体项目|支出|子项目|二级项目)(明细|内容)?(项目)?(名称|明细)$|^(具体|支出)项目$/],
    [
      'amount',
      /^(财政|中央|转移支付|资金|预算|计划|年度)*(拨款|金额|资金额|资金数|预算|安排|补助)(资金|金额|数额?|额)?$|^(资金|经费)\(.*元\)$/,
    ],
    ['group', /^(资金|经费)(名称|类别|类型|项目|用途|分类|方向)?$|^(类别|大类|项目类别|一级项目|支持方向)$/],
    ['purchase', /^(采购|支出|实施|工作|建设|主要)(项目|服务)?内容$|^用途$/],
    ['schedule', /^(支出|使用|支付|实施|执行)(安排|计划|时间|年度|进度|期限)$|^(支出)?年度$/],
    ['nature', /^(资金)?性质$|^资金(来源|渠道)$/],
  ],
  required: [['item'], ['amount'], ['group', 'purchase', 'schedule', 'nature']],
};

export type PaymentRole = 'source' | 'approved' | 'paid';

export const PAYMENT: TableWording<PaymentRole> = {
  roles: [
    ['source', /^资金(来源|渠道|名称|类别|性质)$|^来源$|^(资金)?项目(名称)?$/],
    ['approved', /^(已经?|累计)?(批复|下达|到位|核定|批准|评审)(资金|金额|总?额|数|预算)*$/],
    ['paid', /^(已经?|累计|实际)?(支出|支付|拨付|列支|使用|执行)(资金|金额|总?额|数)*$/],
  ],
  required: [['approved'], ['paid']],
};

export type CostRole = 'name' | 'amount' | 'count';

export const COSTS: TableWording<CostRole> = {
  roles: [
    ['name', /^(成本|支出|资助|费用|补助)?(项目|事项|名称|内容|类别)(名称|内容|明细)?$/],
    ['amount', /^(支出|资助|补助|实际|使用|支付|资金|成本)*(金额|支出|资金|经费|成本|费用)(数|额)?$/],
    ['count', /^(资助|支持|补助|申报|完成|奖励|服务)?(数量|件数|个数|家数|项数|人数|数目)$/],
  ],
  required: [['name'], ['amount'], ['count']],
};

export const TABLES: readonly TableWording<string>[] = [DECOMPOSITION, PLAN, PAYMENT, COSTS];

/** The row that sums a table up, and one that sums up a part of it. */
export const TOTAL = /^(合|总)计(数|金额)?(\(.*\))?:?$|^总额$/;
export const SUBTOTAL = /^(小|分)计(\(.*\))?:?$/;

/** The title of another table, which nothing is merged over. */
export const TITLE = /表(\(.*\))?$|^.{0,3}(年度)?成本明细$/;

/** The rows of 资金管理情况, and the headings over what they say. */
export const MANAGEMENT_ROW =
  /^(资金)?(分配(科学|合理)性|下达及时性|拨付合规性|使用规范性|执行准确性|(预算)?绩效管理情况|支出责任履行情况)$/;
export const SITUATION = /^情况说明$/;
export const PROBLEMS = /^(存在的?)?问题(和|及|与)?(改进)?(措施)?$/;

/** The day that 资金执行情况 speaks of: a label, a label with its day, a title. */
export const AS_OF_LABEL = /^(数据)?截[止至](日期|时间|日)?$/;
export const AS_OF_INLINE = /^\s*(?:数据)?截[止至](?:日期|时间|日)?\s*[:：]\s*([^]*\S)\s*$/;
export const AS_OF_TITLE = /截[止至]到?\s*(20\d\d\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|底|末)?)/;
