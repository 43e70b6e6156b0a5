import type { Finding, FindingId } from '../model/finding';
import { keyOf } from './cell-key';

/** Checks that say more of a cell than those beside them do (domain.md section 5, end). */
const MORE_TELLING: readonly (readonly [FindingId, readonly FindingId[]])[] = [
  ['score-above-weight', ['score-not-as-computed', 'score-outside-tier']],
  ['unmet-but-full', ['score-not-as-computed', 'score-outside-tier']],
  ['met-but-deducted', ['score-not-as-computed']],
  ['weight-not-positive', ['layout-not-understood']],
  ['score-not-a-number', ['layout-not-understood']],
  ['total-not-sum', ['grade-not-as-total']],
  ['explanation-repeated', ['explanation-without-measure']],
  [
    'explanation-misplaced',
    ['cost-prose', 'satisfaction-without-figure', 'actual-not-numeric', 'not-comparable'],
  ],
  ['satisfaction-without-figure', ['cost-prose', 'actual-not-numeric', 'not-comparable']],
  ['cost-prose', ['actual-not-numeric', 'not-comparable']],
  ['actual-copies-target', ['actual-with-sign']],
];

/** The checks that make others needless: only their places have to be known. */
const TELLING: ReadonlySet<FindingId> = new Set(MORE_TELLING.map(([id]) => id));

/** For each check that may be needless, those that make it so. */
const MADE_NEEDLESS_BY = new Map<FindingId, FindingId[]>();
for (const [more, needless] of MORE_TELLING) {
  for (const id of needless) MADE_NEEDLESS_BY.set(id, [...(MADE_NEEDLESS_BY.get(id) ?? []), more]);
}

type Places = Map<FindingId, Set<number>>;

function placesOf(places: Places, id: FindingId): Set<number> {
  const known = places.get(id) ?? new Set<number>();
  places.set(id, known);
  return known;
}

/**
 * One cell, one cause, one finding: leaves out what another finding already says of the same cell, and the second
 * finding of one check in a cell that is merged over several rows.
 */
export function keepMostTelling(findings: readonly Finding[]): Finding[] {
  const telling: Places = new Map();
  for (const { id, cells } of findings) {
    if (!TELLING.has(id)) continue;
    const places = placesOf(telling, id);
    for (const cell of cells) places.add(keyOf(cell));
  }
  const kept: Places = new Map();
  return findings.filter(({ id, cell }) => {
    const key = keyOf(cell);
    const before = placesOf(kept, id);
    if (before.has(key) || MADE_NEEDLESS_BY.get(id)?.some((more) => telling.get(more)?.has(key)))
      return false;
    before.add(key);
    return true;
  });
}
