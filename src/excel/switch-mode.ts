import { isOwnMark } from '../sheet/marks';
import { fillScores } from '../sheet/score-writes';
import { hasMarks, marksOf, NO_MARKS, replaced } from './look-again';
import type { Look } from './look-again';
import { firstSight, modeOf, NO_WISH } from './sheet-record';
import type { SheetRecord } from './sheet-record';
import type { SheetReading } from './sheet-reading';

/** First sight of a sheet by the rule set that its name is about to state; its mode is still the one that stands. */
function sightBefore(reading: SheetReading, modeFormula: string): SheetRecord {
  return { ...firstSight({ ...reading, modeFormula }), reading, mode: modeOf(reading, NO_WISH) };
}

/** 自动评分 is switched on for a sheet: the empty scores are filled, the marks set. */
export function switchOn(reading: SheetReading, modeFormula: string): Look {
  const seen = sightBefore(reading, modeFormula);
  const steps = seen.forms.map(({ form, evaluation }) => fillScores(form, evaluation));
  const forms = seen.forms.map((known, index) => ({
    ...known,
    memory: steps[index]?.memory ?? known.memory,
  }));
  const scores = steps.flatMap(({ writes }) => writes);
  const record = { ...seen, forms, lastStep: replaced(reading, scores) };
  const due = marksOf({ ...record, mode: modeOf({ ...reading, modeFormula }, NO_WISH) }, scores);
  const marks = reading.isProtected ? NO_MARKS : due;
  const isWithheld = reading.isProtected && hasMarks(due);
  return { record, writes: { scores, marks, mode: modeFormula }, isChanged: false, isWithheld };
}

/** The ids of our own marks on a sheet. */
export function ownMarks({ rules }: SheetReading): readonly string[] {
  return rules.filter(({ formula }) => isOwnMark(formula)).map(({ id }) => id);
}

/** 只检查: the marks go, for nobody keeps them true any more; scores stay as they are. */
export function switchOff(reading: SheetReading, modeFormula: string): Look {
  const remove = reading.isProtected ? [] : ownMarks(reading);
  const writes = { scores: [], marks: { add: [], remove }, mode: modeFormula };
  const isWithheld = reading.isProtected && ownMarks(reading).length > 0;
  return { record: sightBefore(reading, modeFormula), writes, isChanged: false, isWithheld };
}
