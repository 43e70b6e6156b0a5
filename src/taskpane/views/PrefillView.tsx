import { Button } from '@fluentui/react-button';
import { useId, useState, type ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import type { TemplateId, TemplateOptions } from '../../sheet/template/gallery';
import type { PrefillFind } from '../models/prefill-source';
import { ChoiceList } from '../parts/ChoiceList';
import { LeftOutList } from '../parts/LeftOutList';
import { PrefillFacts } from '../parts/PrefillFacts';
import { PrefillHead } from '../parts/PrefillHead';
import { PrefillSheetForm } from '../parts/PrefillSheetForm';
import { usePrefill } from '../use-prefill';
import { usePrefillLabels } from '../use-prefill-labels';

interface Props {
  readonly session: Session;
  readonly find: PrefillFind;
  /** The year that a new form is for. */
  readonly year: number;
  /** Back to the choice of a source. */
  readonly onBack: () => void;
  /** Called when the sheet is there and what was left out has been read. */
  readonly onDone: () => void;
}

/** What a source brings and what it does not, then the new sheet to put it on. What was left out stays listed until closed. */
export default function PrefillView({ session, find, year, onBack, onDone }: Props): ReactElement {
  const label = usePrefillLabels();
  const choosing = usePrefill(find, year);
  const { prefill, summary, template, leftOut, draft } = choosing;
  const [step, setStep] = useState<'choosing' | 'inserting' | 'inserted'>('choosing');
  const isInserted = step === 'inserted';
  const insert = async (id: TemplateId, options: TemplateOptions): Promise<void> => {
    // A second tap while Excel is at work must not make a second sheet.
    if (step !== 'choosing') return;
    setStep('inserting');
    await session.insertTemplate({ id, options });
    const isMade = session.getState().error === null;
    setStep(isMade ? 'inserted' : 'choosing');
    if (isMade && leftOut.length === 0) onDone();
  };
  const { origin } = find;
  return (
    <main className="pane-body templates prefill">
      <PrefillHead
        origin={origin}
        summary={summary}
        year={prefill.year}
        leftOut={isInserted ? leftOut.length : null}
        onBack={onBack}
      />
      {!isInserted && (
        <>
          <FormChoice find={find} chosen={choosing.chosen} onChoose={choosing.choose} />
          <PrefillFacts summary={summary} year={prefill.year} />
        </>
      )}
      <LeftOutList
        items={leftOut}
        isPasted={origin.kind === 'pasted'}
        onGoTo={origin.kind === 'sheet' ? (cell) => void session.goTo(cell, origin.sheetId) : null}
      />
      {isInserted ? (
        <div className="options-foot">
          <Button className="wide" appearance="primary" onClick={onDone}>
            {label('pre.close')}
          </Button>
        </div>
      ) : (
        template && (
          <PrefillSheetForm
            prefill={prefill}
            template={template}
            draft={draft}
            onTemplate={choosing.setTemplate}
            onChange={choosing.change}
            onInsert={(options) => void insert(template.id, options)}
          />
        )
      )}
    </main>
  );
}

interface FormChoiceProps {
  readonly find: PrefillFind;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Of several forms in the source, the one to take. */
function FormChoice({ find: { choices }, chosen, onChoose }: FormChoiceProps): ReactElement | null {
  const label = usePrefillLabels();
  const id = useId();
  if (choices.length < 2) return null;
  return (
    <div className="option-line">
      <label htmlFor={id}>{label('pre.which')}</label>
      <ChoiceList
        id={id}
        value={String(chosen)}
        choices={choices.map(({ sheet, name }, index) => ({
          value: String(index),
          label: [sheet, name].filter((text) => text !== '').join(' · '),
        }))}
        onChoose={(value) => {
          onChoose(Number(value));
        }}
      />
    </div>
  );
}
