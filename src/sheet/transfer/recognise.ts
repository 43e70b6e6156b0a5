import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import type {
  CostTable,
  DecompositionTable,
  ManagementTable,
  PaymentTable,
  PlanTable,
  TransferPayment,
} from '../../model/transfer-payment';
import { cellsOf, compact } from '../recognise/cells';
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

/** Every table of a sheet that is a paper of a transfer payment, by its kind. */
export interface SheetPapers {
  readonly management: readonly ManagementTable[];
  readonly decomposition: readonly DecompositionTable[];
  readonly plan: readonly PlanTable[];
  readonly payment: readonly PaymentTable[];
  readonly costs: readonly CostTable[];
}

/** Reads the papers that stand on one sheet, at any offset; [] for a kind that is not there. Never throws. */
export function papersOnSheet(grid: Grid): SheetPapers {
  const cells = cellsOf(grid);
  return {
    management: readManagement(cells, grid.sheet),
    decomposition: readDecompositions(cells, grid.sheet),
    plan: readPlans(cells, grid.sheet),
    payment: readPayments(cells, grid.sheet),
    costs: readCosts(cells, grid.sheet),
  };
}

/**
 * Reads the papers of one transfer payment, whichever sheets of a workbook they stand on: 资金管理情况, 绩效目标分解表,
 * 资金安排表, 资金执行情况表 and 年度成本明细 by their headings, several on one sheet, at any offset; of several of a kind the
 * first with anything in it. `forms` are those that `recognise` found in the same grids. Texts are as typed, but for a
 * group's stated sum (…经费3500), which is taken out of its name. A paper that is not there is null; it never throws.
 * `read` may give what it read in a sheet before.
 */
export function recogniseTransferPayment(
  grids: readonly Grid[],
  forms: readonly Form[],
  read: (grid: Grid) => SheetPapers = papersOnSheet,
): TransferPayment {
  const sheets = grids.map((grid) => read(grid));
  const rowCount = ({ rows }: { readonly rows: readonly unknown[] }): number => rows.length;
  const papers: Papers = {
    management: firstFilled(
      sheets.flatMap(({ management }) => management),
      rowCount,
    ),
    decomposition: firstFilled(
      sheets.flatMap(({ decomposition }) => decomposition),
      rowCount,
    ),
    plan: firstFilled(
      sheets.flatMap(({ plan }) => plan),
      ({ groups }) => groups.length,
    ),
    payment: firstFilled(
      sheets.flatMap(({ payment }) => payment),
      rowCount,
    ),
    costs: firstFilled(
      sheets.flatMap(({ costs }) => costs),
      rowCount,
    ),
  };
  return { form: formOf(forms, papers), ...papers };
}
