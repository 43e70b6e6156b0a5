import type { CellAddress } from '../model/address';
import type { Evaluation } from '../model/evaluation';
import type { FigureCell, Form, Indicator } from '../model/form';
import { recall } from './score-memory';
import type { RememberedScore, RowIdentity, ScoreMemory } from './score-memory';

export { confirmWrites, shiftMemory } from './score-memory';
export type { RowChange, ScoreMemory } from './score-memory';

/** One score to write: points, or null to clear the cell. */
export interface ScoreWrite {
  readonly row: number;
  readonly at: CellAddress;
  readonly score: number | null;
}

/** What to write, and what is known then. The writes count as failed until `confirmWrites` says they stand. */
export interface ScoreStep {
  readonly writes: readonly ScoreWrite[];
  readonly memory: ScoreMemory;
}

/** A row whose score cell the add-in may come to write, with what the form computes for it. */
interface ScoredRow extends RowIdentity {
  readonly cell: FigureCell;
  readonly computed: number | null;
}

/** Two scores are equal within 0.005 (domain.md section 4); the rest is for binary noise. */
const EQUAL_WITHIN = 0.005 + 1e-9;

function isSame(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= EQUAL_WITHIN;
}

function inputsOf({ target, actual, weight }: Indicator): string {
  return [target.text, actual.text, weight?.text ?? ''].join('\u0000');
}

function scoredRows(form: Form, evaluation: Evaluation): readonly ScoredRow[] {
  return form.indicators.flatMap((indicator, index) => {
    const { row, name, score: cell } = indicator;
    const computed = evaluation.indicators[index]?.suggestedScore ?? null;
    return cell ? [{ row, name: name.text, inputs: inputsOf(indicator), cell, computed }] : [];
  });
}

const isEmpty = (cell: FigureCell): boolean => !cell.isFormula && cell.text.trim() === '';

/** A formula, and words where a figure should stand, are the person's whatever they say. */
const isOpen = (cell: FigureCell): boolean => !cell.isFormula && (cell.figure !== null || isEmpty(cell));

/** Whether the score stands there automatically: empty, what was computed before the edit, or not yet replaced. */
function isAutomatic({ cell }: ScoredRow, before: RememberedScore): boolean {
  if (!isOpen(cell)) return false;
  if (isEmpty(cell) || isSame(cell.figure, before.computed)) return true;
  return before.unwritten !== null && isSame(cell.figure, before.unwritten.score);
}

/**
 * Whether a row's score is to be written. Without a change in the row since it was last evaluated nothing is: a score
 * that an undo or a person set back, or took out, stays as it is.
 */
function wantsWrite(row: ScoredRow, before: RememberedScore | null): boolean {
  const { cell, computed } = row;
  if (isOpen(cell) && isSame(cell.figure, computed)) return false;
  if (before === null) return isEmpty(cell) && computed !== null;
  const isChanged =
    before.inputs !== row.inputs || !isSame(before.computed, computed) || before.unwritten !== null;
  return isChanged && isAutomatic(row, before);
}

function stepOf(rows: readonly ScoredRow[], wants: (row: ScoredRow) => boolean): ScoreStep {
  const writes: ScoreWrite[] = [];
  const memory = new Map<number, RememberedScore>();
  for (const row of rows) {
    const { name, inputs, computed, cell } = row;
    const isWritten = wants(row);
    if (isWritten) writes.push({ row: row.row, at: cell.at, score: computed });
    memory.set(row.row, { name, inputs, computed, unwritten: isWritten ? { score: cell.figure } : null });
  }
  return { writes, memory };
}

/** First sight of a form: nothing is written, everything is remembered. */
export function rememberScores(form: Form, evaluation: Evaluation): ScoreMemory {
  return stepOf(scoredRows(form, evaluation), () => false).memory;
}

/** 自动评分 is switched on: the empty scores are filled; a score that stands there stays. */
export function fillScores(form: Form, evaluation: Evaluation): ScoreStep {
  return stepOf(scoredRows(form, evaluation), ({ cell, computed }) => isEmpty(cell) && computed !== null);
}

/**
 * The scores to write after an edit (design.md section 3, "Scores the person typed are theirs"). A score is automatic
 * while it is empty or equals what the form computed for its row as it was before the edit; an automatic score
 * follows the row, also to empty where the person has to decide; any other is the person's and is never written.
 *
 * `memory` is the row as it was last evaluated. Call `confirmWrites` with the rows whose write succeeded: the others
 * stay automatic and are written at the next call.
 */
export function scoreWrites(memory: ScoreMemory, form: Form, evaluation: Evaluation): ScoreStep {
  const rows = scoredRows(form, evaluation);
  const before = recall(memory, rows);
  return stepOf(rows, (row) => wantsWrite(row, before(row)));
}
