import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/evaluate';
import { readWorkbook } from '../../src/files/xlsx';
import { recognise } from '../../src/sheet/recognise';
import { ruleSetById, ruleSets, suggestRuleSet } from '../../src/scoring';
import type { FormView, Mode } from '../../src/excel/session-state';
import type { Form } from '../../src/model/form';
import type { RuleSet } from '../../src/model/rule-set';

/** The default rule set, mof-2020. */
export function defaultRuleSet(): RuleSet {
  const [ruleSet] = ruleSets;
  if (!ruleSet) throw new Error('no rule set is shipped');
  return ruleSet;
}

/** The form of a real case in test/cases, as recognised. */
export function caseForm(name: string): Form {
  const bytes = readFileSync(join(__dirname, '../cases', `${name}.xlsx`));
  const [form] = readWorkbook(bytes).flatMap((grid) => recognise(grid));
  if (!form) throw new Error(`no form in ${name}`);
  return form;
}

/** A form as the session shows it, judged by the rules that its layout suggests. */
export function formView(form: Form, mode: Mode = 'automatic'): FormView {
  const ruleSet = ruleSetById(suggestRuleSet(form)) ?? defaultRuleSet();
  const marks = mode === 'automatic';
  return { sheetId: form.sheet, form, evaluation: evaluate(form, ruleSet), mode, marks };
}

/** The Beijing case: 27 indicators, 99.06, five exceeded without a word. */
export const beijing = (): Form => caseForm('beijing-ip-promotion-2021');

/** The Chaoyang case: 19 indicators, 91.00, nine explanations alike. */
export const chaoyang = (): Form => caseForm('chaoyang-ip-operation-2021');

/** A copy with the last `count` actual values and scores taken out, as while it is being filled in. */
export function unfinished(form: Form, count: number): Form {
  const firstOpen = form.indicators.length - count;
  return {
    ...form,
    total: null,
    indicators: form.indicators.map((indicator, i) =>
      i < firstOpen
        ? indicator
        : {
            ...indicator,
            actual: { ...indicator.actual, text: '', value: null },
            score: indicator.score && { ...indicator.score, text: '', value: null, figure: null },
          },
    ),
  };
}
