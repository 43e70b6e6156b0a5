import type { Form } from '../../model/form';
import type { Grid } from '../../model/grid';
import { recognise, recogniseTargets } from '../recognise';
import { cellsOf } from '../recognise/cells';
import type { Cells } from '../recognise/cells';

/** A form to take from, with the sheet it stands on. An application is a form whose actuals are all empty. */
export interface Source {
  readonly cells: Cells;
  readonly form: Form;
}

/** What a sheet holds to take from: self-evaluation forms, else tables of targets without actuals. */
export function sourcesIn(grid: Grid): readonly Source[] {
  const evaluations = recognise(grid);
  const forms = evaluations.length > 0 ? evaluations : recogniseTargets(grid);
  const cells = cellsOf(grid);
  return forms.map((form) => ({ cells, form }));
}
