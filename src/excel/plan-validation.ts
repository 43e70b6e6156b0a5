import { rangeToA1 } from '../model/address';
import type { SheetPlan } from '../model/sheet-plan';

/** Queues prompts and choices. They help and never refuse: the alert is off. */
export function queueValidations(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { range, validation } of plan.validations) {
    const target = sheet.getRange(rangeToA1(range)).dataValidation;
    // The prompt comes before the rule, else it is lost (OfficeDev/office-js#2594).
    target.prompt = { showPrompt: true, title: validation.promptTitle, message: validation.prompt };
    target.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
    // The separator is a comma in every locale (OfficeDev/office-js#2128).
    if (validation.list) target.rule = { list: { inCellDropDown: true, source: validation.list.join(',') } };
  }
}
