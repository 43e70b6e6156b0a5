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
    rule: 'Every row on the management of funds says what was done.',
  },
  'decomposition-below-national': {
    title: 'Local target below the national one',
    detail: ({ national, local }) => `national ${national}, local ${local === '' ? 'empty' : local}`,
    rule: 'A target that is handed down may not be weakened.',
  },
  'plan-not-total': {
    title: 'Allocation does not add up',
    detail: ({ group, stated, computed }) =>
      `${group === null ? 'total' : 'group'} ${plainText(stated)}, its parts ${plainText(computed)}`,
    rule: 'The items make the sum of their group, and the groups make the total.',
  },
  'paid-not-sum': {
    title: 'Total is not the sum of its rows',
    detail: ({ column, stated, computed }) =>
      `${COLUMN[column]}: total ${plainText(stated)}, rows ${plainText(computed)}`,
    rule: 'A total is the sum of its rows.',
  },
  'report-section-missing': {
    title: 'Report lacks a section',
    detail: ({ section }) => section,
    rule: 'The report follows the outline and has all its sections.',
  },
  'rule-set-invalid': {
    title: 'Rule set is broken',
    detail: ({ field }) => `${field} is missing or wrong`,
    rule: 'A rule set has the documented format; a broken one is not used.',
  },
};
