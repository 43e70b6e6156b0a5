import { Button } from '@fluentui/react-button';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import { Switch } from '@fluentui/react-switch';
import { ShieldCheckmark16Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { useId, type ReactElement } from 'react';
import product from '../../../package.json';
import { commands } from '../../commands/commands';
import type { FormView, Session } from '../../excel/session-state';
import type { RuleSet } from '../../model/rule-set';
import type { Locale } from '../../texts';
import AutomaticSwitch from '../parts/AutomaticSwitch';
import { RuleSetChoice } from '../parts/RuleSetChoice';
import { RuleSetTable } from '../parts/RuleSetTable';
import { pageLabels } from '../../texts/page-labels';

import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  readonly session: Session;
  /** The current form; null while the workbook has none. */
  readonly view: FormView | null;
  /** The rule set of the current form, else the default one. */
  readonly ruleSet: RuleSet | null;
  readonly onLanguage: (locale: Locale) => void;
  readonly onTemplates: () => void;
}

/** Page 设置: the rules with their source, this form, and the display. */
export default function SettingsPage(props: Props): ReactElement {
  const { session, view, ruleSet, onLanguage, onTemplates } = props;
  const label = useLabelList(pageLabels);
  const words = useTemplateLabels();
  return (
    <main className="pane-body settings">
      {ruleSet && (
        <section>
          <h2>{label('set.rules')}</h2>
          <RuleSetChoice session={session} view={view} ruleSet={ruleSet} />
          <RuleSetTable ruleSet={ruleSet} />
        </section>
      )}
      {view && <FormSettings session={session} view={view} />}
      <section className="new-sheet">
        <h2>{words('tpl.new')}</h2>
        <button type="button" className="link" onClick={onTemplates}>
          {words('tpl.choose')}
        </button>
      </section>
      <DisplaySettings onLanguage={onLanguage} />
      <Keys />
      <p className="caption about">
        <ShieldCheckmark16Regular className="icon" />
        {label('set.about', { v: product.version })}
      </p>
    </main>
  );
}

function FormSettings({
  session,
  view,
}: {
  readonly session: Session;
  readonly view: FormView;
}): ReactElement {
  const { label: paneLabel } = useTexts();
  const label = useLabelList(pageLabels);
  const hint = useId();
  return (
    <section>
      <h2>{label('set.form')}</h2>
      <AutomaticSwitch
        labelPosition="after"
        checked={view.mode === 'automatic'}
        describedBy={hint}
        onChange={(automatic) => void session.setMode(automatic ? 'automatic' : 'check-only')}
      />
      <p id={hint} className="caption switch-hint">
        {label('set.auto.hint')}
      </p>
      <Switch
        label={label('set.marks')}
        checked={view.marks}
        disabled={view.mode === 'check-only'}
        onChange={(_, { checked }) => void session.setMarks(checked)}
      />
      <div className="unmark">
        <Button className="quiet" onClick={() => void commands.removeMarks.run(session)}>
          {paneLabel('set.unmark')}
        </Button>
        <p className="caption">{label('set.unmark.hint')}</p>
      </div>
    </section>
  );
}

function DisplaySettings({ onLanguage }: Pick<Props, 'onLanguage'>): ReactElement {
  const { locale } = useTexts();
  const label = useLabelList(pageLabels);
  const name = useId();
  return (
    <section>
      <h2>{label('set.ui')}</h2>
      <div className="language">
        <span id={name}>{label('set.lang')}</span>
        <RadioGroup
          layout="horizontal"
          aria-labelledby={name}
          value={locale}
          onChange={(_, { value }) => {
            onLanguage(value === 'en-US' ? 'en-US' : 'zh-CN');
          }}
        >
          <Radio value="zh-CN" label={<span lang="zh-CN">中文</span>} />
          <Radio value="en-US" label={<span lang="en">English</span>} />
        </RadioGroup>
      </div>
      <p className="caption">{label('set.theme')}</p>
    </section>
  );
}

/** The keys of the pane that no button shows. */
function Keys(): ReactElement {
  const label = useLabelList(pageLabels);
  return (
    <section>
      <h2>{label('set.keys')}</h2>
      <dl className="rule-set">
        <div>
          <dt>Alt + .</dt>
          <dd>{label('set.keys.next')}</dd>
        </div>
        <div>
          <dt>↑ ↓</dt>
          <dd>{label('set.keys.walk')}</dd>
        </div>
      </dl>
    </section>
  );
}
