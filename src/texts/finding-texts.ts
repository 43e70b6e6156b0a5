import type { Outcome } from '../model/evaluation';
import type { FindingId, FindingValues, Severity } from '../model/finding';

/** The words of one check. */
export interface FindingText<Id extends FindingId> {
  readonly title: string;
  /** One line on this place; "" where the title says it all. */
  readonly detail: (values: Readonly<FindingValues[Id]>) => string;
  /** The rule in words, for 依据. */
  readonly rule: string | ((values: Readonly<FindingValues[Id]>) => string);
}

/** The words of some checks in one language; an id without words does not compile. */
export type TextsOf<Ids extends FindingId> = { readonly [Id in Ids]: FindingText<Id> };

/** The words of every check in one language. */
export type FindingTexts = TextsOf<FindingId>;

export type OutcomeTexts = Readonly<Record<Outcome, string>>;
export type SeverityTexts = Readonly<Record<Severity, string>>;

/** What the text of a finding is made of, wherever the finding stands. */
interface Told<Id extends FindingId> {
  readonly id: Id;
  readonly values: Readonly<FindingValues[Id]>;
}

/** A finding written out: what is wrong, the figures of this place, and the rule behind it. */
export interface WrittenFinding {
  readonly title: string;
  readonly detail: string;
  readonly rule: string;
}

/** Writes out one finding in the language of `texts`. */
export function writeFinding<Id extends FindingId>(texts: FindingTexts, finding: Told<Id>): WrittenFinding {
  const { title, detail, rule }: FindingText<Id> = texts[finding.id];
  const { values } = finding;
  return { title, detail: detail(values), rule: typeof rule === 'string' ? rule : rule(values) };
}
