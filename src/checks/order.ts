import type { Finding, Severity } from '../model/finding';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Negative where `a` comes first: severity, then 缺偏差原因, then the sheet's order. */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.id === 'explanation-missing') - Number(a.id === 'explanation-missing') ||
    a.cell.row - b.cell.row ||
    a.cell.column - b.cell.column
  );
}
