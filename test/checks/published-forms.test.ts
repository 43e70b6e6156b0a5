import type { FindingId } from '../../src/model/finding';
import { CASES, formOfCase } from '../sheet/cases';
import type { CaseName } from '../sheet/cases';
import { placesByCheck } from './findings-of';

/** All findings of each published form, worked out by hand from domain.md sections 4 and 5. */
const EXPECTED: Readonly<Record<CaseName, Partial<Record<FindingId, string>>>> = {
  'beijing-ip-promotion-2021': {
    'explanation-missing': 'I13 I14 I18 I21 I39',
    'all-full-but-low-execution': 'J6',
    'cost-prose': 'F32',
    'actual-with-sign': 'F16',
    'units-differ': 'F16',
    'explanation-without-measure': 'I16',
    'target-not-quantified': 'E22 E24 E25 E27 E33 E34 E36 E37 E38',
  },
  'chaoyang-ip-operation-2021': {
    'explanation-repeated': 'I16+I19+I22+I23+I24+I25+I26+I29+I32',
    'explanation-misplaced': 'F23',
    'score-outside-tier': 'H29 H32',
    'actual-missing': 'F24 F25 F26',
    'actual-copies-target': 'F14 F15',
    'satisfaction-without-figure': 'F30 F31 F32',
    'target-not-quantified': 'E17 E18 E19 E27 E28 E29',
  },
  'published-01': {
    'funds-total-empty': 'F6',
    'weights-not-100': 'G22',
    'class-missing': 'B12',
    'target-not-quantified': 'E15 E16 E18 E19 E20 E21',
  },
  'published-02': {
    'explanation-missing': 'H18',
    'funds-total-empty': 'F6',
    'weights-not-100': 'F21',
    'class-missing': 'A12',
    'weights-not-class': 'F19',
    'target-not-quantified': 'D15 D16 D19 D20',
  },
  'published-05': {
    'explanation-missing': 'H15 H21 H25 H26',
    'weights-not-100': 'F27',
    'total-not-sum': 'G27',
    'class-missing': 'A10',
    'actual-missing': 'E11 E12 E13 E14 E15 E16 E17 E18',
    'weights-not-class': 'F19 F25',
    'met-but-deducted': 'G21 G25 G26',
    'target-not-quantified': 'D11 D12 D13 D14 D16 D17 D18 D20 D25 D26',
  },
  'published-09': {
    'explanation-missing': 'G29',
    'not-comparable': 'F24',
    'target-not-quantified': 'E27',
  },
  'published-13': {
    'weights-not-100': 'E28',
    'total-not-sum': 'H28',
    'low-execution': 'G11',
    'goal-empty': 'F16',
    'class-missing': 'B17',
    'weights-not-class': 'E18 E23',
    'actual-copies-target': 'G20 G23 G25',
    'score-missing': 'H24',
    'score-outside-tier': 'H27',
    'goal-number-differs': 'F18',
    'actual-with-sign': 'G24',
  },
  'published-18': {
    'explanation-missing': 'G9 G10 G11 G12 G14 G25',
    'target-missing': 'E19 E26 E27',
    'actual-missing': 'F19 F26 F27',
  },
  'published-20': {
    'target-missing': 'E15 E16 E17 E18 E19 E20',
    'actual-missing': 'F15 F16 F17 F18 F19 F20',
  },
  'published-22': {
    'explanation-missing': 'K13 K14 K15 K16',
    'goal-copied': 'F11',
    'met-but-deducted': 'J13 J14 J15 J16',
    'score-missing': 'J17',
    'single-weight-too-large': 'I16',
  },
  'published-23': {
    'weights-not-100': 'E21',
    'total-not-sum': 'H21',
    'weights-not-class': 'E12 E18',
    'actual-copies-target': 'G12 G13 G15 G16 G18 G20',
    'target-not-quantified': 'F19',
  },
  'published-30': {
    'actual-not-numeric': 'F11 F12 F13 F14 F15 F17 F19 F20 F21',
    'cost-prose': 'F16',
  },
};

test.each(CASES)('%s: every finding and no other', (name) => {
  expect(placesByCheck(formOfCase(name))).toEqual(EXPECTED[name]);
});
