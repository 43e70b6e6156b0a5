import type { PlanName } from '../model/sheet-plan';

/** 自动评分 (automatic) or 只检查，不改表 (check-only), the rule set a sheet is scored by, and whether it shows our marks. */
export interface SheetMode {
  readonly mode: 'automatic' | 'check-only';
  readonly ruleSet: string;
  /** The person took our marks away from the sheet. */
  readonly unmarked?: boolean;
}

/** The sheet-scoped defined name that carries the mode; a sheet without it is only checked. */
export const MODE_NAME = 'jixiao.mode';

export const DEFAULT_RULE_SET = 'mof-2020';

const WORDS: Readonly<Record<SheetMode['mode'], string>> = { automatic: 'auto', 'check-only': 'check' };

const UNMARKED = ';unmarked';

/** The name's formula: a text constant, ="auto;mof-2020" or ="auto;mof-2020;unmarked". */
export function formatMode({ mode, ruleSet, unmarked = false }: SheetMode): string {
  return `="${WORDS[mode]};${ruleSet}${unmarked ? UNMARKED : ''}"`;
}

/** Reads the name's formula; null where it says nothing we know (then the sheet is only checked). */
export function parseMode(formula: string): SheetMode | null {
  const match = /^=?"(auto|check);([A-Za-z0-9-]{1,40})(;unmarked)?"$/.exec(formula.trim());
  if (!match) return null;
  return {
    mode: match[1] === WORDS.automatic ? 'automatic' : 'check-only',
    ruleSet: match[2] ?? '',
    unmarked: match[3] === UNMARKED,
  };
}

/** The defined name of a sheet that is scored automatically by a rule set. */
export function modeName(mode: SheetMode): PlanName {
  return { name: MODE_NAME, formula: formatMode(mode) };
}
