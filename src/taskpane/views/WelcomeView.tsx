import { Button } from '@fluentui/react-button';
import { Calculator20Regular } from '@fluentui/react-icons/svg/calculator';
import { Flag20Regular } from '@fluentui/react-icons/svg/flag';
import { ScanTable20Regular } from '@fluentui/react-icons/svg/scan-table';
import { TableAdd20Regular } from '@fluentui/react-icons/svg/table-add';
import type { ReactElement } from 'react';
import type { SessionState } from '../../excel/session-state';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';

interface Props {
  readonly error: SessionState['error'];
  /** The year that a new form is for. */
  readonly year: number;
  readonly onInsert: () => void;
  readonly onRecognise: () => void;
}

/** What a workbook without a form shows: insert one, or read the one that is there. */
export default function WelcomeView({ error, year, onInsert, onRecognise }: Props): ReactElement {
  const { label, error: sentence } = useTexts();
  const words = useLabelList(pageLabels);
  const notAForm = error?.code === 'not-a-form';
  return (
    <main className="pane-body welcome">
      <h2 className="welcome-title">{words('wel.none')}</h2>
      <Button
        className="wide"
        appearance={error && !notAForm ? 'secondary' : 'primary'}
        size="large"
        icon={<TableAdd20Regular />}
        onClick={onInsert}
      >
        {label('wel.insert')}
      </Button>
      <p className="caption">{words('wel.insert.hint', { year })}</p>
      <section>
        <h2>{words('wel.have')}</h2>
        <Button className="wide quiet" icon={<ScanTable20Regular />} onClick={onRecognise}>
          {label('wel.recognise')}
        </Button>
        {error && notAForm ? (
          <p className="caption danger" role="alert">
            {sentence(error)}
          </p>
        ) : (
          <p className="caption">{words('wel.recognise.hint')}</p>
        )}
      </section>
      <section>
        <h2>{words('wel.does')}</h2>
        <ul>
          <li>
            <Calculator20Regular className="icon brand" />
            {words('wel.does.1')}
          </li>
          <li>
            <Flag20Regular className="icon brand" />
            {words('wel.does.2')}
          </li>
        </ul>
      </section>
    </main>
  );
}
