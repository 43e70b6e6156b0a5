import type { CostTable } from '../../model/transfer-payment';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { BLANK, line, paragraph, tableCell, tableOf, textCell } from '../blocks';
import { amountText, totalMoney, totalText } from '../figures';
import type { Block } from '../report';

/** 年度成本明细 with its 合计; [] without rows. */
export function costBlocks(costs: CostTable | null): readonly Block[] {
  if (costs === null || costs.rows.length === 0) return [];
  const { rows, unit } = costs;
  const amounts = rows.map(({ amount }) => amount);
  const total = totalText(costs.total, amounts);
  const bold = { bold: true };
  return [
    paragraph(SAY.costs(rows.length, totalMoney(costs.total, amounts, unit))),
    tableOf(
      REPORT_CAPTIONS.costs,
      unit,
      [
        { heading: HEAD.project, share: 86, cell: ({ name }) => textCell(line(name)) },
        { heading: HEAD.amount, share: 35, cell: ({ amount }) => tableCell(amountText(amount)) },
        { heading: HEAD.count, share: 35, cell: ({ count }) => tableCell(line(count)) },
      ],
      rows,
      [[tableCell(HEAD.total, bold), tableCell(total, bold), BLANK]],
    ),
  ];
}
