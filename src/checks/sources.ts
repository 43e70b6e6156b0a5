import type { RuleItem } from '../model/rule-set';
import type { CheckContext } from './context';

/** The annex that gives the form its columns and their arithmetic. */
export const STANDARD_FORM = '财预〔2020〕10号附件《项目支出绩效自评表》';

/** The measures that define what an indicator, its target and its actual value are. */
export const EVALUATION_MEASURES = '财预〔2020〕10号《项目支出绩效评价管理办法》';

/** Thresholds that only one province has published. */
export const SICHUAN = '四川省公布的绩效自评要求';

/** Faults that reviewers of published forms name, without a number of a document. */
export const REVIEW_PRACTICE = '公开自评表的常见审核意见';

/** The central form that a transfer payment is reported in. */
export const TRANSFER_FORM = '转移支付区域（项目）绩效目标自评表';

/** Faults that reviewers of published transfer payments name, without a number of a document. */
export const TRANSFER_PRACTICE = '公开转移支付绩效自评材料的常见审核意见';

/** The outline that the report of a transfer payment follows. */
export const REPORT_OUTLINE = '转移支付年度绩效自评报告提纲';

/** What the data of a rule set has to look like. */
export const RULE_SET_FORMAT = '规则集格式说明（docs/rule-sets.md）';

/** Where the rule set says one of its values is written. */
export const ruleSetSource =
  (item: RuleItem) =>
  ({ ruleSet }: CheckContext): string =>
    ruleSet.sources?.[item] ?? ruleSet.source;

/** Where the quotient of the execution rate is written: over 全年预算数 in the standard form, else in the rule set. */
export const executionRateSource = (context: CheckContext): string =>
  context.ruleSet.executionBudget === 'annualBudget'
    ? STANDARD_FORM
    : ruleSetSource('executionBudget')(context);

/** Where the rule set as a whole is written. */
export const scoringSource = ({ ruleSet }: CheckContext): string => ruleSet.source;
