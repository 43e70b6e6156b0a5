import type { IndicatorClass } from '../../model/form';
import type { RuleSet } from '../../model/rule-set';
import { percentFigure, plainText } from '../../texts/figures';
import type { Label, PlainLabelKey } from '../../texts/labels';

/** A line of the table of rules. */
export interface RuleSetRow {
  readonly item: PlainLabelKey;
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

/** What a rule set says, one line an item, in words of the pane. */
export function ruleSetRows(ruleSet: RuleSet, label: Label): readonly RuleSetRow[] {
  const { tiers, grades, sources = {} } = ruleSet;
  const gradeBounds = [grades.优, grades.良, grades.中].map(plainText).join(' / ');
  const tierBounds = [1, tiers.partialBelow, tiers.partialFrom, 0].map(percentFigure).join('–');
  return [
    { item: 'set.weights', value: weightsText(ruleSet, label), source: sources.classWeights ?? null },
    { item: 'set.grades', value: gradeBounds, source: sources.grades ?? null },
    { item: 'set.tiers', value: `${tierBounds} %`, source: sources.tiers ?? null },
    {
      item: 'set.reverse',
      value: label(`set.reverse.${ruleSet.reverse}`),
      source: sources.reverse ?? null,
    },
    {
      item: 'set.exceed',
      value: `${percentFigure(ruleSet.exceededFrom)}%`,
      source: sources.exceededFrom ?? null,
    },
  ];
}

function weightsText({ executionWeight, classWeights }: RuleSet, label: Label): string {
  const weights = { execution: executionWeight, ...classWeights };
  return CLASSES.flatMap((name) => {
    const weight = weights[name];
    return weight === undefined
      ? []
      : [label('set.weight', { name: label(`class.${name}`), v: plainText(weight) })];
  }).join(label('set.weights.between'));
}
