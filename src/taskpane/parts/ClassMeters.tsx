import type { ReactElement } from 'react';
import type { ClassRow } from '../models/class-rows';
import { useTexts } from '../texts';

/** The score by class: name, meter, score of weight, what was lost or is still open. */
export function ClassMeters({ rows }: { readonly rows: readonly ClassRow[] }): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <ul className="class-meters">
      {rows.map((row) => (
        <ClassMeter key={row.class} row={row} />
      ))}
    </ul>
  );
}

function ClassMeter({ row }: { readonly row: ClassRow }): ReactElement {
  const { label } = useTexts();
  const name = label(`class.${row.class}`);
  return (
    <li>
      <span className="class-name">{name}</span>
      <div
        className="meter"
        role="meter"
        aria-label={name}
        aria-valuemin={0}
        aria-valuemax={row.weight}
        aria-valuenow={Math.min(row.weight, Math.max(0, row.score))}
        aria-valuetext={`${row.scoreText} / ${row.weightText}`}
      >
        <div className="scored" style={{ width: percent(row.scoredShare) }} />
        <div className="open" style={{ width: percent(row.openShare) }} />
      </div>
      <span className="class-score">
        {row.scoreText} <span className="of-weight">/ {row.weightText}</span>
      </span>
      <span className="class-note">
        {row.note && label(`score.${row.note.kind}`, { v: row.note.points })}
      </span>
    </li>
  );
}

function percent(share: number): string {
  return `${String(share * 100)}%`;
}
