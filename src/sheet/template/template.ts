import type { SheetPlan } from '../../model/sheet-plan';
import type { TemplateOptions } from './options';

/** Every sheet that the gallery makes. */
export const TEMPLATE_IDS = [
  'district',
  'municipal',
  'four-class',
  'split-target',
  'transfer-form',
  'decomposition',
  'fund-plan',
  'fund-execution',
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Rows under one 一级指标 (or one part of a table): the points of the class, and its 二级指标 with their number of rows. */
export interface RowGroup {
  /** 一级指标; "" where the rows of a table stand under none. */
  readonly level1: string;
  /** Points of the class; null where the sheet has no weights. */
  readonly weight: number | null;
  readonly level2: readonly { readonly name: string; readonly count: number }[];
}

/** One sheet of the gallery. Its words for people are in src/texts, by its id. */
export interface Template {
  readonly id: TemplateId;
  /** Scored self-evaluation forms, and the papers of a transfer payment. */
  readonly family: 'self-evaluation' | 'transfer-payment';
  /** What `counts` and `classWeights` can name, with what holds where they say nothing. */
  readonly groups: readonly RowGroup[];
  /** The rows that counts come to; left out where each count adds its own. */
  readonly rowsOf?: (counts: TemplateOptions['counts']) => number;
  /** Points of the execution rate; null where the sheet has no weights. */
  readonly executionWeight: number | null;
  /** Id of the rule set the sheet is scored by; null for tables that are no self-evaluation form. */
  readonly defaultRuleSet: string | null;
  readonly orientation: SheetPlan['page']['orientation'];
  /**
   * The whole sheet as plain data, in the same way for the same options. It never throws: what `templateProblems` finds
   * fault with is built as well as it can be.
   */
  build(options: TemplateOptions): SheetPlan;
}
