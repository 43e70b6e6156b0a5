import { sameCell } from '../model/address';
import type { Finding, FindingId } from '../model/finding';

/** Of two findings in one cell the left one stands: it says more of the same cause (domain.md section 5, end). */
const MORE_TELLING: readonly (readonly [FindingId, FindingId])[] = [
  ['score-above-weight', 'score-not-as-computed'],
  ['score-above-weight', 'score-outside-tier'],
];

/** One cell, one cause, one finding: leaves out what a more telling finding already says of the same cell. */
export function keepMostTelling(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) =>
          MORE_TELLING.some(([more, less]) => other.id === more && finding.id === less) &&
          other.cells.some((cell) => sameCell(cell, finding.cell)),
      ),
  );
}
