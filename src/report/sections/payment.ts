import type { FigureCell } from '../../model/form';
import type { PaymentTable } from '../../model/transfer-payment';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { line, paragraph, tableCell, tableOf, textCell } from '../blocks';
import { amountText, moneyText, shareText, totalFigure, totalMoney, totalText } from '../figures';
import type { Block, ReportTable } from '../report';

/** A column of the table: its 合计 and its rows. */
type Sum = readonly [stated: FigureCell | null, rows: readonly (FigureCell | null)[]];

function sumsOf({ rows, total }: PaymentTable): { readonly approved: Sum; readonly paid: Sum } {
  return {
    approved: [total?.approved ?? null, rows.map(({ approved }) => approved)],
    paid: [total?.paid ?? null, rows.map(({ paid }) => paid)],
  };
}

function paymentTable(payment: PaymentTable): ReportTable {
  const { approved, paid } = sumsOf(payment);
  const bold = { bold: true };
  return tableOf(
    REPORT_CAPTIONS.payment,
    payment.unit,
    [
      { heading: HEAD.source, share: 56, cell: ({ source }) => textCell(line(source)) },
      { heading: HEAD.approved, share: 50, cell: (row) => tableCell(amountText(row.approved)) },
      { heading: HEAD.paid, share: 50, cell: (row) => tableCell(amountText(row.paid)) },
    ],
    payment.rows,
    [
      [
        tableCell(HEAD.total, bold),
        tableCell(totalText(...approved), bold),
        tableCell(totalText(...paid), bold),
      ],
    ],
  );
}

/** What is granted and paid as of a day, by source; [] where the table holds no figure. */
export function paymentBlocks(payment: PaymentTable | null): readonly Block[] {
  if (payment === null) return [];
  const { rows, unit, asOf } = payment;
  const { approved, paid } = sumsOf(payment);
  const share = shareText(totalFigure(...paid), totalFigure(...approved));
  const sums = [totalMoney(...approved, unit), totalMoney(...paid, unit)] as const;
  if (sums.every((sum) => sum === null)) return [];
  const bySource = rows.flatMap((row): (readonly [string, string])[] => {
    const amount = moneyText(row.paid, unit);
    return amount === null ? [] : [[line(row.source), amount]];
  });
  return [
    paragraph(SAY.payment(line(asOf), ...sums, share)),
    ...(bySource.length === 0 ? [] : [paragraph(SAY.paidBySource(bySource))]),
    paymentTable(payment),
  ];
}

/** Whether 资金执行情况 speaks of a day after the year, and so is no execution of that year. */
export function isAfterYear(payment: PaymentTable | null, year: number | null): boolean {
  const asOf = /20\d\d/.exec(line(payment?.asOf ?? null).normalize('NFKC'))?.[0];
  return year !== null && asOf !== undefined && Number(asOf) > year;
}
