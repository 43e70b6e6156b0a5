import type { EngineEvents } from '../engine-events';
import type { ConditionalRule } from '../engine-types';
import { moveArea, moveOf } from '../move';
import type { Move } from '../move';
import { shiftFormula, survivor, translateFormula } from '../shift-formula';
import type { Rules } from './rules';

/** Where a rule is after the move, written for its new first cell; null when all its cells went. */
export function movedRule(rule: ConditionalRule, move: Move): ConditionalRule | null {
  const areas = rule.areas.map((area) => moveArea(area, move)).filter((area) => area !== null);
  const anchor = rule.areas[0];
  const kept = survivor(rule.areas, move);
  if (areas.length === 0 || !anchor || !kept) return null;
  const fromKept = translateFormula(
    rule.formula,
    kept.row - anchor.startRow,
    kept.column - anchor.startColumn,
  );
  return { ...rule, areas, formula: shiftFormula(fromKept, move) };
}

function isSame(a: ConditionalRule, b: ConditionalRule): boolean {
  return a.formula === b.formula && JSON.stringify(a.areas) === JSON.stringify(b.areas);
}

/**
 * Moves conditional formats with their cells. Univer leaves that to its screen part, which a workbook without a screen has not.
 * It happens within the same undo step; undoing brings the old rule back by itself.
 */
export function followRules(events: EngineEvents, rules: Rules): void {
  events.listen((event) => {
    const move = moveOf(event);
    if (!move || event.kind !== 'changed' || event.actor === 'undo') return;
    for (const rule of rules.list(move.sheetId)) {
      const moved = movedRule(rule, move);
      if (!moved) rules.delete(move.sheetId, rule.id);
      else if (!isSame(moved, rule)) rules.change(move.sheetId, moved);
    }
  });
}
