import type { ScoreWrite } from '../sheet/score-writes';
import { confirmWrites } from '../sheet/score-writes';
import { recognise } from '../sheet/recognise';
import type { UnwrittenCell } from './session-state';
import { evaluateBy, modeOf, valueAt } from './sheet-record';
import type { KnownForm, SheetRecord } from './sheet-record';
import type { SheetReading } from './sheet-reading';

function stands(reading: SheetReading, { at, score }: ScoreWrite): boolean {
  return valueAt(reading.grid, at) === score;
}

function confirmed(known: KnownForm, scores: readonly ScoreWrite[]): KnownForm {
  return {
    ...known,
    memory: confirmWrites(
      known.memory,
      scores.map(({ row }) => row),
    ),
  };
}

/**
 * The record after a write that went through. Forms and mode are those of the new reading, with the totals that Excel
 * computed; the memory stays that of the first reading, so that an edit made in between is still found by its event.
 */
export function afterWrite(
  record: SheetRecord,
  scores: readonly ScoreWrite[],
  reading: SheetReading,
): SheetRecord {
  const forms = recognise(reading.grid);
  const mode = modeOf(reading, record.wish);
  return {
    ...record,
    reading,
    mode,
    forms: record.forms.map((known, index) => {
      const form = forms[index];
      const kept = confirmed(known, scores);
      return form ? { ...kept, form, evaluation: evaluateBy(form, mode) } : kept;
    }),
  };
}

/** The record after a write that was refused: what stands all the same is confirmed, the rest stays due. */
export function afterRefusal(
  record: SheetRecord,
  scores: readonly ScoreWrite[],
  reading: SheetReading,
): SheetRecord {
  const written = scores.filter((score) => stands(reading, score));
  const refused = written.length < scores.length;
  return { ...afterWrite(record, written, reading), refused };
}

/** The scores that are due on a sheet and do not stand there, with the indicator each belongs to. */
export function unwrittenCells({ forms }: SheetRecord): readonly UnwrittenCell[] {
  return forms.flatMap(({ form, memory }) =>
    form.indicators.flatMap(({ row, name, score }) => {
      const remembered = memory.get(row);
      if (!score || !remembered?.unwritten) return [];
      return [{ at: score.at, indicator: name.text, score: remembered.computed }];
    }),
  );
}
