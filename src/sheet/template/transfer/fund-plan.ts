import { toA1 } from '../../../model/address';
import type { CellAddress } from '../../../model/address';
import type { MarkRule, PlanValidation, SheetPlan } from '../../../model/sheet-plan';
import { area } from '../draft';
import { fittingHeight } from '../heights';
import type { TemplateOptions } from '../options';
import type { Template } from '../template';
import type { TransferContent } from '../transfer-content';
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
} from './paper';
import type { Paper, PaperShape } from './paper';
import { columnRange, differenceMark, differenceNote, rangeToAbove, sumFormula } from './sums';

const SHAPE: PaperShape = {
  title: '资金安排表',
  sheetName: '资金安排表',
  widths: [7, 22, 26, 13, 37, 15, 22],
  orientation: 'landscape',
  foot: [
    [0, 2],
    [3, 4],
    [5, 6],
  ],
};

const COLUMNS = { number: 0, group: 1, item: 2, amount: 3, purchase: 4, schedule: 5, nature: 6 } as const;
const HEADING_ROW = TOP_ROWS.unit + 1;
const FIRST_ROW = HEADING_ROW + 1;
/** The label of a group's stated sum; the recogniser and the sum of the whole table know the row by it. */
const SUBTOTAL = '小计';
const TOTAL = '合计';
/** Points of a row of one line, which its strut holds open. */
const PLAIN_ROW = 25;

const GROUPS = { name: '资金', count: 3 };
const ITEMS = { name: '每项资金的明细', count: 4 };

type Group = NonNullable<TransferContent['plan']>[number];

function groupsOf({ transfer, counts }: TemplateOptions): readonly Group[] {
  const item: Group['items'][number] = { name: '', amount: null, purchase: '', schedule: '', nature: '' };
  const items = new Array<Group['items'][number]>(rowCount(ITEMS, counts)).fill(item);
  const empty: Group = { name: '', stated: null, items };
  return transfer?.plan ?? new Array<Group>(rowCount(GROUPS, counts)).fill(empty);
}

/** 小计 below the items of a group: what was stated, and beside it what the items add up to where that differs. */
function laySubtotal({ draft }: Paper, first: number, row: number, stated: number | null): MarkRule {
  const at = { row, column: COLUMNS.amount };
  const note = { row, column: COLUMNS.purchase };
  // The row itself is in the range, so that a row inserted right above it counts.
  const rows = columnRange(COLUMNS.amount, first, row);
  const items = {
    count: `(COUNT(${rows})-COUNT(${toA1(at)}))`,
    sum: `(SUM(${rows})-SUM(${toA1(at)}))`,
  };
  draft.put(row, COLUMNS.item, SUBTOTAL);
  draft.put(row, COLUMNS.amount, stated);
  draft.putMerged(area(row, COLUMNS.purchase, row, COLUMNS.nature), {
    formula: `=${differenceNote(SUBTOTAL, at, items)}`,
  });
  return differenceMark(SUBTOTAL, at, note);
}

/** The name of a group stands in a merged cell, which no row grows for: its last row makes up what is missing. */
function fitName({ draft }: Paper, { name, items }: Group, row: number): void {
  const needed = fittingHeight([{ text: name, characters: SHAPE.widths[COLUMNS.group] ?? 0 }], LABEL_ROW);
  draft.height(row, Math.max(LABEL_ROW, needed - items.length * PLAIN_ROW));
}

function layGroup(paper: Paper, group: Group, first: number, firstNumber: number): MarkRule {
  const { draft } = paper;
  const last = first + group.items.length;
  draft.putMerged(area(first, COLUMNS.group, last, COLUMNS.group), group.name || null);
  group.items.forEach(({ name, amount, purchase, schedule, nature }, index) => {
    const row = first + index;
    draft.put(row, COLUMNS.number, firstNumber + index);
    draft.put(row, COLUMNS.item, name || null);
    draft.put(row, COLUMNS.amount, amount);
    draft.put(row, COLUMNS.purchase, purchase || null);
    draft.put(row, COLUMNS.schedule, schedule || null);
    draft.put(row, COLUMNS.nature, nature || null);
  });
  fitName(paper, group, last);
  return laySubtotal(paper, first, last, group.stated);
}

/** 合计: the sum of all items (of the groups before there are items), or as stated; then it may be either sum. */
function layTotal({ draft, options }: Paper, row: number): MarkRule {
  const at = { row, column: COLUMNS.amount };
  const note: CellAddress = { row, column: COLUMNS.purchase };
  const amounts = rangeToAbove(COLUMNS.amount, HEADING_ROW);
  const labels = rangeToAbove(COLUMNS.item, HEADING_ROW);
  const groups = `SUMIF(${labels},"${SUBTOTAL}",${amounts})`;
  const items = `(SUM(${amounts})-${groups})`;
  draft.putMerged(area(row, COLUMNS.number, row, COLUMNS.item), TOTAL);
  draft.put(
    row,
    COLUMNS.amount,
    options.transfer?.totals?.plan ?? sumFormula(amounts, `IF(${items}=0,${groups},${items})`),
  );
  draft.putMerged(area(row, COLUMNS.purchase, row, COLUMNS.nature), {
    formula: `=${differenceNote(TOTAL, at, { count: `COUNT(${amounts})`, sum: items }, [groups])}`,
  });
  draft.height(row, SUM_ROW);
  return differenceMark(TOTAL, at, note);
}

function layHeadings({ draft, options }: Paper): void {
  const amount = `财政拨款\n（${moneyUnitOf(options)}）`;
  ['序号', '资金', '明细项目名称', amount, '采购内容', '支出安排', '资金性质'].forEach((heading, column) => {
    draft.put(HEADING_ROW, column, heading);
  });
  draft.height(HEADING_ROW, SUM_ROW);
}

const STATED: PlanValidation = {
  promptTitle: '小计',
  prompt: '填写批复的该项资金总额；与各行相加不符时本格亮起，右侧写明相加的数。',
};

/** Looks of the rows: sums bold, what is worked out shaded, words to the left, 2021年 kept as typed. */
function stylesOf(subtotals: readonly number[], total: number): SheetPlan['styles'] {
  const rows = (left: number, right: number) => area(FIRST_ROW, left, total - 1, right);
  const sums = [...subtotals, total];
  return [
    { range: area(TOP_ROWS.unit, 0, TOP_ROWS.unit, COLUMNS.amount), style: { horizontal: 'left' } },
    {
      range: area(TOP_ROWS.unit, COLUMNS.schedule, TOP_ROWS.unit, COLUMNS.nature),
      style: { horizontal: 'right' },
    },
    { range: area(HEADING_ROW, 0, HEADING_ROW, COLUMNS.nature), style: BOLD },
    ...(subtotals.length === 0
      ? []
      : [
          { range: rows(COLUMNS.item, COLUMNS.item), style: { horizontal: 'left' as const } },
          { range: rows(COLUMNS.purchase, COLUMNS.purchase), style: { horizontal: 'left' as const } },
          { range: rows(COLUMNS.schedule, COLUMNS.schedule), style: AS_TEXT },
        ]),
    ...sums.flatMap((row) => [
      {
        range: area(row, COLUMNS.item, row, COLUMNS.amount),
        style: { ...BOLD, horizontal: 'center' as const },
      },
      { range: area(row, COLUMNS.purchase, row, COLUMNS.nature), style: COMPUTED },
    ]),
    { range: area(total, 0, total, COLUMNS.item), style: BOLD },
    { range: area(total, COLUMNS.amount, total, COLUMNS.amount), style: COMPUTED },
  ];
}

function build(options: TemplateOptions): SheetPlan {
  const paper = openPaper(SHAPE, options);
  layUnitLine(paper, [COLUMNS.schedule, COLUMNS.nature]);
  layHeadings(paper);
  const marks: MarkRule[] = [];
  const subtotals: number[] = [];
  let [row, number] = [FIRST_ROW, 1];
  for (const group of groupsOf(options)) {
    marks.push(layGroup(paper, group, row, number));
    subtotals.push(row + group.items.length);
    row += group.items.length + 1;
    number += group.items.length;
  }
  marks.push(layTotal(paper, row));
  return closePaper(paper, row + 1, {
    tables: [area(HEADING_ROW, 0, row, COLUMNS.nature)],
    rowsToFill: [[FIRST_ROW, row - 1]],
    styles: stylesOf(subtotals, row),
    validations: subtotals.map((at) => ({
      range: area(at, COLUMNS.amount, at, COLUMNS.amount),
      validation: STATED,
    })),
    marks,
    headingRow: HEADING_ROW,
    freezeRows: FIRST_ROW,
    firstCell: { row: FIRST_ROW, column: COLUMNS.group },
  });
}

/** 资金安排表: groups of items with their stated sums; a sum that its rows do not make lights up and says theirs. */
export const fundPlan: Template = {
  id: 'fund-plan',
  family: 'transfer-payment',
  groups: [{ level1: '', weight: null, level2: [GROUPS, ITEMS] }],
  // Each group has all the items, and its sum below them.
  rowsOf: (counts) => rowCount(GROUPS, counts) * (rowCount(ITEMS, counts) + 1),
  executionWeight: null,
  defaultRuleSet: null,
  orientation: SHAPE.orientation,
  build,
};
