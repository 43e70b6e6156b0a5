import { normalise } from './normalise';

/** Words of the next step. Where the same word may be part of a reason (疫情防控措施, 指标不合理), that is left out. */
const NEXT_STEP =
  '(?<!控|限制)措施|改进|整改|下一步|下一?年|下阶段|次年|明年|今后|以后|后续(?!.{0,8}[未没不])|(?<!即)将[^近来]|(?<![模虚])拟|' +
  '(?<!原)计划于|预计(?=于|20|\\d+月)|尽快|督促|力争|争取|继续|进一步|(?<!为)(?:确保|避免)|(?<![因为])做好|' +
  '待(?!遇).{1,8}后|已(?:协调|解决|落实|于)|补[植办发充齐]|积极(?=[与协沟推])';
/** What is done to something: 提高预算准确度, not 材料价格提高 or 标准提高了. */
const DOING =
  '(?<![不未])(?:加[强大快]|强化|完善|优化|提[高升]|规范|严格|合理|科学)(?=[^了导较后到至性范\\d,。;、])';
/** A clause that begins with what is done to a rule or a plan: 调整资助和奖励政策; 政策调整 and 建立机制较晚 are reasons. */
const TO_A_RULE =
  '(?:^|[,.。;:、并需应要已]|重新)(?:调整|修[订改]|制定|建立|健全|细化|测算)(?!了)' +
  '[^,。;]{0,12}?(?:政策|制度|办法|机制|方案|[目指]标值?|标准|流程|规划|编制)(?=[,.。;]|$)';

/** What a sentence on the next step says. */
const MEASURE = new RegExp(`${NEXT_STEP}|${DOING}|${TO_A_RULE}`);

/** 改进措施：； of an outline that nobody has filled in. */
const EMPTY_OUTLINE = /改进措施:[。;]?$/;

/** Whether an explanation says what will be done, or has been done, about the deviation. */
export function namesMeasure(explanation: string): boolean {
  return MEASURE.test(normalise(explanation).replace(EMPTY_OUTLINE, ''));
}
