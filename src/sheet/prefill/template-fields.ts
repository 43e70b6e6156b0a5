import type { FundsRowKind, HeaderField } from '../../model/form';
import { plainNumber } from '../../reading';
import type { TemplateMoney } from '../template/content';
import type { Template } from '../template/template';
import type { Prefill, PrefillSource, Unmatched } from './prefill';

/** Whether a template has indicators to bring in: the forms have, the tables of a transfer payment have not. */
export function canBeginWith({ defaultRuleSet }: Template): boolean {
  return defaultRuleSet !== null;
}

/** Fields of the scored forms that 转移支付区域（项目）绩效目标自评表 does not have, by their names in the forms. */
const HEADER: readonly (readonly [HeaderField, string])[] = [
  ['leader', '项目负责人'],
  ['phone', '联系电话'],
];
const ROWS: readonly (readonly [FundsRowKind, string])[] = [
  ['total', '年度资金总额'],
  ['currentYear', '当年财政拨款'],
  ['other', '其他资金'],
];

const entry = (source: PrefillSource | undefined, text: string): readonly Unmatched[] =>
  source ? [{ ...source, text, why: 'not-in-template' }] : [];

/** A row of 项目资金 of which the form has no place for some figures. */
function moneyLeft(label: string, figures: Partial<TemplateMoney>): string {
  const { initialBudget = null, annualBudget = null } = figures;
  const texts = [['年初预算数', initialBudget] as const, ['全年预算数', annualBudget] as const].flatMap(
    ([name, figure]) => (figure === null ? [] : [`${name} ${plainNumber(figure)}`]),
  );
  return texts.length === 0 ? '' : [label, ...texts].join(' ');
}

function fundsLeft({ content: { funds = {} }, sources }: Prefill): readonly Unmatched[] {
  const { carryOver } = funds;
  const initial = ROWS.flatMap(([kind, label]) => {
    const text = moneyLeft(label, { initialBudget: funds[kind]?.initialBudget ?? null });
    return text === '' ? [] : entry(sources.funds[kind], text);
  });
  return [
    ...initial,
    ...(carryOver ? entry(sources.funds.carryOver, moneyLeft('上年结转资金', carryOver)) : []),
  ];
}

function weightsLeft({ content, sources }: Prefill): readonly Unmatched[] {
  const weights = (content.indicators ?? []).flatMap(({ weight }) => weight ?? []);
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.length === 0 ? [] : entry(sources.indicators[0], `分值，合计 ${plainNumber(sum)}`);
}

/** What is taken from a source and has no field in the chosen template: the form without scores has fewer than the others. */
export function lacking(template: Template, prefill: Prefill): readonly Unmatched[] {
  if (template.executionWeight !== null) return [];
  const { content, sources } = prefill;
  const header = HEADER.flatMap(([field, label]) => {
    const text = content.header?.[field];
    return text === undefined ? [] : entry(sources.header[field], `${label} ${text}`);
  });
  return [...header, ...fundsLeft(prefill), ...weightsLeft(prefill)];
}
