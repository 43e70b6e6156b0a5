import type { FindingValues, TransferFindingId, UnplacedFindingId } from '../model/finding';
import { plainText } from './figures';
import type { TextsOf } from './finding-texts';

const COLUMN: Readonly<Record<FindingValues['paid-not-sum']['column'], string>> = {
  approved: 'approved',
  paid: 'paid',
  costs: 'costs',
};

/** Findings in the papers of a transfer payment, in its report and in rule sets, in English. */
export const transferFindingsEnUs: TextsOf<TransferFindingId | UnplacedFindingId> = {
  'management-row-empty': {
    title: 'Management of funds not described',
    detail: ({ name }) => name,
  },
  'decomposition-below-national': {
    title: 'Local target below the national one',
    detail: ({ national, local }) => `national ${national}, local ${local === '' ? 'empty' : local}`,
  },
  'plan-not-total': {
    title: 'Allocation does not add up',
    detail: ({ group, stated, computed }) =>
      `${group === null ? 'total' : 'group'} ${plainText(stated)}, its parts ${plainText(computed)}`,
  },
  'paid-not-sum': {
    title: 'Total is not the sum of its rows',
    detail: ({ column, stated, computed }) =>
      `${COLUMN[column]}: total ${plainText(stated)}, rows ${plainText(computed)}`,
  },
  'report-section-missing': {
    title: 'Report lacks a section',
    detail: ({ section }) => section,
  },
  'rule-set-invalid': {
    title: 'Rule set is broken',
    detail: ({ field }) => `${field} is missing or wrong`,
  },
};
