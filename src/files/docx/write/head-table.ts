import type { Form, FormCell, HeaderField } from '../../../model/form';
import { GRADE_LABEL, isGradeAbove } from './grade';
import { cuts, fundsColumns, headWidths } from './head-widths';
import type { FundsColumn } from './head-widths';
import type { PaperCell, PaperRow, PaperTable } from './paper';

const ROW_HEIGHT = 8;
const GOALS_HEIGHT = 24;

/** Where labels and answers of the header meet: label | answer | label | answer. */
const HEADER_SHARES = [0.24, 0.57, 0.7] as const;

const HEADER_LABELS: Readonly<Record<HeaderField, string>> = {
  projectName: '项目名称',
  department: '主管部门',
  unit: '实施单位',
  leader: '项目负责人',
  phone: '联系电话',
};

const HEADER_ROWS: readonly (readonly HeaderField[])[] = [
  ['projectName'],
  ['department', 'unit'],
  ['leader', 'phone'],
];

function headerRows({ header }: Form, widths: readonly number[]): readonly PaperRow[] {
  const [first = 1, second = 2, third = 3] = cuts(widths, HEADER_SHARES);
  return HEADER_ROWS.flatMap((fields): readonly PaperRow[] => {
    const [left, right] = fields.flatMap((field) => {
      const cell = header[field];
      return cell === null ? [] : [{ label: HEADER_LABELS[field], text: cell.text }];
    });
    if (!left) return [];
    const label = { text: left.label, colSpan: first };
    const cells = right
      ? [
          label,
          { text: left.text, colSpan: second - first },
          { text: right.label, colSpan: third - second },
          { text: right.text, colSpan: widths.length - third },
        ]
      : [label, { text: left.text, colSpan: widths.length - first }];
    return [{ cells, leastHeight: ROW_HEIGHT }];
  });
}

function gradeRows(form: Form, widths: readonly number[]): readonly PaperRow[] {
  const [first = 1] = cuts(widths, HEADER_SHARES);
  if (form.grade === null || !isGradeAbove(form)) return [];
  const cells = [
    { text: GRADE_LABEL, colSpan: first },
    { text: form.grade.text, colSpan: widths.length - first },
  ];
  return [{ cells, leastHeight: ROW_HEIGHT }];
}

/** 项目资金: figures in the last columns, the names of the rows before them, the block's label on the left. */
function fundsRows(form: Form, columns: readonly FundsColumn[], width: number): readonly PaperRow[] {
  const { funds } = form;
  if (funds === null) return [];
  const labels = width - columns.length;
  const blockSpan = labels > 2 ? 2 : 1;
  const rowLabel = (text: string): PaperCell => ({ text, colSpan: labels - blockSpan });
  const block = {
    text: `项目资金\n（${funds.unit}）`,
    colSpan: blockSpan,
    rowSpan: funds.rows.length + 1,
  };
  const headings = columns.map(([, text]) => ({ text }));
  return [
    { cells: [block, rowLabel(''), ...headings], leastHeight: ROW_HEIGHT },
    ...funds.rows.map((row) => ({
      cells: [rowLabel(row.label), ...columns.map(([key]) => ({ text: row[key]?.text ?? '' }))],
      leastHeight: ROW_HEIGHT,
    })),
  ];
}

function goalRows({ goals }: Form, widths: readonly number[]): readonly PaperRow[] {
  if (goals.expected === null && goals.actual === null) return [];
  const [, half = 2] = cuts(widths, HEADER_SHARES);
  const spans = [half - 1, widths.length - half] as const;
  const pair = (left: string, right: string, align: 'left' | 'center'): readonly PaperCell[] => [
    { text: left, colSpan: spans[0], align },
    { text: right, colSpan: spans[1], align },
  ];
  const textOf = (cell: FormCell | null) => cell?.text ?? '';
  return [
    {
      cells: [{ text: '年度\n总体\n目标', rowSpan: 2 }, ...pair('预期目标', '实际完成情况', 'center')],
      leastHeight: ROW_HEIGHT,
      keepsNext: true,
    },
    { cells: pair(textOf(goals.expected), textOf(goals.actual), 'left'), leastHeight: GOALS_HEIGHT },
  ];
}

/** The last row leaves its lower line to the indicators' heading, with which it stays on one page. */
function openedBelow(rows: readonly PaperRow[]): readonly PaperRow[] {
  return rows.map((row, index) => {
    const rowsLeft = rows.length - index;
    const cells = row.cells.map((cell): PaperCell =>
      (cell.rowSpan ?? 1) >= rowsLeft ? { ...cell, open: ['bottom'] } : cell,
    );
    return rowsLeft === 1 ? { ...row, cells, keepsNext: true } : { ...row, cells };
  });
}

/** Everything above the indicators: header, grade where it stands there, 项目资金, 年度总体目标; null where the form has none of them. */
export function headTable(form: Form): PaperTable | null {
  const columns = fundsColumns(form);
  const widths = headWidths(form, columns);
  const rows = [
    ...headerRows(form, widths),
    ...gradeRows(form, widths),
    ...fundsRows(form, columns, widths.length),
    ...goalRows(form, widths),
  ];
  return rows.length === 0 ? null : { widths, rows: openedBelow(rows) };
}
