import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import { CircleHint16Regular } from '@fluentui/react-icons/svg/circle-hint';
import type { ReactElement } from 'react';
import type { SectionRow } from '../../report/pane-rows';
import type { Place } from '../../report/report';
import { reportLabels } from '../../texts/report-labels';
import { useTexts } from '../texts';
import { useLabelList } from '../use-label-list';
import { SeverityIcon } from './SeverityIcon';

/** So many deviations of a section are named; of the others it is said how many there are. */
const MOST_NOTES = 3;

interface Props {
  readonly row: SectionRow;
  readonly onGoTo: (place: Place) => void;
}

/** A section of the report: whether it is ready, what is left for a person, what differs; a tap leads to its figures. */
export function ReportRow({ row, onGoTo }: Props): ReactElement {
  const { heading, level, place } = row;
  const content = (
    <>
      <span className="heading">{heading}</span>
      <RowState row={row} />
    </>
  );
  return (
    <li className={level === 1 ? 'report-row first-level' : 'report-row'}>
      {place === null ? (
        <div className="report-line">{content}</div>
      ) : (
        <button
          type="button"
          className="report-line"
          onClick={() => {
            onGoTo(place);
          }}
        >
          {content}
          <ChevronRight12Regular className="chevron" />
        </button>
      )}
      <RowNotes row={row} />
    </li>
  );
}

function RowState({ row: { state, gaps } }: Pick<Props, 'row'>): ReactElement | null {
  const label = useLabelList(reportLabels);
  if (state === null) return null;
  const [icon, word] = {
    ready: [<CheckmarkCircle16Filled key="icon" className="icon success" />, label('rep.ready')],
    gaps: [<CircleHint16Regular key="icon" className="icon muted" />, label('rep.todo', { n: gaps })],
    differs: [<SeverityIcon key="icon" severity="error" />, label('rep.differs')],
  }[state];
  return (
    <span className="state">
      {icon}
      {word}
    </span>
  );
}

/** Which figures differ, and which indicators deviate. */
function RowNotes({ row: { differences, deviations } }: Pick<Props, 'row'>): ReactElement | null {
  const { finding: write } = useTexts();
  const label = useLabelList(reportLabels);
  const notes = [
    ...differences.map(({ finding }) => {
      const { title, detail } = write(finding);
      return detail === '' ? title : label('rep.difference', { title, detail });
    }),
    ...deviations.map(({ name, target, actual, completion }) =>
      completion === null
        ? label('rep.deviation', { name, target, actual })
        : label('rep.deviationWith', { name, target, actual, p: completion }),
    ),
  ];
  if (notes.length === 0) return null;
  const rest = notes.length - MOST_NOTES;
  return (
    <ul className="notes">
      {notes.slice(0, MOST_NOTES).map((note, at) => (
        <li key={`${String(at)} ${note}`}>{note}</li>
      ))}
      {rest > 0 && <li>{label('rep.more', { n: notes.length, rest })}</li>}
    </ul>
  );
}
