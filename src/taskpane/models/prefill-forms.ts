import { canBeginWith, type Prefill } from '../../sheet/prefill';
import { TEMPLATES, type Template, type TemplateId } from '../../sheet/template/gallery';

/** The templates that indicators can be brought into. */
export const PREFILL_FORMS: readonly Template[] = TEMPLATES.filter(canBeginWith);

/**
 * The template that a source is likeliest for: the form without scores for a self-evaluation without weights (as rule set
 * `transfer-payment` is suggested for one), one with a cost class where the source has such a class, else the first.
 */
export function likeliestForm({ content: { indicators = [] }, past }: Prefill): TemplateId {
  if (past.length > 0 && indicators.every(({ weight }) => weight === null)) return 'transfer-form';
  return indicators.some(({ level1 }) => level1 === '成本指标') ? 'four-class' : 'district';
}
