import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { FormView, Session } from '../../excel/session-state';
import { formSummary, type FormSummary, type WorstState } from '../models/form-summary';
import { NewSheetFoot } from '../parts/NewSheetFoot';
import { SeverityIcon } from '../parts/SeverityIcon';
import { SummaryButton } from '../parts/SummaryButton';
import { pageLabels } from '../../texts/page-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';

interface Props {
  readonly session: Session;
  readonly forms: readonly FormView[];
  readonly current: number;
  readonly onChoose: (form: FormSummary) => void;
  readonly onTemplates: () => void;
}

/** Page 全部自评表: every form of the workbook with its total and the worst thing about it. */
export default function WorkbookPage({
  session,
  forms,
  current,
  onChoose,
  onTemplates,
}: Props): ReactElement {
  const label = useLabelList(pageLabels);
  const summaries = forms.map(formSummary);
  const missing = summaries.filter(({ worst }) => worst.kind === 'missing').length;
  return (
    <>
      <main className="pane-body workbook">
        <p className="caption">{label('wb.sum', { n: forms.length, m: missing })}</p>
        <ul>
          {summaries.map((form, i) => (
            <li key={`${form.sheetId} ${String(form.first.row)} ${String(form.first.column)}`}>
              <button
                type="button"
                className="form-line"
                aria-current={i === current}
                onClick={() => {
                  onChoose(form);
                }}
              >
                <FormLine form={form} current={i === current} />
              </button>
            </li>
          ))}
        </ul>
      </main>
      <NewSheetFoot onTemplates={onTemplates}>
        <SummaryButton session={session} forms={forms} />
      </NewSheetFoot>
    </>
  );
}

function FormLine({
  form,
  current,
}: {
  readonly form: FormSummary;
  readonly current: boolean;
}): ReactElement {
  const { label: grades } = useTexts();
  const label = useLabelList(pageLabels);
  return (
    <>
      <span className="name">{form.name}</span>
      <span className={form.total === null ? 'points unscored' : 'points'}>
        {form.total ?? label('wb.unscored')}{' '}
        <span className="form-grade">{form.grade && grades(`grade.${form.grade}`)}</span>
      </span>
      <span className="caption">{current ? label('wb.current', { sheet: form.sheet }) : form.sheet}</span>
      <WorstLine worst={form.worst} />
    </>
  );
}

function WorstLine({ worst }: { readonly worst: WorstState }): ReactElement {
  const label = useLabelList(pageLabels);
  if (worst.kind === 'clear') {
    return (
      <span className="state">
        <CheckmarkCircle16Filled className="icon success" />
        {label('wb.clear')}
      </span>
    );
  }
  const words = { missing: 'wb.missing', error: 'wb.error', warning: 'wb.check' } as const;
  return (
    <span className="state">
      <SeverityIcon severity={worst.kind === 'warning' ? 'warning' : 'error'} />
      {label(words[worst.kind], { n: worst.count })}
    </span>
  );
}
