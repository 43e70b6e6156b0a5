import type { ReactElement } from 'react';
import type { Session } from '../../excel/session-state';
import { useTemplateLabels } from '../use-template-labels';
import { RowButtons } from './RowButtons';

interface Props {
  readonly row: number;
  readonly session: Session;
  readonly checkOnly: boolean;
}

/** Page 指标 of a row that is no indicator yet, as one just added: what to do, and the buttons where they were. */
export function EmptyRow({ row, session, checkOnly }: Props): ReactElement {
  const label = useTemplateLabels();
  return (
    <section className="indicator-head">
      <p>{label('row.empty')}</p>
      {!checkOnly && <RowButtons row={row} filled={false} onEdit={(edit) => void session.editRows(edit)} />}
    </section>
  );
}
