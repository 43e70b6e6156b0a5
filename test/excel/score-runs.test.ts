import { scoreRuns } from '../../src/excel/score-runs';

const at = (row: number, column: number, score: number | null) => ({ row, at: { row, column }, score });

test('scores below each other are one run, a gap or another column begins a new one', () => {
  const writes = [at(15, 7, 3), at(13, 7, 1), at(14, 7, null), at(17, 7, 5), at(14, 8, 9)];
  expect(scoreRuns(writes)).toEqual([
    { range: { top: 13, left: 7, bottom: 15, right: 7 }, scores: [1, null, 3] },
    { range: { top: 17, left: 7, bottom: 17, right: 7 }, scores: [5] },
    { range: { top: 14, left: 8, bottom: 14, right: 8 }, scores: [9] },
  ]);
});

test('nothing to write makes no run', () => {
  expect(scoreRuns([])).toEqual([]);
});
