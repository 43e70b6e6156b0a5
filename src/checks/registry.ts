import type { FormFindingId } from '../model/finding';
import { actualCopiesTarget } from './actual-copies-target';
import { actualMissing } from './actual-missing';
import { actualNotNumeric } from './actual-not-numeric';
import { actualWithSign } from './actual-with-sign';
import { allFullButLowExecution } from './all-full-but-low-execution';
import { budgetAdjusted } from './budget-adjusted';
import type { Check } from './check';
import { classMissing } from './class-missing';
import { costProse } from './cost-prose';
import { costTargetsNotBudget } from './cost-targets-not-budget';
import { executedOverBudget } from './executed-over-budget';
import { executionRateWrong } from './execution-rate-wrong';
import { executionScoreWrong } from './execution-score-wrong';
import { explanationMisplaced } from './explanation-misplaced';
import { explanationMissing } from './explanation-missing';
import { explanationRepeated } from './explanation-repeated';
import { explanationWithoutMeasure } from './explanation-without-measure';
import { fundsRowsNotTotal } from './funds-rows-not-total';
import { fundsTotalEmpty } from './funds-total-empty';
import { goalCopied } from './goal-copied';
import { goalEmpty } from './goal-empty';
import { goalNumberDiffers } from './goal-number-differs';
import { gradeNotAsTotal } from './grade-not-as-total';
import { layoutNotUnderstood } from './layout-not-understood';
import { lowExecution } from './low-execution';
import { metButDeducted } from './met-but-deducted';
import { moneyUnitsMixed } from './money-units-mixed';
import { notComparable } from './not-comparable';
import { satisfactionWithoutFigure } from './satisfaction-without-figure';
import { scoreAboveWeight } from './score-above-weight';
import { scoreMissing } from './score-missing';
import { scoreNotANumber } from './score-not-a-number';
import { scoreNotAsComputed } from './score-not-as-computed';
import { scoreOutsideTier } from './score-outside-tier';
import { singleWeightTooLarge } from './single-weight-too-large';
import { targetMissing } from './target-missing';
import { targetNotQuantified } from './target-not-quantified';
import { totalNotSum } from './total-not-sum';
import { unitsDiffer } from './units-differ';
import { unmetButFull } from './unmet-but-full';
import { weightNotPositive } from './weight-not-positive';
import { weightsNot100 } from './weights-not-100';
import { weightsNotClass } from './weights-not-class';

/** Every check of a form (domain.md section 5) by its id; an id without a check does not compile. */
export const CHECKS: { readonly [Id in FormFindingId]: Check<Id> } = {
  'explanation-missing': explanationMissing,
  'explanation-repeated': explanationRepeated,
  'explanation-without-measure': explanationWithoutMeasure,
  'explanation-misplaced': explanationMisplaced,
  'score-above-weight': scoreAboveWeight,
  'score-not-as-computed': scoreNotAsComputed,
  'score-outside-tier': scoreOutsideTier,
  'score-missing': scoreMissing,
  'score-not-a-number': scoreNotANumber,
  'met-but-deducted': metButDeducted,
  'unmet-but-full': unmetButFull,
  'total-not-sum': totalNotSum,
  'grade-not-as-total': gradeNotAsTotal,
  'all-full-but-low-execution': allFullButLowExecution,
  'weights-not-100': weightsNot100,
  'weights-not-class': weightsNotClass,
  'weight-not-positive': weightNotPositive,
  'single-weight-too-large': singleWeightTooLarge,
  'class-missing': classMissing,
  'actual-missing': actualMissing,
  'actual-copies-target': actualCopiesTarget,
  'actual-with-sign': actualWithSign,
  'actual-not-numeric': actualNotNumeric,
  'units-differ': unitsDiffer,
  'not-comparable': notComparable,
  'target-missing': targetMissing,
  'target-not-quantified': targetNotQuantified,
  'satisfaction-without-figure': satisfactionWithoutFigure,
  'cost-prose': costProse,
  'execution-rate-wrong': executionRateWrong,
  'execution-score-wrong': executionScoreWrong,
  'funds-rows-not-total': fundsRowsNotTotal,
  'funds-total-empty': fundsTotalEmpty,
  'executed-over-budget': executedOverBudget,
  'budget-adjusted': budgetAdjusted,
  'low-execution': lowExecution,
  'cost-targets-not-budget': costTargetsNotBudget,
  'money-units-mixed': moneyUnitsMixed,
  'goal-copied': goalCopied,
  'goal-empty': goalEmpty,
  'goal-number-differs': goalNumberDiffers,
  'layout-not-understood': layoutNotUnderstood,
};
