import { formatMode } from '../../sheet/mode-name';
import { lookAt } from '../changes';
import { lookAgain } from '../look-again';
import { ownMarks } from '../switch-mode';
import type { SessionStatus } from '../session-state';
import { modeOf } from '../sheet-record';
import { removeOwnMarks } from '../unmark';
import type { Workbook } from '../workbook';
import { carryOut } from '../writer';
import { indicatorCount, readAnew } from './current-sheet';
import { failed, refused } from './outcome';
import type { Outcome } from './outcome';
import { ruleSetToState } from './treatment';

const NONE_WANTED = { unmarked: true } as const;

/** The names of sheets with 自动评分, by the sheet's id, as they say that the marks are away. */
function unmarkedNames(workbook: Workbook): ReadonlyMap<string, string> {
  const named = workbook
    .all()
    .filter(({ mode, reading }) => mode.mode === 'automatic' && reading.modeFormula !== null);
  return new Map(
    named.map((record) => [
      record.reading.sheetId,
      formatMode({ mode: 'automatic', ruleSet: ruleSetToState(workbook, record), ...NONE_WANTED }),
    ]),
  );
}

/** Removes our own marks everywhere; they stay away until 自动评分 is switched on again, or they are asked for. */
export async function removeMarks(workbook: Workbook): Promise<Outcome> {
  const { marks, refused: isRefused } = await removeOwnMarks(unmarkedNames(workbook));
  for (const record of workbook.all()) {
    const wish = { ...record.wish, ...NONE_WANTED };
    workbook.set({ ...record, wish, mode: modeOf(record.reading, wish) });
  }
  const status: SessionStatus = { kind: 'unmarked', marks };
  return isRefused ? { status, error: { code: 'sheet-protected', cells: [] } } : { status, error: null };
}

/** Shows our own marks on the current form's sheet, or takes them away there; the sheet's name keeps the choice. */
export async function setMarks(workbook: Workbook, on: boolean): Promise<Outcome> {
  const current = workbook.current();
  if (!current) return {};
  if (current.mode.mode === 'check-only') return refused('check-only');
  const reading = await readAnew(workbook, current);
  if (!reading) return failed('sheet-gone');
  if (reading.isProtected) return failed('sheet-protected');
  const { sheetId } = reading;
  const asked = { ...current, wish: { ...current.wish, unmarked: !on }, undone: false, refused: false };
  const look = lookAgain(asked, reading, [lookAt(sheetId)]);
  if (look.isChanged) {
    workbook.set({ ...look.record, wish: current.wish, mode: modeOf(reading, current.wish) });
    return failed('form-changed');
  }
  const remove = on ? look.writes.marks.remove : ownMarks(reading);
  const marks = { add: look.writes.marks.add, remove };
  const mode = formatMode({ mode: 'automatic', ruleSet: ruleSetToState(workbook, current), unmarked: !on });
  try {
    const { status } = await carryOut(workbook, { ...look, writes: { ...look.writes, marks, mode } });
    followName(workbook, sheetId);
    const done: SessionStatus = on
      ? (status ?? { kind: 'checked', indicators: indicatorCount(look.record) })
      : { kind: 'unmarked', marks: remove.length };
    return { status: done, error: null };
  } catch (error) {
    workbook.set(current);
    throw error;
  }
}

/** From here on the sheet's name says whether marks are wanted, whoever changes it. */
function followName(workbook: Workbook, sheetId: string): void {
  const record = workbook.get(sheetId);
  if (!record) return;
  const wish = { ...record.wish, unmarked: null };
  workbook.set({ ...record, wish, mode: modeOf(record.reading, wish) });
}
