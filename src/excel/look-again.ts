import { contains } from '../model/address';
import type { CellRange } from '../model/address';
import { markDifference, marksFor } from '../sheet/marks';
import type { MarkDifference } from '../sheet/marks';
import { recognise } from '../sheet/recognise';
import { rememberScores, scoreWrites } from '../sheet/score-writes';
import type { ScoreMemory, ScoreStep, ScoreWrite } from '../sheet/score-writes';
import type { Form } from '../model/form';
import type { Evaluation } from '../model/evaluation';
import type { SheetWrites } from './batches';
import { isMereLook } from './changes';
import type { Change } from './changes';
import { foreseen } from './foreseen';
import { matchForms } from './known-forms';
import { evaluateBy, firstSight, modeOf, valueAt } from './sheet-record';
import type { KnownForm, SheetRecord } from './sheet-record';
import type { SheetReading } from './sheet-reading';

/** A sheet as it is known now, and what is to be written on it. */
export interface Look {
  readonly record: SheetRecord;
  readonly writes: SheetWrites;
  /** The structure changed under us: nothing is written. */
  readonly isChanged: boolean;
  /** Marks are due that a protected sheet takes from nobody. */
  readonly isWithheld: boolean;
}

export const NO_MARKS: MarkDifference = { add: [], remove: [] };
const NOTHING: SheetWrites = { scores: [], marks: NO_MARKS, mode: null };

/** Whether there is anything to write. */
export function isNothing({ scores, marks, mode }: SheetWrites): boolean {
  return scores.length === 0 && !hasMarks(marks) && mode === null;
}

function cellCount({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Whether the changes are the undoing of the add-in's last step: only cells of it, each back to what stood there. */
function isUndo({ lastStep }: SheetRecord, reading: SheetReading, changes: readonly Change[]): boolean {
  return (
    lastStep.length > 0 &&
    changes.length > 0 &&
    changes.every(({ area }) => {
      if (!area) return false;
      const replaced = lastStep.filter(({ at }) => contains(area, at));
      return (
        replaced.length === cellCount(area) &&
        replaced.every(({ at, before }) => valueAt(reading.grid, at) === before)
      );
    })
  );
}

/**
 * Whether the add-in's last step stands undone. Then the person is on the way to undo the edit before it, and a new
 * write would come between, also one that only a look brings about.
 */
function isUndone(record: SheetRecord, reading: SheetReading, changes: readonly Change[]): boolean {
  return isUndo(record, reading, changes) || (record.undone && changes.every(isMereLook));
}

function step(form: Form, evaluation: Evaluation, memory: ScoreMemory | null, automatic: boolean): ScoreStep {
  return automatic && memory
    ? scoreWrites(memory, form, evaluation)
    : { writes: [], memory: rememberScores(form, evaluation) };
}

/** The difference between the marks on a sheet and those its forms ask for once the scores are written. */
export function marksOf(
  { reading, mode, forms }: SheetRecord,
  scores: readonly ScoreWrite[],
): MarkDifference {
  const wanted = forms.flatMap(({ form, evaluation }) => {
    if (scores.length === 0) return marksFor(form, evaluation);
    const next = foreseen(form, scores);
    return marksFor(next, evaluateBy(next, mode));
  });
  return markDifference(reading.rules, wanted);
}

/** The marks that are due on a sheet: none where it is only checked, or where the person took them away. */
export function dueMarks(record: SheetRecord, scores: readonly ScoreWrite[] = []): MarkDifference {
  const isWanted = record.mode.mode === 'automatic' && !record.mode.unmarked;
  return isWanted ? marksOf(record, scores) : NO_MARKS;
}

export function hasMarks({ add, remove }: MarkDifference): boolean {
  return add.length > 0 || remove.length > 0;
}

/** Cells that scores are about to be written to, with what stands there. */
export function replaced(reading: SheetReading, scores: readonly ScoreWrite[]): SheetRecord['lastStep'] {
  return scores.map(({ at }) => ({ at, before: valueAt(reading.grid, at) }));
}

interface Assessed {
  readonly forms: readonly KnownForm[];
  readonly lost: readonly KnownForm[];
  readonly scores: readonly ScoreWrite[];
  readonly isChanged: boolean;
}

function assess(record: SheetRecord, reading: SheetReading, changes: readonly Change[]): Assessed {
  const mode = modeOf(reading, record.wish);
  const matching = matchForms(recognise(reading.grid), record, changes);
  const scores: ScoreWrite[] = [];
  const forms = matching.forms.map(({ form, memory }) => {
    const evaluation = evaluateBy(form, mode);
    const next = step(form, evaluation, memory, mode.mode === 'automatic');
    scores.push(...next.writes);
    return { form, evaluation, memory: next.memory };
  });
  return { forms, lost: matching.lost, scores, isChanged: matching.isChanged };
}

/**
 * Looks at a sheet again after changes and says what is to be written: only on a sheet with 自动评分, only after a
 * local change, only where something differs. Scores that are due and not written stay due in the memory.
 */
export function lookAgain(
  record: SheetRecord | null,
  reading: SheetReading,
  changes: readonly Change[],
): Look {
  if (!record) return quiet(firstSight(reading), false);
  const { forms, lost, scores, isChanged } = assess(record, reading, changes);
  const mode = modeOf(reading, record.wish);
  const refused = record.refused && reading.isProtected;
  const undone = isUndone(record, reading, changes);
  const next = { ...record, reading, mode, forms, lost, refused, undone };
  const mayWrite = mode.mode === 'automatic' && !isChanged && !refused && changes.some((one) => !one.remote);
  if (!mayWrite || undone) return quiet(next, isChanged);
  const due = dueMarks(next, scores);
  const marks = reading.isProtected ? NO_MARKS : due;
  const lastStep = replaced(reading, scores);
  return {
    record: { ...next, lastStep },
    writes: { scores, marks, mode: null },
    isChanged,
    isWithheld: reading.isProtected && hasMarks(due),
  };
}

function quiet(record: SheetRecord, isChanged: boolean): Look {
  return { record, writes: NOTHING, isChanged, isWithheld: false };
}
