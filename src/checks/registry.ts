import type { FindingId } from '../model/finding';
import { actualMissing } from './actual-missing';
import { actualNotNumeric } from './actual-not-numeric';
import type { Check } from './check';
import { executionRateWrong } from './execution-rate-wrong';
import { explanationMissing } from './explanation-missing';
import { scoreAboveWeight } from './score-above-weight';
import { scoreNotAsComputed } from './score-not-as-computed';
import { scoreOutsideTier } from './score-outside-tier';
import { totalNotSum } from './total-not-sum';
import { weightsNot100 } from './weights-not-100';

/** Every check of domain.md section 5 by its id; an id without a check does not compile. */
export const CHECKS: { readonly [Id in FindingId]: Check<Id> } = {
  'explanation-missing': explanationMissing,
  'score-above-weight': scoreAboveWeight,
  'score-not-as-computed': scoreNotAsComputed,
  'score-outside-tier': scoreOutsideTier,
  'total-not-sum': totalNotSum,
  'weights-not-100': weightsNot100,
  'actual-missing': actualMissing,
  'actual-not-numeric': actualNotNumeric,
  'execution-rate-wrong': executionRateWrong,
};
