import { ruleSetById } from '../../scoring';
import { DEFAULT_RULE_SET, formatMode } from '../../sheet/mode-name';
import { lookAt } from '../changes';
import { lookAgain } from '../look-again';
import type { Look } from '../look-again';
import { switchOff, switchOn } from '../switch-mode';
import { startOnOpening } from '../opening';
import type { Mode } from '../session-state';
import type { SheetReading } from '../sheet-reading';
import { modeOf } from '../sheet-record';
import type { SheetRecord, Wish } from '../sheet-record';
import type { Workbook } from '../workbook';
import { carryOut } from '../writer';
import { unwrittenCells } from '../written';
import { indicatorCount, readAnew } from './current-sheet';
import { failed } from './outcome';
import type { Outcome } from './outcome';

/** The rule set that a sheet's name is to state: the one it states, else the one of the form that the person sees. */
export function ruleSetToState(workbook: Workbook, { mode }: SheetRecord): string {
  return mode.ruleSet ?? workbook.shown()?.evaluation.ruleSet ?? DEFAULT_RULE_SET;
}

/** Switches 自动评分 on or off for the sheet of the current form. */
export async function setMode(workbook: Workbook, mode: Mode): Promise<Outcome> {
  const current = workbook.current();
  if (!current) return {};
  const reading = await readAnew(workbook, current);
  if (!reading) return failed('sheet-gone');
  const formula = formatMode({ mode, ruleSet: ruleSetToState(workbook, current) });
  const look = mode === 'automatic' ? switchOn(reading, formula) : switchOff(reading, formula);
  const { status, refused } = await carryOut(workbook, look);
  if (refused) return modeRefused(workbook, reading.sheetId, { ...current.wish, mode });
  void startOnOpening(workbook.all().some((record) => record.mode.mode === 'automatic'));
  return { status: status ?? { kind: 'checked', indicators: indicatorCount(look.record) }, error: null };
}

/** A protected sheet keeps the name that carries the mode; then the wish holds for this session. */
function modeRefused(workbook: Workbook, sheetId: string, wish: Wish): Outcome {
  const record = workbook.get(sheetId);
  if (!record) return failed('sheet-gone');
  workbook.set({ ...record, mode: modeOf(record.reading, wish), wish });
  if (wish.mode === 'check-only') return { error: null };
  return { error: { code: 'sheet-protected', cells: unwrittenCells(record) } };
}

/**
 * Chooses the rule set of the current form's sheet. With 自动评分 the sheet's name states it and the automatic scores
 * follow; a sheet that is only checked is judged by it for this session, and nothing is written.
 */
export async function setRuleSet(workbook: Workbook, id: string): Promise<Outcome> {
  const current = workbook.current();
  if (!current || !ruleSetById(id)) return failed('unknown');
  const wishing = { ...current, wish: { ...current.wish, ruleSet: id } };
  if (current.mode.mode === 'check-only') {
    const { record } = lookAgain(wishing, current.reading, []);
    workbook.set(record);
    return { status: { kind: 'checked', indicators: indicatorCount(record) }, error: null };
  }
  const reading = await readAnew(workbook, current);
  if (!reading) return failed('sheet-gone');
  return stateRuleSet(workbook, current, lookByWish(wishing, reading), id);
}

/** The person asked: neither an undone step nor an earlier refusal keeps the scores back. */
function lookByWish(wishing: SheetRecord, reading: SheetReading): Look {
  return lookAgain({ ...wishing, undone: false, refused: false }, reading, [lookAt(reading.sheetId)]);
}

async function stateRuleSet(
  workbook: Workbook,
  before: SheetRecord,
  look: Look,
  ruleSet: string,
): Promise<Outcome> {
  if (look.isChanged) {
    workbook.set({ ...look.record, wish: before.wish });
    return failed('form-changed');
  }
  const { unmarked } = look.record.mode;
  const mode = formatMode({ mode: 'automatic', ruleSet, unmarked });
  const { status, refused } = await carryOut(workbook, { ...look, writes: { ...look.writes, mode } }).catch(
    (error: unknown) => {
      workbook.set(before);
      throw error;
    },
  );
  const record = workbook.get(look.record.reading.sheetId);
  if (!record) return failed('sheet-gone');
  // A protected sheet keeps its name; then the wish holds for this session.
  if (refused) return { error: { code: 'sheet-protected', cells: unwrittenCells(record) } };
  workbook.set({ ...record, wish: { ...record.wish, ruleSet: null } });
  return { status: status ?? { kind: 'checked', indicators: indicatorCount(record) }, error: null };
}
