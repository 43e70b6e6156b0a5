import type { Check } from './check';
import { explanationsOfDeviations } from './explained-rows';
import { STANDARD_FORM } from './sources';

/** What a sentence on the next step says. */
const MEASURE =
  /措施|改进|整改|下一步|下一年|下年|下阶段|次年|明年|今后|以后|后续|将[^近来]|拟|计划于|尽快|加强|加大|加快|强化|完善|优化|提高|提升|督促|规范|严格|合理|力争|确保|争取|继续|已(?:协调|解决|落实)|补[植办发充齐]/;

/** An explanation that gives the reason and no 改进措施. */
export const explanationWithoutMeasure: Check<'explanation-without-measure'> = {
  id: 'explanation-without-measure',
  severity: 'info',
  source: STANDARD_FORM,
  run: (context) =>
    explanationsOfDeviations(context)
      .filter(({ text }) => !MEASURE.test(text))
      .map(({ cell }) => ({ cells: [cell.at], values: {} })),
};
