import type { Outcome } from '../model/evaluation';
import type { FindingId, FindingValues, Severity } from '../model/finding';

/** The words of one check. */
export interface FindingText<Id extends FindingId> {
  readonly title: string;
  /** One line on this place; "" where the title says it all. */
  readonly detail: (values: Readonly<FindingValues[Id]>) => string;
}

/** The rule behind each check in words, for 依据: fetched only where it is asked for. */
export type FindingRules = {
  readonly [Id in FindingId]: string | ((values: Readonly<FindingValues[Id]>) => string);
};

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

/** A finding written out: what is wrong, and the figures of this place. */
export interface WrittenFinding {
  readonly title: string;
  readonly detail: string;
}

/** Writes out one finding in the language of `texts`. */
export function writeFinding<Id extends FindingId>(texts: FindingTexts, finding: Told<Id>): WrittenFinding {
  const { title, detail }: FindingText<Id> = texts[finding.id];
  return { title, detail: detail(finding.values) };
}

/** The rule behind a finding, in the language of `rules`. */
export function ruleOf<Id extends FindingId>(rules: FindingRules, finding: Told<Id>): string {
  const rule: FindingRules[Id] = rules[finding.id];
  return typeof rule === 'string' ? rule : rule(finding.values);
}
