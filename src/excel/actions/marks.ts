import { lookAt } from '../changes';
import { lookAgain } from '../look-again';
import { ownMarks } from '../switch-mode';
import type { SessionStatus } from '../session-state';
import { removeOwnMarks } from '../unmark';
import type { Workbook } from '../workbook';
import { carryOut } from '../writer';
import { indicatorCount, readAnew } from './current-sheet';
import { failed, refused } from './outcome';
import type { Outcome } from './outcome';

/** Removes our own marks everywhere; they stay away until 自动评分 is switched on again, or they are asked for. */
export async function removeMarks(workbook: Workbook): Promise<Outcome> {
  const { marks, refused: isRefused } = await removeOwnMarks();
  for (const record of workbook.all()) workbook.set({ ...record, marksOff: true });
  const status: SessionStatus = { kind: 'unmarked', marks };
  return isRefused ? { status, error: { code: 'sheet-protected', cells: [] } } : { status, error: null };
}

/** Shows our own marks on the current form's sheet, or takes them away there, as long as the session lasts. */
export async function setMarks(workbook: Workbook, on: boolean): Promise<Outcome> {
  const current = workbook.current();
  if (!current) return {};
  if (current.mode.mode === 'check-only') return refused('check-only');
  const reading = await readAnew(workbook, current);
  if (!reading) return failed('sheet-gone');
  if (reading.isProtected) return failed('sheet-protected');
  const asked = { ...current, marksOff: !on, undone: false, refused: false };
  const look = lookAgain(asked, reading, [lookAt(reading.sheetId)]);
  if (look.isChanged) {
    workbook.set(look.record);
    return failed('form-changed');
  }
  const remove = on ? look.writes.marks.remove : ownMarks(reading);
  const marks = { add: look.writes.marks.add, remove };
  try {
    const { status } = await carryOut(workbook, { ...look, writes: { ...look.writes, marks } });
    const done: SessionStatus = on
      ? (status ?? { kind: 'checked', indicators: indicatorCount(look.record) })
      : { kind: 'unmarked', marks: remove.length };
    return { status: done, error: null };
  } catch (error) {
    workbook.set(current);
    throw error;
  }
}
