import type { MarkRule, PlanCell, SheetPlan } from '../../../model/sheet-plan';
import { area } from '../draft';
import type { TemplateOptions } from '../options';
import type { Template } from '../template';
import { rowCount } from '../weights';
import {
  AS_TEXT,
  BOLD,
  COMPUTED,
  LABEL_ROW,
  SUM_ROW,
  TOP_ROWS,
  closePaper,
  layUnitLine,
  moneyUnitOf,
  openPaper,
  putOver,
} from './paper';
import type { Paper, PaperShape } from './paper';
import { differenceMark, differenceNote, rangeToAbove, sumFormula } from './sums';

const SHAPE: PaperShape = {
  title: '资金执行情况表',
  sheetName: '资金执行情况表',
  widths: [34, 16, 16, 34],
  orientation: 'portrait',
  foot: [
    [0, 0],
    [1, 2],
    [3, 3],
  ],
};

const NOTE = 3;
const AS_OF_ROW = TOP_ROWS.unit + 1;
const PAYMENT_HEADINGS = AS_OF_ROW + 1;
const PAYMENTS = { name: '资金来源', count: 3 };
const COSTS = { name: '成本项目', count: 7 };

/** A column of money whose 合计 is checked; `stated` is its sum where one is stated. */
interface SumColumn {
  readonly label: string;
  readonly column: number;
  readonly stated: number | null;
}

/** A table of this sheet: headings, rows, 合计. */
interface Block {
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  readonly sums: readonly SumColumn[];
}

const totalRowOf = ({ headingRow, rows }: Block): number => headingRow + rows.length + 1;

/** 合计 of each column, and in one cell beside them what differs; the ranges take in the heading row, for rows inserted below it. */
function layTotal({ draft }: Paper, block: Block): readonly MarkRule[] {
  const row = totalRowOf(block);
  const note = { row, column: NOTE };
  draft.put(row, 0, '合计');
  const notes = block.sums.map(({ label, column, stated }) => {
    const range = rangeToAbove(column, block.headingRow);
    draft.put(row, column, stated ?? sumFormula(range));
    return differenceNote(label, { row, column }, { count: `COUNT(${range})`, sum: `SUM(${range})` });
  });
  draft.put(row, NOTE, { formula: `=${notes.join('&')}` });
  draft.height(row, SUM_ROW);
  return block.sums.map(({ label, column }) => differenceMark(label, { row, column }, note));
}

function layBlock(paper: Paper, block: Block): readonly MarkRule[] {
  const { draft } = paper;
  [block.headings, ...block.rows].forEach((cells, index) => {
    cells.forEach((cell, column) => {
      draft.put(block.headingRow + index, column, cell === '' ? null : cell);
    });
  });
  draft.height(block.headingRow, LABEL_ROW);
  return layTotal(paper, block);
}

function paymentBlock(options: TemplateOptions): Block {
  const { transfer, counts } = options;
  const unit = moneyUnitOf(options);
  const empty = { source: '', approved: null, paid: null };
  const rows = transfer?.payments ?? new Array<typeof empty>(rowCount(PAYMENTS, counts)).fill(empty);
  return {
    headingRow: PAYMENT_HEADINGS,
    headings: ['资金来源', `已批复（${unit}）`, `已支出（${unit}）`, '备注'],
    rows: rows.map(({ source, approved, paid }) => [source, approved, paid]),
    sums: [
      { label: '已批复', column: 1, stated: transfer?.totals?.approved ?? null },
      { label: '已支出', column: 2, stated: transfer?.totals?.paid ?? null },
    ],
  };
}

function costBlock(options: TemplateOptions, headingRow: number): Block {
  const { transfer, counts } = options;
  const empty = { name: '', amount: null, count: '' };
  const rows = transfer?.costs ?? new Array<typeof empty>(rowCount(COSTS, counts)).fill(empty);
  return {
    headingRow,
    headings: ['项目', `金额（${moneyUnitOf(options)}）`, '数量', '备注'],
    rows: rows.map(({ name, amount, count }) => [name, amount, count]),
    sums: [{ label: '合计', column: 1, stated: transfer?.totals?.costs ?? null }],
  };
}

function blockStyles(block: Block): SheetPlan['styles'] {
  const total = totalRowOf(block);
  const names = {
    range: area(block.headingRow + 1, 0, total - 1, 0),
    style: { horizontal: 'left' as const },
  };
  return [
    { range: area(block.headingRow, 0, block.headingRow, NOTE), style: BOLD },
    ...(block.rows.length === 0 ? [] : [names]),
    { range: area(total, 0, total, NOTE - 1), style: BOLD },
    { range: area(total, 1, total, NOTE), style: COMPUTED },
  ];
}

/** 截止日期 over the payments, and the heading of the second table. */
function layLabels(paper: Paper, costTitle: number): void {
  const asOf = paper.options.transfer?.asOf ?? '';
  putOver(paper, AS_OF_ROW, [0, 0], '截止日期');
  putOver(paper, AS_OF_ROW, [1, NOTE], asOf);
  putOver(paper, costTitle, [0, NOTE], '年度成本明细');
  paper.draft.height(AS_OF_ROW, LABEL_ROW);
  paper.draft.height(costTitle, SUM_ROW);
}

function build(options: TemplateOptions): SheetPlan {
  const paper = openPaper(SHAPE, options);
  layUnitLine(paper, [2, NOTE]);
  const payments = paymentBlock(options);
  const costTitle = totalRowOf(payments) + 1;
  const costs = costBlock(options, costTitle + 1);
  layLabels(paper, costTitle);
  const marks = [payments, costs].flatMap((block) => layBlock(paper, block));
  const last = totalRowOf(costs);
  const counts = { range: area(costs.headingRow + 1, 2, last - 1, 2), style: AS_TEXT };
  return closePaper(paper, last + 1, {
    tables: [area(AS_OF_ROW, 0, totalRowOf(payments), NOTE), area(costs.headingRow, 0, last, NOTE)],
    rowsToFill: [payments, costs].map((block) => [block.headingRow + 1, totalRowOf(block) - 1]),
    styles: [
      { range: area(TOP_ROWS.unit, 0, TOP_ROWS.unit, 1), style: { horizontal: 'left' } },
      { range: area(TOP_ROWS.unit, 2, TOP_ROWS.unit, NOTE), style: { horizontal: 'right' } },
      { range: area(AS_OF_ROW, 0, AS_OF_ROW, 0), style: BOLD },
      { range: area(AS_OF_ROW, 1, AS_OF_ROW, NOTE), style: { ...AS_TEXT, horizontal: 'left' } },
      { range: area(costTitle, 0, costTitle, NOTE), style: BOLD },
      ...(costs.rows.length === 0 ? [] : [counts]),
      ...[payments, costs].flatMap(blockStyles),
    ],
    marks,
    // Two tables: the headings of one would stand over the rows of the other.
    headingRow: null,
    freezeRows: 0,
    firstCell: { row: AS_OF_ROW, column: 1 },
  });
}

/** 资金执行情况表 with 年度成本明细 below it; a 合计 that is not the sum of its rows lights up and says theirs. */
export const fundExecution: Template = {
  id: 'fund-execution',
  family: 'transfer-payment',
  groups: [{ level1: '', weight: null, level2: [PAYMENTS, COSTS] }],
  executionWeight: null,
  defaultRuleSet: null,
  orientation: SHAPE.orientation,
  build,
};
