import { sameCell } from '../../model/address';
import type { CellAddress } from '../../model/address';
import type { Form, FormCell } from '../../model/form';
import { compact } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { fundsHeading } from '../recognise/funds';
import type { FundsHeading } from '../recognise/funds';
import { goalsHeading } from '../recognise/goals';
import type { GoalsHeading } from '../recognise/goals';
import { firstHeaderRow, inlineValue, isLabel, valueBeside } from '../recognise/header';
import { FUNDS_LABEL } from '../recognise/wording';
import { MANAGEMENT_ROW, SITUATION } from '../transfer/wording';
import type { FormWording, FundsWording, GoalsWording, LabelledText } from './wording';

type Head = Pick<FormWording, 'aboveTitle' | 'belowTitle' | 'header' | 'funds' | 'goals'>;

function fundsIn(cells: Cells, heading: FundsHeading | null): FundsWording | null {
  if (heading === null) return null;
  const { row, columns } = heading;
  const first = Math.min(...Object.values(columns));
  const label = cells
    .filled(row)
    .find(({ at, text }) => at.column < first && FUNDS_LABEL.test(compact(text)));
  const texts = Object.entries(columns).map(([role, column]) => [role, cells.own(row, column).text]);
  return { label: label?.text ?? '', columns: Object.fromEntries(texts) };
}

function goalsIn(cells: Cells, heading: GoalsHeading | null): GoalsWording | null {
  if (heading === null) return null;
  const { expected, actual } = heading;
  const label = cells
    .filled(expected.at.row)
    .find(({ at }) => at.column < Math.min(expected.at.column, actual.at.column));
  return { label: label?.text ?? '', expected: expected.text, actual: actual.text };
}

/** The first row of 资金管理情况; null where there is none. */
function managementRow(cells: Cells, top: number, bottom: number): number | null {
  for (let row = top; row <= bottom; row++) {
    const keys = cells.filled(row).map(({ at }) => cells.key(row, at.column));
    if (keys.some((key) => SITUATION.test(key) || MANAGEMENT_ROW.test(key))) return row;
  }
  return null;
}

/** What answers a label: beside one that is known, the next filled cell; beside another, the next cell. */
function answerTo(cells: Cells, { at }: FormCell): FormCell {
  if (isLabel(cells.key(at.row, at.column))) return valueBeside(cells, at);
  const beside = cells.own(at.row, cells.area(at.row, at.column).right + 1);
  return isLabel(cells.key(at.row, beside.at.column)) ? { ...beside, text: '' } : beside;
}

function pairOf(cells: Cells, cell: FormCell): { readonly label: string; readonly answer: FormCell } {
  const inline = inlineValue(cell);
  if (!inline) return { label: cell.text, answer: answerTo(cells, cell) };
  const [label = ''] = cell.text.trim().split(/[：:]/, 1);
  return { label, answer: inline.value };
}

/** The labels of a row with their answers; a total or a grade has a place of its own on paper. */
function pairsIn(cells: Cells, row: number, elsewhere: readonly CellAddress[]): readonly LabelledText[] {
  const pairs: LabelledText[] = [];
  let last = -1;
  for (const cell of cells.filled(row)) {
    if (cell.at.column <= last) continue;
    const { label, answer } = pairOf(cells, cell);
    last = Math.max(cell.at.column, answer.text.trim() === '' ? cell.at.column : answer.at.column);
    if (!elsewhere.some((at) => sameCell(at, answer.at))) pairs.push({ label, text: answer.text });
  }
  return pairs;
}

const rowsFrom = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);

/** What stands above the indicators of a form. */
export function headIn(cells: Cells, form: Form): Head {
  const { top } = form.range;
  const bottom = form.headingRow - 1;
  const funds = fundsHeading(cells, top, bottom);
  const goals = goalsHeading(cells, top, bottom);
  const management = managementRow(cells, top, bottom);
  const blocks = [funds?.row, goals?.expected.at.row, management ?? undefined, form.headingRow];
  const end = Math.min(...blocks.filter((row) => row !== undefined));
  const first = Math.min(firstHeaderRow(cells, top, bottom), end);
  const lines = rowsFrom(top, first).flatMap((row) => cells.filled(row).map(({ text }) => text));
  const title = form.title === '' ? lines.length : lines.indexOf(form.title);
  const elsewhere = [form.total?.score?.at, form.grade?.at].filter((at) => at !== undefined);
  return {
    aboveTitle: lines.slice(0, title),
    belowTitle: lines.slice(title + 1),
    header: rowsFrom(first, end)
      .map((row) => pairsIn(cells, row, elsewhere))
      .filter((pairs) => pairs.length > 0),
    funds: fundsIn(cells, funds),
    goals: goalsIn(cells, goals),
  };
}
