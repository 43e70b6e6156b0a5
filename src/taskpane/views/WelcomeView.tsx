import { Button } from '@fluentui/react-button';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { ScanTable20Regular } from '@fluentui/react-icons/svg/scan-table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import { commands } from '../../commands/commands';
import type { Session, SessionState } from '../../excel/session-state';
import { pageLabels } from '../../texts/page-labels';
import { ImportFile } from '../parts/ImportFile';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { useTemplateLabels } from '../use-template-labels';

interface Props {
  readonly session: Session;
  readonly error: SessionState['error'];
  /** The year that a new form is for. */
  readonly year: number;
  readonly onTemplates: () => void;
}

/** What a workbook without a form shows: insert one, read the one that is there, or bring one in from a file. */
export default function WelcomeView(props: Props): ReactElement {
  const { session, error, year, onTemplates } = props;
  const { label, error: sentence } = useTexts();
  const words = useTemplateLabels();
  const says = useLabelList(pageLabels);
  const notAForm = error?.code === 'not-a-form';
  return (
    <main className="pane-body welcome">
      <h2 className="welcome-title">{says('wel.none')}</h2>
      <Button
        className="wide"
        appearance={error && !notAForm ? 'secondary' : 'primary'}
        size="large"
        icon={<TableAdd20Regular />}
        onClick={() => void commands.insertTemplate.run(session)}
      >
        {label('wel.insert')}
      </Button>
      <div className="insert-hint">
        <p className="caption">{says('wel.insert.hint', { year })}</p>
        <button type="button" className="link" onClick={onTemplates}>
          {words('tpl.others')}
        </button>
      </div>
      <section>
        <h2>{says('wel.have')}</h2>
        <Button
          className="wide quiet"
          icon={<ScanTable20Regular />}
          onClick={() => void commands.recogniseSheet.run(session)}
        >
          {label('wel.recognise')}
        </Button>
        {error && notAForm ? (
          <p className="caption danger" role="alert">
            {sentence(error)}
          </p>
        ) : (
          <p className="caption">{says('wel.recognise.hint')}</p>
        )}
        <ImportFile session={session} />
      </section>
      <section>
        <h2>{says('wel.does')}</h2>
        <ul>
          <li>
            <Calculator20Regular className="icon brand" />
            {says('wel.does.1')}
          </li>
          <li>
            <Flag20Regular className="icon brand" />
            {says('wel.does.2')}
          </li>
        </ul>
      </section>
    </main>
  );
}
