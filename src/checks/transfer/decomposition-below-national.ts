import type { DecompositionRow } from '../../model/transfer-payment';
import { isFiller, readTarget } from '../../reading';
import { TRANSFER_PRACTICE } from '../sources';
import type { TransferCheck } from './transfer-check';
import { isWeaker } from './weaker-target';

function isBelow({ name, national, local }: DecompositionRow): boolean {
  if (isFiller(national.text)) return false;
  if (isFiller(local.text)) return true;
  const context = { cost: name.text.includes('成本') };
  return isWeaker(readTarget(national.text, context), readTarget(local.text, context));
}

/** 本区目标 asks less than 国家局绩效要求, or nothing at all; `-` is no national target. */
export const decompositionBelowNational: TransferCheck<'decomposition-below-national'> = {
  id: 'decomposition-below-national',
  severity: 'error',
  source: TRANSFER_PRACTICE,
  run: ({ decomposition }) => {
    if (decomposition === null) return [];
    const { sheet, rows } = decomposition;
    return rows.filter(isBelow).map(({ name, national, local }) => ({
      sheet,
      cells: [local.at],
      values: { name: name.text.trim(), national: national.text.trim(), local: local.text.trim() },
    }));
  },
};
