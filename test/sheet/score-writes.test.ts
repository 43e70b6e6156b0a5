import type { ScoreMemory, ScoreStep } from '../../src/sheet/score-writes';
import {
  confirmWrites,
  fillScores,
  rememberScores,
  scoreWrites,
  shiftMemory,
} from '../../src/sheet/score-writes';
import { evaluationOf } from './evaluations';
import { computedScore, formOf } from './score-rows';
import type { SheetRow } from './score-rows';

const row = (change: Partial<SheetRow> = {}): SheetRow => ({
  name: '培训',
  target: 10,
  actual: 10,
  weight: 10,
  score: 10,
  ...change,
});

const evaluated = (rows: readonly SheetRow[]) => {
  const form = formOf(rows);
  return [
    form,
    evaluationOf(
      form,
      rows.map((one) => ({ suggestedScore: computedScore(one) })),
    ),
  ] as const;
};
const open = (rows: readonly SheetRow[]): ScoreMemory => rememberScores(...evaluated(rows));
const after = (memory: ScoreMemory, rows: readonly SheetRow[]): ScoreStep =>
  scoreWrites(memory, ...evaluated(rows));
const scores = ({ writes }: ScoreStep) => writes.map(({ row: at, score }) => [at, score]);

/** One edit of a form with one row: what is written. */
const edit = (before: SheetRow, now: SheetRow) => scores(after(open([before]), [now]));

describe('an automatic score', () => {
  test('follows its row', () => {
    expect(edit(row(), row({ actual: 8 }))).toEqual([[1, 8]]);
  });

  test('may have been empty, or typed just as computed', () => {
    expect(edit(row({ actual: null, score: null }), row({ actual: 8, score: null }))).toEqual([[1, 8]]);
    expect(edit(row({ actual: 7.5, score: 7.504 }), row({ actual: 8, score: 7.504 }))).toEqual([[1, 8]]);
  });

  test('is cleared with its actual, and where the person decides', () => {
    expect(edit(row(), row({ actual: null }))).toEqual([[1, null]]);
    expect(edit(row(), row({ actual: '基本完成' }))).toEqual([[1, null]]);
  });

  test('is not written when it is right already', () => {
    expect(edit(row({ actual: 8, score: 8 }), row({ actual: 20, target: 25, score: 8 }))).toEqual([]);
  });
});

describe('a score that the person typed', () => {
  test('stays theirs when it is not the computed one', () => {
    expect(edit(row({ score: 9 }), row({ score: 9, actual: 8 }))).toEqual([]);
    expect(edit(row({ score: 9 }), row({ score: 9, actual: null }))).toEqual([]);
  });

  test('stays theirs when the person had to decide', () => {
    const decided = row({ actual: '基本完成', score: 7 });
    expect(edit(decided, row({ actual: 8, score: 7 }))).toEqual([]);
  });

  test('is also a formula, and a word', () => {
    const formula = row({ score: 10, formula: '=F2' });
    expect(edit(formula, { ...formula, actual: 8 })).toEqual([]);
    expect(edit(row({ score: '—' }), row({ score: '—', actual: 8 }))).toEqual([]);
  });
});

describe('on opening', () => {
  test('nothing is written, and what differs then is the person’s', () => {
    const rows = [row({ score: null }), row({ name: '宣传', score: 9 })];
    const memory = open(rows);
    expect(scores(after(memory, rows))).toEqual([]);
    expect(
      scores(
        after(
          memory,
          rows.map((one) => ({ ...one, actual: 5 })),
        ),
      ),
    ).toEqual([[1, 5]]);
  });

  test('switching 自动评分 on fills the empty scores and no other', () => {
    const rows = [
      row({ score: null }),
      row({ name: '宣传', score: 9 }),
      row({ name: '调研', actual: null, score: null }),
    ];
    expect(scores(fillScores(...evaluated(rows)))).toEqual([[1, 10]]);
  });
});

describe('undo', () => {
  test('of the add-in’s step is not written back, and of both steps makes the row automatic again', () => {
    const edited = row({ actual: 8 });
    const step = after(open([row()]), [edited]);
    const written = after(confirmWrites(step.memory, [1]), [{ ...edited, score: 8 }]);
    expect(scores(written)).toEqual([]);
    const undoneOnce = after(written.memory, [{ ...edited, score: 10 }]);
    expect(scores(undoneOnce)).toEqual([]);
    const undoneTwice = after(undoneOnce.memory, [row()]);
    expect(scores(undoneTwice)).toEqual([]);
    expect(scores(after(undoneTwice.memory, [row({ actual: 6 })]))).toEqual([[1, 6]]);
  });

  test('of a score that was written into an empty cell leaves it empty', () => {
    const filled = row({ actual: 8, score: null });
    const step = after(open([row({ actual: null, score: null })]), [filled]);
    expect(scores(step)).toEqual([[1, 8]]);
    expect(scores(after(confirmWrites(step.memory, [1]), [filled]))).toEqual([]);
  });
});

describe('a write that failed', () => {
  test('is made at the next call, also when the row has changed again', () => {
    const step = after(open([row()]), [row({ actual: 8 })]);
    expect(scores(after(step.memory, [row({ actual: 8 })]))).toEqual([[1, 8]]);
    expect(scores(after(step.memory, [row({ actual: 6 })]))).toEqual([[1, 6]]);
  });

  test('gives way to a score that the person typed meanwhile', () => {
    const step = after(open([row()]), [row({ actual: 8 })]);
    expect(scores(after(step.memory, [row({ actual: 8, score: 9 })]))).toEqual([]);
  });

  test('is forgotten once it is confirmed, row by row', () => {
    const rows = [row(), row({ name: '宣传' })];
    const edited = rows.map((one) => ({ ...one, actual: 8 }));
    const step = after(open(rows), edited);
    const [first, second] = edited;
    if (!first || !second) throw new Error('two rows');
    expect(scores(after(confirmWrites(step.memory, [1]), [{ ...first, score: 8 }, second]))).toEqual([
      [2, 8],
    ]);
  });
});

describe('rows that move', () => {
  const rows = [row({ name: '甲', actual: 5, score: 5 }), row({ name: '乙', actual: 8, score: 9 })];

  test('keep what is known of them when rows are inserted or deleted above', () => {
    const memory = open(rows);
    const inserted = shiftMemory(memory, { kind: 'inserted', row: 1, count: 2 });
    expect([...inserted.keys()]).toEqual([3, 4]);
    const deleted = shiftMemory(memory, { kind: 'deleted', row: 1, count: 1 });
    expect([...deleted.entries()].map(([at, { name }]) => [at, name])).toEqual([[1, '乙']]);
  });

  test('are known again by what stands in them when nobody told', () => {
    const [first, second] = rows;
    if (!first || !second) throw new Error('two rows');
    const fresh = row({ name: '新', actual: 4, score: null });
    const step = after(open(rows), [fresh, first, second]);
    expect(scores(step)).toEqual([[1, 4]]);
    expect(
      scores(
        after(confirmWrites(step.memory, [1]), [
          { ...fresh, score: 4 },
          { ...first, actual: 6 },
          { ...second, actual: 6 },
        ]),
      ),
    ).toEqual([[2, 6]]);
  });

  test('a copied row with an empty score gets its own', () => {
    const [first] = rows;
    if (!first) throw new Error('a row');
    expect(scores(after(open([first]), [first, { ...first, score: null }]))).toEqual([[2, 5]]);
  });
});
