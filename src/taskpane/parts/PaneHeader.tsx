import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactElement } from 'react';
import type { FormView } from '../../excel/session-state';
import { formName } from '../models/form-name';
import { useTexts } from '../texts';

interface Props {
  readonly view: FormView;
  /** How many forms the workbook holds. */
  readonly forms: number;
  readonly onForms: () => void;
}

/** Which form this is: project, sheet, year, mode, and the way to the other forms. */
export function PaneHeader({ view, forms, onForms }: Props): ReactElement {
  const { label } = useTexts();
  const { sheet, year } = view.form;
  const facts = [
    sheet,
    ...(year === null ? [] : [label('header.year', { year })]),
    label(view.mode === 'automatic' ? 'mode.auto' : 'mode.checkOnly'),
  ];
  return (
    <header className="pane-header">
      <h1>{formName(view)}</h1>
      <div className="facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {forms > 1 && (
          <button type="button" className="link" onClick={onForms}>
            {label('forms.count', { n: forms })}
            <ChevronRight12Regular />
          </button>
        )}
      </div>
    </header>
  );
}
