import type { CellRange } from '../model/address';
import type { ScoreWrite } from '../sheet/score-writes';

/** Scores that stand below each other without a gap. */
export interface ScoreRun {
  readonly range: CellRange;
  readonly scores: readonly (number | null)[];
}

function byColumnAndRow(a: ScoreWrite, b: ScoreWrite): number {
  return a.at.column - b.at.column || a.at.row - b.at.row;
}

/** Puts scores together into as few contiguous runs as there can be: each run is one write. */
export function scoreRuns(writes: readonly ScoreWrite[]): readonly ScoreRun[] {
  const runs: { range: CellRange; scores: (number | null)[] }[] = [];
  for (const { at, score } of [...writes].sort(byColumnAndRow)) {
    const last = runs.at(-1);
    if (last && last.range.left === at.column && last.range.bottom + 1 === at.row) {
      last.range = { ...last.range, bottom: at.row };
      last.scores.push(score);
    } else {
      const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      runs.push({ range, scores: [score] });
    }
  }
  return runs;
}
