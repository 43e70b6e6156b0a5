import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import type { TransferPayment } from '../../model/transfer-payment';
import { cellsOf, compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { readCosts } from './costs';
import { readDecompositions } from './decomposition';
import { readManagement } from './management';
import { readPayments } from './payment';
import { readPlans } from './plan';

type Papers = Omit<TransferPayment, 'form'>;

/** The first table that holds something, else the first. */
function firstFilled<Table>(tables: readonly Table[], size: (table: Table) => number): Table | null {
  return tables.find((table) => size(table) > 0) ?? tables[0] ?? null;
}

/**
 * The form of the transfer payment: one whose title says so, else one without weights; beside other papers of a
 * transfer payment any form is taken for its own.
 */
function formOf(forms: readonly Form[], papers: Papers): Form | null {
  const named = forms.find(({ title }) => compact(title).includes('转移支付'));
  const unweighted = forms.find(({ layout }) => layout === 'no-weight');
  const isAlone = Object.values(papers).every((paper) => paper === null);
  return named ?? unweighted ?? (isAlone ? null : (forms[0] ?? null));
}

/**
 * Reads the papers of one transfer payment, whichever sheets of a workbook they stand on: 资金管理情况, 绩效目标分解表,
 * 资金安排表, 资金执行情况表 and 年度成本明细 by their headings, several on one sheet, at any offset; of several of a kind the
 * first with anything in it. `forms` are those that `recognise` found in the same grids. Texts are as typed, but for a
 * group's stated sum (…经费3500), which is taken out of its name. A paper that is not there is null; it never throws.
 */
export function recogniseTransferPayment(grids: readonly Grid[], forms: readonly Form[]): TransferPayment {
  const sheets = grids.map((grid) => ({ cells: cellsOf(grid), sheet: grid.sheet }));
  const read = <Table>(reader: (cells: Cells, sheet: string) => readonly Table[]): readonly Table[] =>
    sheets.flatMap(({ cells, sheet }) => reader(cells, sheet));
  const rowCount = ({ rows }: { readonly rows: readonly unknown[] }): number => rows.length;
  const papers: Papers = {
    management: firstFilled(read(readManagement), rowCount),
    decomposition: firstFilled(read(readDecompositions), rowCount),
    plan: firstFilled(read(readPlans), ({ groups }) => groups.length),
    payment: firstFilled(read(readPayments), rowCount),
    costs: firstFilled(read(readCosts), rowCount),
  };
  return { form: formOf(forms, papers), ...papers };
}
