import type { Form, FundsRow } from '../../model/form';
import { REPORT_CAPTIONS, REPORT_COLUMNS as HEAD } from '../../texts/report-headings.zh-CN';
import { REPORT_GAPS } from '../../texts/report-gaps.zh-CN';
import { REPORT_SENTENCES as SAY } from '../../texts/report-sentences.zh-CN';
import { gap, line, paragraph, tableCell, tableOf, textCell } from '../blocks';
import type { Column } from '../blocks';
import { amountText, figuresIn, moneyText, percentText, shareText } from '../figures';
import type { Block, Place, ReportTable } from '../report';

type MoneyColumn = 'initialBudget' | 'annualBudget' | 'executed';

function totalRow(form: Form | null): FundsRow | null {
  return form?.funds?.rows.find(({ kind }) => kind === 'total') ?? null;
}

/** The rate as it stands in the form, else executed / 全年预算数; null where there is neither. */
function rateOf({ executionRate, executed, annualBudget }: FundsRow): string | null {
  const stated = executionRate?.figure ?? null;
  if (stated !== null && executionRate) {
    return executionRate.text.includes('%') ? line(executionRate) : percentText(stated);
  }
  return shareText(executed?.figure ?? null, annualBudget?.figure ?? null);
}

function moneyColumn(key: MoneyColumn): Column<FundsRow> {
  return { heading: HEAD[key], share: 28, cell: (row) => tableCell(amountText(row[key])) };
}

function hasFigure(row: FundsRow): boolean {
  return figuresIn([row.initialBudget, row.annualBudget, row.executed]).length > 0;
}

function fundsTable(rows: readonly FundsRow[], unit: string): ReportTable {
  const keys = (['initialBudget', 'annualBudget', 'executed'] as const).filter((key) =>
    rows.some((row) => row[key] !== null),
  );
  return tableOf(
    REPORT_CAPTIONS.funds,
    unit,
    [
      { heading: HEAD.funds, share: 46, cell: ({ label }) => textCell(line({ text: label })) },
      ...keys.map(moneyColumn),
      { heading: HEAD.rate, share: 26, cell: (row) => tableCell(rateOf(row) ?? '') },
    ],
    rows,
  );
}

/** 年度资金总额 in a sentence, and all rows of 项目资金 as a table; a gap for each figure that the form has not. */
export function executionBlocks(form: Form | null): readonly Block[] {
  const total = totalRow(form);
  const funds = form?.funds ?? null;
  if (total === null || funds === null || !funds.rows.some(hasFigure))
    return [paragraph(gap(REPORT_GAPS.funds))];
  const budget = moneyText(total.annualBudget, funds.unit);
  const executed = moneyText(total.executed, funds.unit);
  const rate = rateOf(total);
  return [
    paragraph(
      SAY.annualBudget(budget ?? ''),
      ...(budget === null ? [gap(REPORT_GAPS.annualBudget)] : []),
      `，${SAY.executed(executed ?? '')}`,
      ...(executed === null ? [gap(REPORT_GAPS.executed)] : []),
      rate === null ? '。' : `，${SAY.executionRate(rate)}。`,
    ),
    fundsTable(funds.rows.filter(hasFigure), funds.unit),
  ];
}

/** 全年预算数 by source, in one sentence, of all rows or of 中央 funds alone; [] where the form has none. */
export function budgetBlocks(form: Form | null, which: 'all' | 'central'): readonly Block[] {
  const funds = form?.funds ?? null;
  const rows = (funds?.rows ?? []).filter(({ label }) => which === 'all' || label.includes('中央'));
  const parts = rows.flatMap(({ label, annualBudget }) => {
    const amount = moneyText(annualBudget, funds?.unit ?? '');
    return amount === null ? [] : [SAY.fundsOf(line({ text: label }).replace(/^其中[:：]/, ''), amount)];
  });
  return parts.length === 0 ? [] : [paragraph(SAY.budget(parts))];
}

/** Where 项目资金 stands. */
export function fundsPlace(form: Form | null): Place | null {
  const cell = totalRow(form)?.executed?.at ?? totalRow(form)?.annualBudget?.at;
  return form === null || cell === undefined ? null : { sheet: form.sheet, cell };
}
