import { useId, type ReactElement } from 'react';
import type { Prefill } from '../../sheet/prefill';
import type { Template, TemplateOptions } from '../../sheet/template/gallery';
import { PREFILL_FORMS } from '../models/prefill-forms';
import { prefilledSheet } from '../models/sheet-options';
import type { TemplateDraft } from '../models/template-draft';
import { usePrefillLabels } from '../use-prefill-labels';
import { useTemplateLabels } from '../use-template-labels';
import { ChoiceList } from './ChoiceList';
import { TemplateOptionsForm } from './TemplateOptionsForm';

interface Props {
  readonly prefill: Prefill;
  readonly template: Template;
  readonly draft: TemplateDraft;
  readonly onTemplate: (id: Template['id']) => void;
  readonly onChange: (part: Partial<TemplateDraft>) => void;
  readonly onInsert: (options: TemplateOptions) => void;
}

/** The new sheet that a source is put onto: its template, and what the source does not say. */
export function PrefillSheetForm(props: Props): ReactElement {
  const { prefill, template, draft, onTemplate, onChange, onInsert } = props;
  const label = usePrefillLabels();
  const names = useTemplateLabels();
  const id = useId();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="prefill-sheet-form">
      <h3 id={heading}>{label('pre.sheet')}</h3>
      <div className="option-line">
        <label htmlFor={id}>{label('pre.template')}</label>
        <ChoiceList
          id={id}
          value={template.id}
          choices={PREFILL_FORMS.map((form) => ({ value: form.id, label: names(`tpl.name.${form.id}`) }))}
          onChoose={onTemplate}
        />
      </div>
      <TemplateOptionsForm
        sheet={prefilledSheet(template, prefill, draft)}
        draft={draft}
        onChange={onChange}
        onInsert={onInsert}
      />
    </section>
  );
}
