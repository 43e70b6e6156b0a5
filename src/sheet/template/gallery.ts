import { SELF_EVALUATION_TEMPLATES } from './self-evaluation';
import type { Template } from './template';
import { TRANSFER_TEMPLATES } from './transfer';

export type { TemplateOptions } from './options';
export { templateProblems } from './problems';
export type { TemplateProblem, TemplateProblemCode } from './problems';
export { TEMPLATE_IDS } from './template';
export type { RowGroup, Template, TemplateId } from './template';

/** Every template, in the order in which people are shown them: self-evaluation forms, then transfer-payment papers. */
export const TEMPLATES: readonly Template[] = [...SELF_EVALUATION_TEMPLATES, ...TRANSFER_TEMPLATES];

/** The template of an id; null where there is none. */
export function templateOf(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}
