import type { FigureCell } from '../../model/form';
import type { PlanGroup, PlanItem, PlanTable } from '../../model/transfer-payment';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { BLANK, line, paragraph, tableCell, textCell } from '../blocks';
import type { Column } from '../blocks';
import { amountText, totalMoney, totalText } from '../figures';
import type { Block, ReportCell, ReportTable } from '../report';

const amountsOf = (items: readonly PlanItem[]): readonly FigureCell[] => items.map(({ amount }) => amount);

/** A sum as stated, and what it is the sum of. */
type Sum = readonly [stated: FigureCell | null, rows: readonly FigureCell[]];

const sumOfGroup = ({ stated, items }: PlanGroup): Sum => [stated, amountsOf(items)];

/** 合计, of the groups' sums where they are stated, else of their items. */
function sumOfPlan({ total, groups }: PlanTable): Sum {
  const parts = groups.flatMap(({ stated, items }) =>
    stated !== null && stated.figure !== null ? [stated] : amountsOf(items),
  );
  return [total, parts];
}

/** Names with their sums, where both are there. */
function named(
  sums: readonly (readonly [name: string, sum: Sum])[],
  unit: string,
): readonly (readonly [string, string])[] {
  return sums.flatMap(([name, sum]): readonly (readonly [string, string])[] => {
    const amount = totalMoney(...sum, unit);
    return name === '' || amount === null ? [] : [[name, amount]];
  });
}

/** What each 资金性质 adds to. */
function byNature({ groups, unit }: PlanTable): readonly (readonly [string, string])[] {
  const items = groups.flatMap((group) => group.items);
  const natures = [...new Set(items.map(({ nature }) => line(nature)))];
  const itemsOf = (nature: string) => items.filter((item) => line(item.nature) === nature);
  return named(
    natures.map((nature) => [nature, [null, amountsOf(itemsOf(nature))]]),
    unit,
  );
}

const NATURE: Column<PlanItem> = {
  heading: HEAD.nature,
  share: 28,
  cell: ({ nature }) => tableCell(line(nature)),
};
const PURCHASE: Column<PlanItem> = {
  heading: HEAD.purchase,
  share: 34,
  cell: ({ purchase }) => textCell(line(purchase)),
};
const SCHEDULE: Column<PlanItem> = {
  heading: HEAD.schedule,
  share: 18,
  cell: ({ schedule }) => tableCell(line(schedule)),
};

/** The columns behind the amount that the table has. */
function lastColumns(items: readonly PlanItem[]): readonly Column<PlanItem>[] {
  return [
    ...(items.some(({ purchase }) => purchase !== null) ? [PURCHASE] : []),
    ...(items.some(({ schedule }) => schedule !== null) ? [SCHEDULE] : []),
    ...(items.some(({ nature }) => nature !== null) ? [NATURE] : []),
  ];
}

function sumRow(label: string, sum: Sum, rest: readonly unknown[]): readonly ReportCell[] {
  const bold = { bold: true };
  return [tableCell(label, bold), tableCell(totalText(...sum), bold), ...rest.map(() => BLANK)];
}

function planTable(plan: PlanTable): ReportTable {
  const items = plan.groups.flatMap((group) => group.items);
  const hasGroups = plan.groups.some(({ name }) => line(name) !== '');
  const rest = lastColumns(items);
  let number = 0;
  const itemRow = (item: PlanItem): readonly ReportCell[] => [
    tableCell(String((number += 1))),
    textCell(line(item.name)),
    tableCell(amountText(item.amount)),
    ...rest.map(({ cell }) => cell(item, number)),
  ];
  const groupRows = (group: PlanGroup): readonly (readonly ReportCell[])[] => {
    const rows = group.items.map(itemRow);
    if (!hasGroups) return rows;
    const withSum = [...rows, [BLANK, ...sumRow(HEAD.subtotal, sumOfGroup(group), rest)]];
    const name = tableCell(line(group.name), { rowSpan: withSum.length });
    return withSum.map((cells, index) => (index === 0 ? [name, ...cells] : cells));
  };
  const lead = hasGroups ? [BLANK] : [];
  return {
    kind: 'table',
    caption: REPORT_CAPTIONS.plan,
    unit: plan.unit,
    shares: [...(hasGroups ? [24] : []), 11, 34, 18, ...rest.map(({ share }) => share)],
    headings: [
      ...(hasGroups ? [HEAD.group] : []),
      ...[HEAD.number, HEAD.item, HEAD.amount],
      ...rest.map(({ heading }) => heading),
    ],
    rows: [...plan.groups.flatMap(groupRows), [...lead, BLANK, ...sumRow(HEAD.total, sumOfPlan(plan), rest)]],
  };
}

/** 资金安排表: its sums in words, and the whole as a table; [] without items. */
export function planBlocks(plan: PlanTable | null): readonly Block[] {
  if (plan === null) return [];
  const items = plan.groups.flatMap((group) => group.items);
  if (items.length === 0 && plan.groups.length === 0) return [];
  const groups = named(
    plan.groups.map((group) => [line(group.name), sumOfGroup(group)]),
    plan.unit,
  );
  const sum = SAY.planSum(plan.groups.length, items.length, totalMoney(...sumOfPlan(plan), plan.unit));
  const natures = byNature(plan);
  return [
    paragraph(groups.length === 0 ? `${sum}。` : `${sum}：${SAY.planParts(groups)}。`),
    ...(natures.length === 0 ? [] : [paragraph(SAY.byNature(SAY.planParts(natures)))]),
    planTable(plan),
  ];
}
