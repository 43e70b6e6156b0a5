import type { IndicatorClass } from '../../model/form';
import type { RuleItem, RuleSet } from '../../model/rule-set';
import { percentFigure, plainText } from '../../texts/figures';
import type { Label } from '../../texts/labels';
import type { PageLabel, PlainPageLabelKey } from '../../texts/page-labels';

/** A line of the table of rules. */
export interface RuleSetRow {
  readonly item: PlainPageLabelKey;
  readonly value: string;
  /** Where the value comes from, if not from the rule set's own source. */
  readonly source: string | null;
}

const CLASSES: readonly ('execution' | IndicatorClass)[] = [
  'execution',
  'cost',
  'output',
  'benefit',
  'satisfaction',
];

/** What a rule set says, one line an item, in words of the pane; `names` has those of the classes. What it does not regulate is left out. */
export function ruleSetRows(ruleSet: RuleSet, label: PageLabel, names: Label): readonly RuleSetRow[] {
  const { scored, exceededFrom, costFarBelow } = ruleSet;
  const row = rowMaker(ruleSet);
  const ofTarget = (share: number): string => label('set.ofTarget', { p: percentFigure(share) });
  return [
    ...(scored ? scoringRows(ruleSet, label, names) : [row('set.weights', label('wb.unscored'), 'scored')]),
    row('set.exceed', ofTarget(exceededFrom), 'exceededFrom'),
    row('set.costLow', ofTarget(costFarBelow), 'costFarBelow'),
    ...(scored ? tableRows(ruleSet, label) : []),
  ];
}

type RowMaker = (item: PlainPageLabelKey, value: string, ...from: readonly RuleItem[]) => RuleSetRow;

/** Makes rows with the sources of the values that stand in them, each source once. */
function rowMaker({ sources = {} }: RuleSet): RowMaker {
  return (item, value, ...from) => {
    const own = new Set(from.flatMap((name) => sources[name] ?? []));
    return { item, value, source: own.size > 0 ? [...own].join('；') : null };
  };
}

function scoringRows(ruleSet: RuleSet, label: PageLabel, names: Label): readonly RuleSetRow[] {
  const { tiers, grades, reverse, executionBudget } = ruleSet;
  const row = rowMaker(ruleSet);
  const gradeBounds = [grades.优, grades.良, grades.中].map(plainText).join(' / ');
  const tierBounds = [1, tiers.partialBelow, tiers.partialFrom, 0].map(percentFigure).join('–');
  return [
    row('set.weights', weightsText(ruleSet, label, names), 'executionWeight', 'classWeights'),
    row('set.budget', label(`set.budget.${executionBudget}`), 'executionBudget'),
    row('set.grades', gradeBounds, 'grades'),
    row('set.tiers', `${tierBounds} %`, 'tiers'),
    row('set.reverse', label(`set.reverse.${reverse}`), 'reverse'),
  ];
}

/** What only some rule sets have. */
function tableRows(ruleSet: RuleSet, label: PageLabel): readonly RuleSetRow[] {
  const { overfulfilmentDeductions, satisfactionBands, passMark, totalCaps } = ruleSet;
  const row = rowMaker(ruleSet);
  const listed = (texts: readonly string[]): string => texts.join(label('set.between'));
  const deductions = overfulfilmentDeductions.map(({ from, deduct }) =>
    label('set.deduction', { from: percentFigure(from), v: percentFigure(deduct) }),
  );
  const bands = satisfactionBands.map(({ from, share }) =>
    label('set.band', { from: percentFigure(from), v: percentFigure(share) }),
  );
  const pass = passMark > 0 ? [label('set.passBelow', { p: percentFigure(passMark) })] : [];
  const caps = totalCaps.map(({ executionBelow, total }) =>
    label('set.cap', { p: percentFigure(executionBelow), v: plainText(total) }),
  );
  return [
    row('set.deductions', listed(deductions), 'overfulfilmentDeductions'),
    row('set.bands', listed(bands), 'satisfactionBands'),
    row('set.pass', listed(pass), 'passMark'),
    row('set.caps', listed(caps), 'totalCaps'),
  ].filter(({ value }) => value !== '');
}

function weightsText({ executionWeight, classWeights }: RuleSet, label: PageLabel, names: Label): string {
  const weights = { execution: executionWeight, ...classWeights };
  return CLASSES.flatMap((name) => {
    const weight = weights[name];
    return weight === undefined
      ? []
      : [label('set.weight', { name: names(`class.${name}`), v: plainText(weight) })];
  }).join(label('set.weights.between'));
}
