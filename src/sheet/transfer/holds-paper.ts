import type { Grid } from '../../model/grid';
import { recogniseTransferPayment } from './recognise';

/** Whether a sheet holds a table that belongs to a transfer payment beside its form, such as 资金执行情况表. */
export function holdsPaper(grid: Grid): boolean {
  return Object.values(recogniseTransferPayment([grid], [])).some((paper) => paper !== null);
}
