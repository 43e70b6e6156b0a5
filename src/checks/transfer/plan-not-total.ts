import type { PlanGroup, PlanTable } from '../../model/transfer-payment';
import { sumOf } from '../../scoring';
import { filled } from '../funds';
import { isPresent } from '../rows';
import { TRANSFER_PRACTICE } from '../sources';
import { filledSum } from './figures';
import type { TransferCheck, TransferOccurrence } from './transfer-check';

type Found = TransferOccurrence<'plan-not-total'>;

const itemsOf = ({ items }: PlanGroup): number | null => filledSum(items.map(({ amount }) => amount));

function groupNotItems(group: PlanGroup, sheet: string): Found[] {
  const stated = filled(group.stated);
  const computed = itemsOf(group);
  if (stated === null || computed === null || stated.figure === computed) return [];
  const values = { group: group.name.text.trim(), stated: stated.figure, computed };
  return [{ sheet, cells: [stated.cell.at], values }];
}

/** 合计 has to be the sum of the stated groups or of the items: where these two differ, the group is told. */
function totalNotGroups({ groups, total, sheet }: PlanTable): Found[] {
  const stated = filled(total);
  const sums = groups.map((group) => group.stated?.figure ?? itemsOf(group)).filter(isPresent);
  if (stated === null || sums.length === 0) return [];
  const computed = sumOf(sums);
  const byItems = sumOf(groups.map((group) => itemsOf(group) ?? group.stated?.figure ?? 0));
  if (stated.figure === computed || stated.figure === byItems) return [];
  return [{ sheet, cells: [stated.cell.at], values: { group: null, stated: stated.figure, computed } }];
}

/** The items of a group of the 资金安排表 do not make its stated sum, or the groups do not make 合计. */
export const planNotTotal: TransferCheck<'plan-not-total'> = {
  id: 'plan-not-total',
  severity: 'error',
  source: TRANSFER_PRACTICE,
  run: ({ plan }) => {
    if (plan === null) return [];
    return [...plan.groups.flatMap((group) => groupNotItems(group, plan.sheet)), ...totalNotGroups(plan)];
  },
};
