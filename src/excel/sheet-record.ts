import type { CellAddress } from '../model/address';
import type { Evaluation } from '../model/evaluation';
import type { CellValue, Form } from '../model/form';
import type { Grid } from '../model/grid';
import { evaluate } from '../evaluate';
import { ruleSetById, suggestRuleSet } from '../scoring';
import { parseMode } from '../sheet/mode-name';
import { recognise } from '../sheet/recognise';
import { rememberScores } from '../sheet/score-writes';
import type { ScoreMemory } from '../sheet/score-writes';
import type { Mode } from './session-state';
import type { SheetReading } from './sheet-reading';

/** A form with what was known of its scores when it was last evaluated. */
export interface KnownForm {
  readonly form: Form;
  readonly evaluation: Evaluation;
  readonly memory: ScoreMemory;
}

/** A cell that the add-in wrote, with what stood there before. */
export interface ReplacedCell {
  readonly at: CellAddress;
  readonly before: CellValue;
}

/** How a sheet is treated. */
export interface Treatment {
  readonly mode: Mode;
  /** The rule set that the sheet's name states; null where it states none: then each form's layout suggests its own. */
  readonly ruleSet: string | null;
  /** The person took our marks away: none is set until they are asked for, or 自动评分 is switched on again. */
  readonly unmarked: boolean;
}

/** What the person asked for and the sheet does not keep, as it is protected or only checked; null follows the sheet. */
export interface Wish {
  readonly mode: Mode | null;
  readonly ruleSet: string | null;
  readonly unmarked: boolean | null;
}

export const NO_WISH: Wish = { mode: null, ruleSet: null, unmarked: null };

/** What the session knows of one sheet. */
export interface SheetRecord {
  readonly reading: SheetReading;
  readonly mode: Treatment;
  readonly forms: readonly KnownForm[];
  /** Forms that were here and cannot be read any more: when one is back, its scores are known again. */
  readonly lost: readonly KnownForm[];
  /** The add-in's last step on this sheet, by which undoing it is told from an edit. */
  readonly lastStep: readonly ReplacedCell[];
  /** The add-in's last step was undone: until the person's next edit a look writes nothing back. */
  readonly undone: boolean;
  /** A protected sheet refused a write: none is tried until the protection is off, or the person asks. */
  readonly refused: boolean;
  /** What holds for this session only. */
  readonly wish: Wish;
}

/** A sheet without the name, or with one that says nothing we know, is only checked. */
export function modeOf({ modeFormula }: SheetReading, wish: Wish): Treatment {
  const stated = modeFormula === null ? null : parseMode(modeFormula);
  return {
    mode: wish.mode ?? stated?.mode ?? 'check-only',
    ruleSet: wish.ruleSet ?? stated?.ruleSet ?? null,
    unmarked: wish.unmarked ?? stated?.unmarked ?? false,
  };
}

/** A form's evaluation by the stated rule set; by the one its layout suggests where this version does not ship it. */
export function evaluateBy(form: Form, { ruleSet }: Treatment): Evaluation {
  const suggested = suggestRuleSet(form);
  const rules = ruleSetById(ruleSet ?? suggested) ?? ruleSetById(suggested);
  if (!rules) throw new Error(`the suggested rule set ${suggested} is not shipped`);
  return evaluate(form, rules);
}

/** The value of a cell; null outside the used part. */
export function valueAt(grid: Grid, { row, column }: CellAddress): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}

/** First sight of a sheet: everything is remembered, nothing is to be written. */
export function firstSight(reading: SheetReading): SheetRecord {
  const mode = modeOf(reading, NO_WISH);
  const forms = recognise(reading.grid).map((form) => {
    const evaluation = evaluateBy(form, mode);
    return { form, evaluation, memory: rememberScores(form, evaluation) };
  });
  const untouched = { lost: [], lastStep: [], undone: false, refused: false, wish: NO_WISH };
  return { reading, mode, forms, ...untouched };
}

/** Whether recalculation may change what the person entered: indicators filled by formulas raise no other event. */
export function hasFormulas({ forms }: SheetRecord): boolean {
  return forms.some(({ form }) =>
    form.indicators.some(({ target, actual, weight, score }) =>
      [target, actual, weight, score].some((cell) => cell?.isFormula),
    ),
  );
}
