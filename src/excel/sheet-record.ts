import type { CellAddress } from '../model/address';
import type { Evaluation } from '../model/evaluation';
import type { CellValue, Form } from '../model/form';
import type { Grid } from '../model/grid';
import { evaluate } from '../evaluate';
import { ruleSetById } from '../scoring';
import { DEFAULT_RULE_SET, parseMode } from '../sheet/mode-name';
import type { SheetMode } from '../sheet/mode-name';
import { recognise } from '../sheet/recognise';
import { rememberScores } from '../sheet/score-writes';
import type { ScoreMemory } from '../sheet/score-writes';
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

/** What the session knows of one sheet. */
export interface SheetRecord {
  readonly reading: SheetReading;
  readonly mode: SheetMode;
  readonly forms: readonly KnownForm[];
  /** The add-in's last step on this sheet, by which undoing it is told from an edit. */
  readonly lastStep: readonly ReplacedCell[];
  /** Marks were removed by the person's wish: none is set until 自动评分 is switched on again. */
  readonly marksOff: boolean;
  /** A protected sheet refused a write: none is tried until the protection is off, or the person asks. */
  readonly refused: boolean;
  /** The mode the person asked for where a protected sheet would not keep it; null follows the sheet. */
  readonly wish: SheetMode['mode'] | null;
}

/** A sheet without the name, or with one that says nothing we know, is only checked. */
export function modeOf({ modeFormula }: SheetReading, wish: SheetRecord['wish']): SheetMode {
  const stated = modeFormula === null ? null : parseMode(modeFormula);
  const { mode, ruleSet } = stated ?? { mode: 'check-only', ruleSet: DEFAULT_RULE_SET };
  return { mode: wish ?? mode, ruleSet };
}

/** A form's evaluation by the sheet's rule set; by the default where this version does not ship it. */
export function evaluateBy(form: Form, { ruleSet }: SheetMode): Evaluation {
  const rules = ruleSetById(ruleSet) ?? ruleSetById(DEFAULT_RULE_SET);
  if (!rules) throw new Error(`the default rule set ${DEFAULT_RULE_SET} is not shipped`);
  return evaluate(form, rules);
}

/** The value of a cell; null outside the used part. */
export function valueAt(grid: Grid, { row, column }: CellAddress): CellValue {
  return grid.values[row - grid.origin.row]?.[column - grid.origin.column] ?? null;
}

/** First sight of a sheet: everything is remembered, nothing is to be written. */
export function firstSight(reading: SheetReading): SheetRecord {
  const mode = modeOf(reading, null);
  const forms = recognise(reading.grid).map((form) => {
    const evaluation = evaluateBy(form, mode);
    return { form, evaluation, memory: rememberScores(form, evaluation) };
  });
  return { reading, mode, forms, lastStep: [], marksOff: false, refused: false, wish: null };
}
