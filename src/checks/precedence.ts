import { toA1 } from '../model/address';
import type { Finding, FindingId } from '../model/finding';

/** Checks that say more of a cell than those beside them do (domain.md section 5, end). */
const MORE_TELLING: readonly (readonly [FindingId, readonly FindingId[]])[] = [
  ['score-above-weight', ['score-not-as-computed', 'score-outside-tier']],
  ['unmet-but-full', ['score-not-as-computed', 'score-outside-tier']],
  ['met-but-deducted', ['score-not-as-computed']],
  ['explanation-repeated', ['explanation-without-measure']],
  [
    'explanation-misplaced',
    ['cost-prose', 'satisfaction-without-figure', 'actual-not-numeric', 'not-comparable'],
  ],
  ['satisfaction-without-figure', ['cost-prose', 'actual-not-numeric', 'not-comparable']],
  ['cost-prose', ['actual-not-numeric', 'not-comparable']],
  ['actual-copies-target', ['actual-with-sign']],
];

/** The cells of each check's findings, in A1. */
function cellsByCheck(findings: readonly Finding[]): ReadonlyMap<FindingId, ReadonlySet<string>> {
  const places = new Map<FindingId, Set<string>>();
  for (const { id, cells } of findings) {
    const known = places.get(id) ?? new Set<string>();
    cells.forEach((cell) => known.add(toA1(cell)));
    places.set(id, known);
  }
  return places;
}

/**
 * One cell, one cause, one finding: leaves out what another finding already says of the same cell, and the second
 * finding of one check in a cell that is merged over several rows.
 */
export function keepMostTelling(findings: readonly Finding[]): readonly Finding[] {
  const places = cellsByCheck(findings);
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const cell = toA1(finding.cell);
    const isNeedless = MORE_TELLING.some(
      ([more, less]) => less.includes(finding.id) && places.get(more)?.has(cell) === true,
    );
    const key = `${finding.id} ${cell}`;
    if (!isNeedless && !kept.has(key)) kept.set(key, finding);
  }
  return [...kept.values()];
}
