import { templateLabels, type TemplateLabel } from '../texts/template-labels';
import { useLabelList } from './use-label-list';

/** The words of page 模板, of import and of the row buttons in the pane's language. */
export function useTemplateLabels(): TemplateLabel {
  return useLabelList(templateLabels);
}
