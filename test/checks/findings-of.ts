import { evaluate } from '../../src/evaluate';
import { toA1 } from '../../src/model/address';
import type { Finding, FindingId } from '../../src/model/finding';
import type { Form } from '../../src/model/form';
import type { RuleSet } from '../../src/model/rule-set';
import { ruleSetById } from '../../src/scoring';
import { formWith } from './form-with';
import type { FormText } from './form-with';

/** A rule set that is shipped. */
export function shipped(id: string): RuleSet {
  const ruleSet = ruleSetById(id);
  if (ruleSet === null) throw new Error(`${id} is not shipped`);
  return ruleSet;
}

/** The findings of a form, by the default rule set unless told. */
export function findingsOf(form: Form, ruleSet = shipped('mof-2020')): readonly Finding[] {
  return evaluate(form, ruleSet).findings;
}

/** Findings as "id" → "F14 F15", the cells of all findings of that check in order; several places of one joined by "+". */
export function placesByCheck(form: Form, ruleSet?: RuleSet): Partial<Record<FindingId, string>> {
  const places: Partial<Record<FindingId, string>> = {};
  for (const { id, cells } of findingsOf(form, ruleSet)) {
    const place = cells.map(toA1).join('+');
    places[id] = places[id] === undefined ? place : `${places[id]} ${place}`;
  }
  return places;
}

/** What a change to a right form makes the checks say. */
export function placesAfter(
  change: (text: FormText) => void,
  ruleSet?: RuleSet,
): Partial<Record<FindingId, string>> {
  return placesByCheck(formWith(change), ruleSet);
}
