import type { CheckContext } from './context';

/** The annex that gives the form its columns and their arithmetic. */
export const STANDARD_FORM = '财预〔2020〕10号附件《项目支出绩效自评表》';

/** The rule set's own source, for what a rule set may change. */
export const ruleSetSource = ({ ruleSet }: CheckContext): string => ruleSet.source;
