import type { OverfulfilmentDeduction, SatisfactionBand, TotalCap } from '../../model/rule-set';
import { figure, onlyFields, rows, sorted } from './fields';

/** The deductions for over-fulfilment: none below the ratio from which a target counts as exceeded. */
export function parseDeductions(value: unknown, exceededFrom: number): readonly OverfulfilmentDeduction[] {
  const path = 'overfulfilmentDeductions';
  const table = rows(value, path, (entry, at) => {
    const row = onlyFields(entry, ['from', 'deduct'], at);
    return {
      from: figure(row.from, `${at}.from`, exceededFrom, Number.MAX_VALUE),
      deduct: figure(row.deduct, `${at}.deduct`, 0, 1),
    };
  });
  return sorted(table, path, 'rising');
}

/** The bands of satisfaction, the best first. */
export function parseBands(value: unknown): readonly SatisfactionBand[] {
  const path = 'satisfactionBands';
  const table = rows(value, path, (entry, at) => {
    const row = onlyFields(entry, ['from', 'share'], at);
    return { from: figure(row.from, `${at}.from`, 0, 1), share: figure(row.share, `${at}.share`, 0, 1) };
  });
  return sorted(table, path, 'falling');
}

/** The caps of the total by execution rate. */
export function parseCaps(value: unknown): readonly TotalCap[] {
  return rows(value, 'totalCaps', (entry, at) => {
    const row = onlyFields(entry, ['executionBelow', 'total'], at);
    return {
      executionBelow: figure(row.executionBelow, `${at}.executionBelow`, 0, 1),
      total: figure(row.total, `${at}.total`, 0, 100),
    };
  });
}
