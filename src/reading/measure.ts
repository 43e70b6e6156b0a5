/** What a sentence on the next step says. */
const MEASURE =
  /措施|改进|整改|下一步|下一年|下年|下阶段|次年|明年|今后|以后|后续|将[^近来]|拟|计划于|尽快|加强|加大|加快|强化|完善|优化|提高|提升|督促|规范|严格|合理|力争|确保|争取|继续|已(?:协调|解决|落实)|补[植办发充齐]/;

/** 改进措施：； of an outline that nobody has filled in. */
const EMPTY_OUTLINE = /改进措施[:：]\s*[。；;]?\s*$/;

/** Whether an explanation says what will be done, or has been done, about the deviation. */
export function namesMeasure(explanation: string): boolean {
  return MEASURE.test(explanation.replace(EMPTY_OUTLINE, ''));
}
