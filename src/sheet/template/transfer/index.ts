import type { Template } from '../template';
import { decomposition } from './decomposition';
import { fundExecution } from './fund-execution';
import { fundPlan } from './fund-plan';
import { transferForm } from './transfer-form';

/** The papers of a transfer payment: transfer-form, decomposition, fund-plan, fund-execution. */
export const TRANSFER_TEMPLATES: readonly Template[] = [transferForm, decomposition, fundPlan, fundExecution];
