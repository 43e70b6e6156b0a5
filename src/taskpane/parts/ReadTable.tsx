import type { ReactElement } from 'react';
import type { Finding } from '../../model/finding';
import type { IndicatorPageView } from '../models/indicator-page';
import { readAs } from '../models/read-as';
import { useTexts } from '../texts';
import { useIndicatorLabels } from '../use-indicator-labels';
import { SeverityIcon } from './SeverityIcon';

/** Target and actual, as they stand in the form and as the rules read them; below, what the checks say of them. */
export function ReadTable({ page }: { readonly page: IndicatorPageView }): ReactElement {
  const { locale } = useTexts();
  const label = useIndicatorLabels();
  const { indicator, result, notes } = page;
  const read = readAs(result, label, locale);
  const rows = [
    { name: label('ind.target'), typed: indicator.target.text, read: read.target },
    { name: label('ind.actual'), typed: indicator.actual.text, read: read.actual },
  ];
  return (
    <section>
      <table className="read-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{label('ind.typed')}</th>
            <th scope="col">{label('ind.readAs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, typed, read: meaning }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{typed.trim() || label('read.empty')}</td>
              <td className="read">{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <ReadNote key={note.id} note={note} />
      ))}
    </section>
  );
}

function ReadNote({ note }: { readonly note: Finding }): ReactElement {
  const { finding: write } = useTexts();
  const { title, detail } = write(note);
  return (
    <p className="read-note">
      <SeverityIcon severity={note.severity} />
      <span>{detail ? `${title}：${detail}` : title}</span>
    </p>
  );
}
