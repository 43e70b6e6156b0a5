import type { FundsRowKind, HeaderField } from '../../model/form';
import type { TemplateContent } from '../template/content';

/** A cell that something came from. */
export interface PrefillSource {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

/** Where each part of the content was read. */
export interface PrefillSources {
  readonly header: Readonly<Partial<Record<HeaderField, PrefillSource>>>;
  /** The label of each row of 项目资金. */
  readonly funds: Readonly<Partial<Record<FundsRowKind, PrefillSource>>>;
  readonly goal: PrefillSource | null;
  /** The name of each indicator, in their order. */
  readonly indicators: readonly PrefillSource[];
}

/**
 * Why a text has no place in the new form: `no-table` a sheet without indicators · `another-form` a further form, of
 * which only the first is taken · `no-indicator` a row among the indicators that is none · `other-period` a column of
 * another period's indicators (中期目标) · `other-column` a column the new form has not (评分标准) · `no-field` text above
 * or below the indicators that the new form has no field for · `not-in-template` what other templates have a field for,
 * and the chosen one has not.
 */
export type UnmatchedReason =
  | 'no-table'
  | 'another-form'
  | 'no-indicator'
  | 'other-period'
  | 'other-column'
  | 'no-field'
  | 'not-in-template';

/** A text of the source that was not taken over; of several cells in one row the first, their texts joined. */
export interface Unmatched extends PrefillSource {
  readonly text: string;
  readonly why: UnmatchedReason;
}

/** What a source says of the year it is about, and no new form is begun with. */
export type PastPart = 'actual' | 'score' | 'explanation' | 'executed' | 'goal-actual';

/** One form or table of targets that a new form can be begun with, for people to choose from. */
export interface PrefillChoice extends PrefillSource {
  /** 项目名称, else the title. */
  readonly name: string;
  /** How many indicators it has. */
  readonly indicators: number;
}

/** What another paper gives a new form. */
export interface Prefill {
  /** Weights as the source has them, null where it has none: `weightedContent` shares out what is left. */
  readonly content: TemplateContent;
  /** The year that the source is about; null where it states none. */
  readonly year: number | null;
  /** Points of the execution rate as the source has them, for `TemplateOptions`; null where it states none. */
  readonly executionWeight: number | null;
  readonly sources: PrefillSources;
  /** Whether every indicator has a weight of its own. */
  readonly hasOwnWeights: boolean;
  /** Left behind on purpose, because it is about the source's own year. */
  readonly past: readonly PastPart[];
  readonly unmatched: readonly Unmatched[];
}
