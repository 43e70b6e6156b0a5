import type { DataValidation } from 'exceljs';
import type { PlanValidation } from '../../model/sheet-plan';

/** Help while typing. Nothing is ever refused: the error message stays off, and a prompt alone allows everything. */
export function dataValidation({ promptTitle, prompt, list }: PlanValidation): DataValidation {
  const rule: Pick<DataValidation, 'type' | 'formulae'> = list
    ? { type: 'list', formulae: [`"${list.join(',').replaceAll('"', '""')}"`] }
    : { type: 'custom', formulae: ['TRUE'] };
  return {
    ...rule,
    allowBlank: true,
    showInputMessage: true,
    promptTitle,
    prompt,
    showErrorMessage: false,
  };
}
