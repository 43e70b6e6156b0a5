import { readDocx } from '../../../src/files/docx/read-docx';
import { writeFormDocx } from '../../../src/files/docx/write-form-docx';
import type { FormDocxOptions } from '../../../src/files/docx/write-form-docx';
import type { FigureCell, Form, FormCell } from '../../../src/model/form';
import { recognise } from '../../../src/sheet/recognise';

const text = (cell: FormCell | null): string | null => cell?.text ?? null;
const figure = (cell: FigureCell | null) => cell && { text: cell.text, figure: cell.figure };

/** Everything a form says, without the places where it says it. */
export function whatItSays(form: Form) {
  const { title, year, header, funds, goals, indicators, total, grade } = form;
  return {
    title,
    year,
    header: Object.fromEntries(Object.entries(header).map(([field, cell]) => [field, text(cell)])),
    funds: funds && {
      unit: funds.unit,
      rows: funds.rows.map((row) => ({
        kind: row.kind,
        label: row.label,
        initialBudget: figure(row.initialBudget),
        annualBudget: figure(row.annualBudget),
        executed: figure(row.executed),
        weight: figure(row.weight),
        executionRate: figure(row.executionRate),
        score: figure(row.score),
      })),
    },
    goals: { expected: text(goals.expected), actual: text(goals.actual) },
    indicators: indicators.map((indicator) => ({
      level1: indicator.level1,
      level2: indicator.level2,
      class: indicator.class,
      name: text(indicator.name),
      target: text(indicator.target),
      actual: text(indicator.actual),
      weight: figure(indicator.weight),
      score: figure(indicator.score),
      explanation: text(indicator.explanation),
    })),
    total: total && { weight: total.weight?.figure ?? null, score: total.score?.figure ?? null },
    grade: text(grade),
  };
}

/** The forms that are read in the Word document of a form; with `grid`, of all that stands on its sheet. */
export async function throughWord(
  form: Form,
  { draft = false, grid = null }: Partial<FormDocxOptions> = {},
): Promise<readonly Form[]> {
  return (await readDocx(await writeFormDocx(form, { draft, grid }))).flatMap(recognise);
}
