import { lazy, Suspense, useState, type ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import type { RuleSet } from '../../model/rule-set';
import { TEMPLATES, type TemplateId, type TemplateOptions } from '../../sheet/template/gallery';
import type { PrefillFind } from '../models/prefill-source';
import { PrefillSection } from '../parts/PrefillSection';
import { TemplateItem } from '../parts/TemplateItem';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  readonly session: Session;
  /** The year that a new form is for. */
  readonly year: number;
  /** The rule set of that id, else the default one. */
  readonly ruleSetOf: (id: string | null) => RuleSet | null;
  /** Called once a sheet has been inserted. */
  readonly onInserted: () => void;
}

const PrefillView = lazy(() => import('./PrefillView'));

const FAMILIES = ['self-evaluation', 'transfer-payment'] as const;

/** Page 模板: every sheet of the gallery, one tap away from being inserted, empty or with what a source brings. */
export default function TemplatesPage({ session, year, ruleSetOf, onInserted }: Props): ReactElement {
  const [find, setFind] = useState<PrefillFind | null>(null);
  const [bringsIn, setBringsIn] = useState<'closed' | 'open' | 'returned'>('closed');
  if (find) {
    return (
      <Suspense fallback={<main className="pane-body" />}>
        <PrefillView
          session={session}
          find={find}
          year={year}
          onBack={() => {
            setFind(null);
            setBringsIn('returned');
          }}
          onDone={onInserted}
        />
      </Suspense>
    );
  }
  return (
    <main className="pane-body templates">
      <Intro year={year} />
      <PrefillSection
        session={session}
        open={bringsIn !== 'closed'}
        takesFocus={bringsIn === 'returned'}
        onToggle={() => {
          setBringsIn(bringsIn === 'closed' ? 'open' : 'closed');
        }}
        onFind={setFind}
      />
      <Gallery session={session} year={year} ruleSetOf={ruleSetOf} onInserted={onInserted} />
    </main>
  );
}

function Intro({ year }: Pick<Props, 'year'>): ReactElement {
  const label = useTemplateLabels();
  return <p className="caption">{label('tpl.intro', { year })}</p>;
}

/** The templates by family; the options of one are open at a time. */
function Gallery({ session, year, ruleSetOf, onInserted }: Props): ReactElement {
  const label = useTemplateLabels();
  const [open, setOpen] = useState<TemplateId | null>(null);
  const insert = async (id: TemplateId, options: TemplateOptions): Promise<void> => {
    await session.insertTemplate({ id, options });
    if (session.getState().error === null) onInserted();
  };
  return (
    <>
      {FAMILIES.map((family) => (
        <section key={family}>
          <h2>{label(`tpl.family.${family}`)}</h2>
          <ul>
            {TEMPLATES.filter((template) => template.family === family).map((template) => (
              <TemplateItem
                key={template.id}
                template={template}
                ruleSet={template.defaultRuleSet === null ? null : ruleSetOf(template.defaultRuleSet)}
                year={year}
                open={open === template.id}
                onToggle={() => {
                  setOpen(open === template.id ? null : template.id);
                }}
                onInsert={(options) => void insert(template.id, options)}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
