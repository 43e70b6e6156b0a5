import type { FormCell } from '../../model/form';
import { compact, labelKey } from './cells';
import type { Cells } from './cells';
import { inlineValue, valueBeside } from './header';
import { GRADE_LABEL, GRADE_WORD } from './wording';

/** How far below 总分 a form may still state its grade. */
const BELOW_TOTAL = 4;
/** 优☑ 良□ 中□ 差□: the words beside their boxes. */
const TICKED = /(优秀?|良好?|中等?|一般|较?差)[(:]?[☑√✓✔■]|[☑√✓✔■](优秀?|良好?|中等?|一般|较?差)/;

/** The grade in an answer: the word alone, or the one that is ticked. Prose is none (评价结论：完成情况优秀). */
function gradeIn(answer: FormCell): FormCell | null {
  const said = compact(answer.text).replace(/[。.]$/, '');
  if (GRADE_WORD.test(said)) return { ...answer, text: said };
  const ticked = TICKED.exec(said);
  const word = ticked?.[1] ?? ticked?.[2];
  return word === undefined ? null : { ...answer, text: word };
}

function gradeAt(cells: Cells, row: number): FormCell | null {
  for (const cell of cells.filled(row)) {
    const inline = inlineValue(cell);
    if (GRADE_LABEL.test(labelKey(cell.text))) {
      const grade = gradeIn(valueBeside(cells, cell.at));
      if (grade) return grade;
    } else if (inline && GRADE_LABEL.test(inline.key)) {
      const grade = gradeIn(inline.value);
      if (grade) return grade;
    }
  }
  return null;
}

/** 总分 · 100 · 98 · 优: the word alone in a cell of the total row. */
function gradeAlone(cells: Cells, row: number): FormCell | null {
  return cells.filled(row).find(({ text }) => GRADE_WORD.test(compact(text))) ?? null;
}

/** Where a form's own rows stand: its top, the headings, the end of its indicators, and the last row it may have. */
interface FormRows {
  readonly top: number;
  readonly headingRow: number;
  readonly blockEnd: number;
  readonly totalRow: number | null;
  readonly lastRow: number;
}

/**
 * 等级 as the form states it (自评等级：优): above the indicators, in the total row, or just below. `text` is the word
 * alone; null where the form states none.
 */
export function readGrade(cells: Cells, rows: FormRows): FormCell | null {
  const { top, headingRow, blockEnd, totalRow, lastRow } = rows;
  for (let row = top; row < headingRow; row++) {
    const grade = gradeAt(cells, row);
    if (grade) return grade;
  }
  for (let row = blockEnd; row <= Math.min(blockEnd + BELOW_TOTAL, lastRow); row++) {
    const grade = gradeAt(cells, row);
    if (grade) return grade;
  }
  return totalRow === null ? null : gradeAlone(cells, totalRow);
}
