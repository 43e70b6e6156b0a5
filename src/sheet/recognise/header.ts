import type { CellAddress } from '../../model/address';
import type { Form, FormCell, HeaderField } from '../../model/form';
import { compact, labelKey } from './cells';
import type { Cells } from './cells';
import { remembered } from './remembered';
import { HEADER_WORDING } from './wording';

const FIELDS = Object.keys(HEADER_WORDING) as readonly HeaderField[];

/** 单位：万元 names the unit of money, not the unit that carries the project out. */
const MONEY_UNIT = /^(人民币)?[百千万亿]*元$/;

/** Whether a `labelKey` names one of the header's fields. */
export const isLabel = remembered((key: string): boolean =>
  FIELDS.some((field) => HEADER_WORDING[field].some((pattern) => pattern.test(key))),
);

/** The cell that answers a label: the first filled one to its right before the next label, else the next cell. */
export function valueBeside(cells: Cells, label: CellAddress): FormCell {
  const first = cells.area(label.row, label.column).right + 1;
  for (let column = first; column <= cells.bounds.right; column++) {
    const cell = cells.own(label.row, column);
    if (cell.text.trim() === '') continue;
    if (isLabel(cells.key(label.row, column))) break;
    return cell;
  }
  return cells.own(label.row, first);
}

/** A label and its answer in one cell: 项目名称：知识产权运营. */
export function inlineValue(cell: FormCell): { readonly key: string; readonly value: FormCell } | null {
  const match = /^([^：:]{2,20})[：:]([^]*\S[^]*)$/.exec(cell.text.trim());
  if (!match) return null;
  const text = (match[2] ?? '').trim();
  if (MONEY_UNIT.test(compact(text))) return null;
  return { key: labelKey(match[1] ?? ''), value: { ...cell, text, value: text } };
}

/** Every label above the indicators with its answer, from top to bottom. */
function labelled(cells: Cells, top: number, bottom: number): readonly { key: string; value: FormCell }[] {
  const pairs: { key: string; value: FormCell }[] = [];
  const answers = new Set<FormCell>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of cells.filled(row)) {
      if (answers.has(cell)) continue;
      const key = cells.key(row, cell.at.column);
      if (isLabel(key)) {
        const value = valueBeside(cells, cell.at);
        answers.add(value);
        pairs.push({ key, value });
        continue;
      }
      const inline = inlineValue(cell);
      if (inline && isLabel(inline.key)) pairs.push(inline);
    }
  }
  return pairs;
}

/** 项目名称, 主管部门, 实施单位, 项目负责人, 联系电话: the cell of each answer; null where the form has no such label. */
export function readHeader(cells: Cells, top: number, bottom: number): Form['header'] {
  const pairs = labelled(cells, top, bottom);
  const find = (field: HeaderField): FormCell | null => {
    for (const pattern of HEADER_WORDING[field]) {
      const pair = pairs.find(({ key }) => pattern.test(key));
      if (pair) return pair.value;
    }
    return null;
  };
  return {
    projectName: find('projectName'),
    department: find('department'),
    unit: find('unit'),
    leader: find('leader'),
    phone: find('phone'),
  };
}

/** The first row with a header label; `bottom` + 1 where there is none. Titles stand above it. */
export function firstHeaderRow(cells: Cells, top: number, bottom: number): number {
  for (let row = top; row <= bottom; row++) {
    const hasLabel = cells.filled(row).some((cell) => {
      if (isLabel(cells.key(row, cell.at.column))) return true;
      const inline = inlineValue(cell);
      return inline !== null && isLabel(inline.key);
    });
    if (hasLabel) return row;
  }
  return bottom + 1;
}
