import type { Finding, Severity } from '../model/finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative where `a` comes first: severity, then 缺偏差原因, then the sheet's order. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    RANK[a.severity] - RANK[b.severity] ||
    Number(b.id === 'explanation-missing') - Number(a.id === 'explanation-missing') ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column
  );
}
