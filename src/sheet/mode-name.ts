import type { PlanName } from '../model/sheet-plan';

/** 自动评分 (automatic) or 只检查，不改表 (check-only), and the rule set a sheet is scored by. */
export interface SheetMode {
  readonly mode: 'automatic' | 'check-only';
  readonly ruleSet: string;
}

/** The sheet-scoped defined name that carries the mode; a sheet without it is only checked. */
export const MODE_NAME = 'jixiao.mode';

export const DEFAULT_RULE_SET = 'mof-2020';

const WORDS: Readonly<Record<SheetMode['mode'], string>> = { automatic: 'auto', 'check-only': 'check' };

/** The name's formula: a text constant, ="auto;mof-2020". */
export function formatMode({ mode, ruleSet }: SheetMode): string {
  return `="${WORDS[mode]};${ruleSet}"`;
}

/** Reads the name's formula; null where it says nothing we know (then the sheet is only checked). */
export function parseMode(formula: string): SheetMode | null {
  const match = /^=?"(auto|check);([A-Za-z0-9-]{1,40})"$/.exec(formula.trim());
  if (!match) return null;
  return { mode: match[1] === WORDS.automatic ? 'automatic' : 'check-only', ruleSet: match[2] ?? '' };
}

/** The defined name of a sheet that is scored automatically by a rule set. */
export function modeName(mode: SheetMode): PlanName {
  return { name: MODE_NAME, formula: formatMode(mode) };
}
