import type { Template } from '../template';

/** The papers of a transfer payment: transfer-form, decomposition, fund-plan, fund-execution. */
export const TRANSFER_TEMPLATES: readonly Template[] = [];
