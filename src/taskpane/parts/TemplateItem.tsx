import { ChevronDown12Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState, type ReactElement } from 'react';
import type { RuleSet } from '../../model/rule-set';
import type { Template, TemplateOptions } from '../../sheet/template/gallery';
import { emptySheet } from '../models/sheet-options';
import { untouched } from '../models/template-draft';
import { useTemplateLabels } from '../use-template-labels';
import { TemplateOptionsForm } from './TemplateOptionsForm';
import { TemplatePicture } from './TemplatePicture';

interface Props {
  readonly template: Template;
  /** What a form of this template is scored by; null for a table that is none. */
  readonly ruleSet: RuleSet | null;
  readonly year: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onInsert: (options: TemplateOptions) => void;
}

/** One template: its picture, what it is for, and one tap to insert it; the options are there for those who want them. */
export function TemplateItem({ template, ruleSet, year, open, onToggle, onInsert }: Props): ReactElement {
  const label = useTemplateLabels();
  const panel = useId();
  const [draft, setDraft] = useState(() => untouched(year));
  const name = label(`tpl.name.${template.id}`);
  return (
    <li className="template-item">
      <TemplatePicture template={template} />
      <div className="template-words">
        <div className="section-head">
          <h3>{name}</h3>
          {!open && (
            <button
              type="button"
              className="link"
              aria-label={label('tpl.insertNamed', { name })}
              onClick={() => {
                onInsert({ year });
              }}
            >
              {label('tpl.insert')}
            </button>
          )}
        </div>
        <p>{label(`tpl.for.${template.id}`)}</p>
        <RuleLine ruleSet={ruleSet} />
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={open ? panel : undefined}
          aria-label={label('tpl.optionsNamed', { name })}
          onClick={onToggle}
        >
          {label('tpl.options')}
          {open ? <ChevronDown12Regular className="icon" /> : <ChevronRight12Regular className="icon" />}
        </button>
      </div>
      {open && (
        <div
          id={panel}
          role="group"
          aria-label={label('tpl.optionsNamed', { name })}
          className="template-options"
        >
          <TemplateOptionsForm
            sheet={emptySheet(template, draft)}
            draft={draft}
            onChange={(part) => {
              setDraft((now) => ({ ...now, ...part }));
            }}
            onInsert={onInsert}
          />
        </div>
      )}
    </li>
  );
}

function RuleLine({ ruleSet }: Pick<Props, 'ruleSet'>): ReactElement {
  const label = useTemplateLabels();
  return (
    <p className="caption">
      {ruleSet ? label('tpl.rules', { source: ruleSet.source }) : label('tpl.noRules')}
    </p>
  );
}
