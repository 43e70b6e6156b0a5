import type { Form, HeaderField } from '../../../model/form';
import type { FormWording, LabelledText } from '../../../sheet/form-wording/wording';
import { GRADE_LABEL, isGradeAbove } from './grade';
import { cuts } from './head-widths';
import type { PaperRow } from './paper';
import { ROW_HEIGHT } from './paper';

/** Where labels and answers of the header meet: label | answer | label | answer. */
const SHARES = [0.24, 0.57, 0.7] as const;

const LABELS: Readonly<Record<HeaderField, string>> = {
  projectName: '项目名称',
  department: '主管部门',
  unit: '实施单位',
  leader: '项目负责人',
  phone: '联系电话',
};

const STANDARD_LINES: readonly (readonly HeaderField[])[] = [
  ['projectName'],
  ['department', 'unit'],
  ['leader', 'phone'],
];

/** The header as 附件1 has it, for a form that comes without its own words. */
function standardLines({ header }: Form): readonly (readonly LabelledText[])[] {
  return STANDARD_LINES.map((fields) =>
    fields.flatMap((field) => {
      const cell = header[field];
      return cell === null ? [] : [{ label: LABELS[field], text: cell.text }];
    }),
  );
}

/** Two labels with their answers a row. */
function inPairs(line: readonly LabelledText[]): readonly (readonly LabelledText[])[] {
  return line.length <= 2 ? [line] : [line.slice(0, 2), ...inPairs(line.slice(2))];
}

function rowOf([left, right]: readonly LabelledText[], widths: readonly number[]): readonly PaperRow[] {
  const [first = 1, second = 2, third = 3] = cuts(widths, SHARES);
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
}

/** The header line by line, and the grade where it stands there. */
export function headerRows(
  form: Form,
  wording: FormWording | null,
  widths: readonly number[],
): readonly PaperRow[] {
  const lines = wording?.header ?? standardLines(form);
  const { grade } = form;
  const gradeLine = grade && isGradeAbove(form) ? [[{ label: GRADE_LABEL, text: grade.text }]] : [];
  return [...lines.flatMap(inPairs), ...gradeLine].flatMap((line) => rowOf(line, widths));
}

/** The column in which the second pair of a header row begins, halfway across the page. */
export function halfOf(widths: readonly number[]): number {
  const [, half = 2] = cuts(widths, SHARES);
  return half;
}
