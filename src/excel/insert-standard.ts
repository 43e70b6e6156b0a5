import type { CellAddress } from '../model/address';
import { standardTemplate } from '../sheet/template/standard';
import { carryOutPlan } from './carry-out-plan';
import type { InsertedSheet } from './carry-out-plan';

/** The sheet of a form that was just inserted, and where filling it in begins. */
export interface InsertedForm extends InsertedSheet {
  readonly firstCell: CellAddress;
}

/**
 * Puts the standard form for a year on a new sheet, in two round trips. Apart from the session, so that the template
 * and the carrying out of plans are fetched when there is time and not before the pane shows itself.
 * @throws what Excel threw; then the workbook is as it was.
 */
export async function insertStandard(year: number): Promise<InsertedForm> {
  const plan = standardTemplate({ year });
  return { ...(await carryOutPlan(plan)), firstCell: plan.firstCell };
}
