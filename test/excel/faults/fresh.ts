import { toA1 } from '../../../src/model/address';
import { readSheets } from '../../../src/excel/batches';
import { evaluateBy, modeOf, NO_WISH, valueAt } from '../../../src/excel/sheet-record';
import type { SheetReading } from '../../../src/excel/sheet-reading';
import { isOwnMark, marksFor } from '../../../src/sheet/marks';
import { recognise } from '../../../src/sheet/recognise';
import type { Picture } from './stage';

/** How a workbook stands beside what it must be; both sides alike when all is well. */
export interface Comparison {
  readonly found: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

interface Judged {
  /** Automatic scores by cell: as computed from the sheet. */
  readonly scores: ReadonlyMap<string, number | ''>;
  /** Formulas of the marks that the sheet must carry. */
  readonly marks: readonly string[];
  readonly reading: SheetReading;
}

function judge(reading: SheetReading, mine: ReadonlySet<string>): Judged {
  const mode = modeOf(reading, NO_WISH);
  const forms = mode.mode === 'automatic' ? recognise(reading.grid) : [];
  const scores = new Map<string, number | ''>();
  const marks = forms.flatMap((form) => {
    const evaluation = evaluateBy(form, mode);
    form.indicators.forEach(({ score }, index) => {
      const cell = score && toA1(score.at);
      if (cell && !mine.has(cell) && !mine.has(`${reading.sheetName}!${cell}`))
        scores.set(cell, evaluation.indicators[index]?.suggestedScore ?? '');
    });
    return marksFor(form, evaluation).map(({ formula }) => formula);
  });
  return { scores, marks, reading };
}

const plain = (formulas: readonly string[]) => formulas.map((one) => one.replace(/^=/, '')).sort();

async function readings(): Promise<readonly SheetReading[]> {
  const ids = workbench.sheetNames().map((name) => `{${workbench.sheet(name).id}}`);
  return [...(await readSheets(ids)).values()].flatMap((reading) => (reading ? [reading] : []));
}

/**
 * Compares the workbook with a fresh computation and with the person's own doing: automatic scores and marks with what
 * the forms give now, every other cell with what stands there when no add-in runs. `mine`: score cells that the
 * person typed. The column of totals follows the scores and is left to Excel's own sum.
 */
export async function compare(
  person: Picture,
  mine: readonly string[],
): Promise<Comparison & { readonly cells: number }> {
  const found: Record<string, unknown> = {};
  const expected: Record<string, unknown> = {};
  let cells = 0;
  const note = (what: string, is: unknown, must: unknown) => {
    cells += 1;
    if (is === must) return;
    found[what] = is;
    expected[what] = must;
  };
  for (const reading of await readings()) {
    const { scores, marks } = judge(reading, new Set(mine));
    const { sheetName: sheet, grid, rules } = reading;
    for (const [cell, score] of scores) note(`${sheet}!${cell} score`, scoreAt(grid, cell), score);
    const own = rules.map(({ formula }) => formula).filter(isOwnMark);
    note(`${sheet} marks`, plain(own).join('\n'), plain(marks).join('\n'));
    const alone = person[sheet];
    note(`${sheet} stands`, alone !== undefined, true);
    alone?.forEach((row, r) =>
      row.forEach((value, c) => {
        const cell = toA1({ row: r, column: c });
        const isTotal = /^=SUM/.test(grid.formulas[r - grid.origin.row]?.[c - grid.origin.column] ?? '');
        if (!scores.has(cell) && !isTotal)
          note(`${sheet}!${cell}`, valueAt(grid, { row: r, column: c }) ?? '', value);
      }),
    );
  }
  note('sheets', Object.keys(person).sort().join(), workbench.sheetNames().sort().join());
  return { found, expected, cells };
}

function scoreAt(grid: SheetReading['grid'], cell: string): unknown {
  const [, letter = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return valueAt(grid, { row: Number(row) - 1, column: letter.charCodeAt(0) - 65 }) ?? '';
}
