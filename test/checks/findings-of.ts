import { evaluate } from '../../src/evaluate';
import { toA1 } from '../../src/model/address';
import type { Finding, FindingId } from '../../src/model/finding';
import type { Form } from '../../src/model/form';
import { ruleSetById } from '../../src/scoring';
import { formWith } from './form-with';
import type { FormText } from './form-with';

/** The findings of a form by the default rule set. */
export function findingsOf(form: Form): readonly Finding[] {
  const ruleSet = ruleSetById('mof-2020');
  if (ruleSet === null) throw new Error('mof-2020 is not shipped');
  return evaluate(form, ruleSet).findings;
}

/** Findings as "id" → "F14 F15", the cells of all findings of that check in order; several places of one joined by "+". */
export function placesByCheck(form: Form): Partial<Record<FindingId, string>> {
  const places: Partial<Record<FindingId, string>> = {};
  for (const { id, cells } of findingsOf(form)) {
    const place = cells.map(toA1).join('+');
    places[id] = places[id] === undefined ? place : `${places[id]} ${place}`;
  }
  return places;
}

/** What a change to a right form makes the checks say. */
export function placesAfter(change: (text: FormText) => void): Partial<Record<FindingId, string>> {
  return placesByCheck(formWith(change));
}
