import type { Form, FormColumns } from '../../model/form';
import type { Grid } from '../../model/grid';
import { recognise } from '../recognise';
import { cellsOf } from '../recognise/cells';
import type { Cells } from '../recognise/cells';
import { candidatesAt } from '../recognise/headings';
import { windowOn } from '../recognise/windows';
import { readManagement } from '../transfer/management';
import { footIn } from './foot';
import { headIn } from './head';
import type { FormWording } from './wording';

function columnsIn(cells: Cells, { headingRow, columns }: Form): FormWording['columns'] {
  const candidates = candidatesAt(cells, headingRow);
  const keys = Object.keys(columns) as readonly (keyof FormColumns)[];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const heading = candidates.find(({ role, column }) => role === key && column === columns[key]);
      if (!heading) return [];
      const { top } = cells.area(headingRow, heading.column);
      return [[key, cells.own(top, heading.column).text]];
    }),
  );
}

/** The last row that may belong to a form: above the next one in its columns. */
function lastRowOf(form: Form, forms: readonly Form[], bottom: number): number {
  const below = forms.filter(({ range }) => range.left === form.range.left && range.top > form.range.top);
  return Math.min(bottom + 1, ...below.map(({ range }) => range.top)) - 1;
}

/**
 * The words of a form around its values, read from the sheet it was recognised on. Null where the form does not stand
 * there (any more). Never throws.
 */
export function wordingOf(form: Form, grid: Grid): FormWording | null {
  const forms = recognise(grid);
  const isThere = forms.some(
    ({ headingRow, columns }) => headingRow === form.headingRow && columns.name === form.columns.name,
  );
  if (!isThere) return null;
  const { left, right, top } = form.range;
  const cells = windowOn(cellsOf(grid), left, right);
  const bottom = lastRowOf(form, forms, cells.bounds.bottom);
  const own: Cells = { ...cells, bounds: { top, left, bottom, right } };
  return {
    ...headIn(own, form),
    management: readManagement(own, grid.sheet).flatMap(({ rows }) => rows),
    columns: columnsIn(own, form),
    ...footIn(own, form, bottom),
  };
}
