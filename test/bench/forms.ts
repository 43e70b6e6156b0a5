import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/xlsx';
import type { FigureCell, Form, FormCell, Indicator } from '../../src/model/form';
import type { Grid } from '../../src/model/grid';
import { recognise } from '../../src/sheet/recognise';

const CASES = join(process.cwd(), 'test/cases');

/** The sheet of a published form. */
export function publishedGrid(name: string): Grid {
  const [grid] = readWorkbook(readFileSync(join(CASES, `${name}.xlsx`)));
  if (!grid) throw new Error(`${name} has no sheet`);
  return grid;
}

function movedTo<Cell extends FormCell | FigureCell>(cell: Cell, row: number): Cell {
  return { ...cell, at: { ...cell.at, row } };
}

/** The Beijing form with its 27 indicators repeated, one below the other, until there are so many. */
export function longForm(count: number): Form {
  const [form] = recognise(publishedGrid('beijing-ip-promotion-2021'));
  if (!form) throw new Error('the Beijing form was not recognised');
  const indicators = Array.from({ length: count }, (_, index): Indicator => {
    const one = form.indicators[index % form.indicators.length];
    if (!one) throw new Error('the Beijing form has no indicators');
    const row = form.headingRow + 1 + index;
    const move = <Cell extends FormCell>(cell: Cell | null) => cell && movedTo(cell, row);
    return {
      ...one,
      row,
      name: movedTo(one.name, row),
      target: movedTo(one.target, row),
      actual: movedTo(one.actual, row),
      weight: move(one.weight),
      score: move(one.score),
      explanation: move(one.explanation),
    };
  });
  return { ...form, indicators };
}
