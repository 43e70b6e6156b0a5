import type { Form } from '../../model/form';
import type { TransferPayment } from '../../model/transfer-payment';
import { TRANSFER_FORM } from '../sources';
import { isUnanswered } from '../unanswered';
import type { TransferCheck } from './transfer-check';

/** Whether anything is reported yet in the form that the table belongs to. */
function isBegun(form: Form | null): boolean {
  return form?.indicators.some(({ actual }) => actual.text.trim() !== '') ?? false;
}

/** A row of 资金管理情况 without 情况说明; a table just inserted, with nothing in it or in its form, is not yet at fault. */
export const managementRowEmpty: TransferCheck<'management-row-empty'> = {
  id: 'management-row-empty',
  severity: 'warning',
  source: TRANSFER_FORM,
  run: ({ management, form }: TransferPayment) => {
    if (management === null) return [];
    const { sheet, rows } = management;
    const empty = rows.filter(({ situation }) => isUnanswered(situation.text));
    if (empty.length === rows.length && !isBegun(form)) return [];
    return empty.map(({ name, situation }) => ({
      sheet,
      cells: [situation.at],
      values: { name: name.text.trim() },
    }));
  },
};
