import type { CellAddress } from '../../model/address';
import type { Finding, FindingId, Severity } from '../../model/finding';

/** All findings of one check, in the order of the evaluation. */
export interface CheckGroup {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly findings: readonly [Finding, ...Finding[]];
}

/** All checks of one severity; `count` is the number of findings. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly checks: readonly CheckGroup[];
}

/** A place of a check: a finding, and one of its cells. */
export interface Occurrence {
  readonly finding: Finding;
  readonly cell: CellAddress;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Findings by severity, then by check; groups stand in the order of their first finding. Empty severities are left out. */
export function findingGroups(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => severityGroup(findings, severity)).filter(({ count }) => count > 0);
}

function severityGroup(all: readonly Finding[], severity: Severity): SeverityGroup {
  const findings = all.filter((finding) => finding.severity === severity);
  const ids = [...new Set(findings.map(({ id }) => id))];
  const checks = ids.flatMap((id): CheckGroup[] => {
    const [first, ...others] = findings.filter((finding) => finding.id === id);
    return first ? [{ id, severity, findings: [first, ...others] }] : [];
  });
  return { severity, count: findings.length, checks };
}

/** The places of a check, one a cell. */
export function occurrences({ findings }: CheckGroup): readonly Occurrence[] {
  return findings.flatMap((finding) => finding.cells.map((cell) => ({ finding, cell })));
}

/** How many findings ask for something: 须改正 and 请核对, not 提示. */
export function openFindings(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}
