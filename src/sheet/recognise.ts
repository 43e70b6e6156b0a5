import type { Form, FormColumns } from '../model/form';
import type { Grid } from '../model/grid';
import { cellsOf, compact } from './recognise/cells';
import type { Cells } from './recognise/cells';
import { readFunds } from './recognise/funds';
import { readGoals } from './recognise/goals';
import { firstHeaderRow, readHeader } from './recognise/header';
import { readGrade } from './recognise/grade';
import { findHeadings, sameColumns } from './recognise/headings';
import type { AbsentActual, Heading, RoleColumns } from './recognise/headings';
import { readIndicators } from './recognise/indicators';
import { layoutOf } from './recognise/layout';
import { continuesBlock } from './recognise/row-kind';
import { readTitle } from './recognise/title';
import { readTotal } from './recognise/total';
import { unheadedCells } from './recognise/unheaded';
import { windowsOf } from './recognise/windows';
import { AFTER_INDICATORS, NEXT_FORM } from './recognise/wording';

function formColumns(columns: RoleColumns): FormColumns {
  return {
    level1: columns.level1 ?? null,
    level2: columns.level2 ?? null,
    name: columns.name,
    target: columns.target,
    actual: columns.actual,
    weight: columns.weight ?? null,
    score: columns.score ?? null,
    explanation: columns.explanation ?? null,
    measures: columns.measures ?? null,
  };
}

/** The rows between which one form stands, its headings among them. */
interface FormRows {
  readonly top: number;
  readonly lastRow: number;
}

/** One form: the block below its heading row, and what stands between `top` and that row. */
function readForm(cells: Cells, sheet: string, heading: Heading, { top, lastRow }: FormRows): Form {
  const { row: headingRow, columns } = heading;
  const above = headingRow - 1;
  const block = readIndicators(cells, heading, lastRow);
  const { left, right } = cells.bounds;
  return {
    sheet,
    range: { top, left, bottom: block.lastRow, right },
    layout: layoutOf(columns),
    ...readTitle(cells, top, firstHeaderRow(cells, top, above) - 1),
    header: readHeader(cells, top, above),
    funds: readFunds(cells, top, above),
    goals: readGoals(cells, top, above),
    headingRow,
    columns: formColumns(columns),
    indicators: block.indicators,
    total: readTotal(cells, columns, { top, headingRow, totalRow: block.totalRow }),
    grade: readGrade(cells, { top, headingRow, blockEnd: block.lastRow, totalRow: block.totalRow, lastRow }),
    notUnderstood: [
      ...heading.notUnderstood,
      ...block.notUnderstood,
      ...unheadedCells(cells, heading, block.indicators),
    ],
  };
}

/** Where the next form on the sheet may begin: below the notes and signatures of the one before. */
function afterFoot(cells: Cells, from: number, before: number): number {
  let row = from;
  while (row < before) {
    const [first] = cells.filled(row);
    const isFoot =
      !first || (AFTER_INDICATORS.test(compact(first.text)) && !NEXT_FORM.test(compact(first.text)));
    if (!isFoot) break;
    row++;
  }
  return row;
}

/** The heading rows that begin a form; headings repeated at the top of a page are left out. */
function formHeadings(cells: Cells, absentActual: AbsentActual): readonly Heading[] {
  const headings: Heading[] = [];
  let before: Heading | null = null;
  for (const heading of findHeadings(cells, absentActual)) {
    const isRepeated = before && sameColumns(before, heading) && continuesBlock(cells, before, heading);
    if (!isRepeated) headings.push(heading);
    before = heading;
  }
  return headings;
}

function formsIn(cells: Cells, sheet: string, absentActual: AbsentActual): readonly Form[] {
  const headings = formHeadings(cells, absentActual);
  const forms: Form[] = [];
  let top = cells.bounds.top;
  headings.forEach((heading, index) => {
    const lastRow = (headings[index + 1]?.row ?? cells.bounds.bottom + 1) - 1;
    const form = readForm(cells, sheet, heading, { top, lastRow });
    forms.push(form);
    top = afterFoot(cells, form.range.bottom + 1, lastRow + 1);
  });
  return forms;
}

/**
 * Reads every 自评表 on a sheet by its headings and merges, wherever it stands: any offset, several below each other
 * or side by side. Texts are as typed, levels are filled down, figures are null where a cell holds none. A sheet
 * without a heading row of indicators gives []. It never throws; what looked like part of a form and was not read is
 * in `notUnderstood`.
 */
export function recognise(grid: Grid): readonly Form[] {
  return windowsOf(cellsOf(grid)).flatMap((cells) => formsIn(cells, grid.sheet, null));
}

/**
 * The same for sheets that need not state actuals (绩效目标申报表): where there is no such column, `columns.actual` is the
 * one to the right of the sheet and every actual an empty cell. Of two periods side by side (中期 · 年度) the last.
 */
export function recogniseTargets(grid: Grid): readonly Form[] {
  const cells = cellsOf(grid);
  return formsIn(cells, grid.sheet, cells.bounds.right + 1);
}
