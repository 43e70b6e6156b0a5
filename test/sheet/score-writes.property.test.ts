import fc from 'fast-check';
import { confirmWrites, rememberScores, scoreWrites } from '../../src/sheet/score-writes';
import { evaluationOf } from './evaluations';
import { computedScore, formOf } from './score-rows';
import type { SheetRow } from './score-rows';

const COUNT = 4;
/** A person's own score: above every weight here, so that no computed one is the same within 0.005. */
const OWN = 77;

type Edit =
  | { readonly kind: 'edit'; readonly index: number; readonly change: Partial<SheetRow> }
  | { readonly kind: 'type'; readonly index: number };

const index = fc.nat(COUNT - 1);
const figure = fc.integer({ min: 1, max: 40 });
const change = fc.oneof(
  figure.map((target) => ({ target })),
  fc.oneof(figure, fc.constantFrom(null, '基本完成')).map((actual) => ({ actual })),
  fc.integer({ min: 3, max: 30 }).map((weight) => ({ weight })),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), index, change }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('type' as const), index }) },
);
/** What one flush sees, and whether its write succeeds. */
const flush = fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 5 }), succeeds: fc.boolean() });

const evaluated = (rows: readonly SheetRow[]) => {
  const form = formOf(rows);
  return [
    form,
    evaluationOf(
      form,
      rows.map((row) => ({ suggestedScore: computedScore(row) })),
    ),
  ] as const;
};

const apply = (rows: readonly SheetRow[], one: Edit): readonly SheetRow[] =>
  rows.map((row, at) => {
    if (at !== one.index) return row;
    return one.kind === 'type' ? { ...row, score: OWN } : { ...row, ...one.change };
  });

const START: readonly SheetRow[] = ['甲', '乙', '丙', '丁'].map((name) => ({
  name,
  target: 10,
  actual: null,
  weight: 10,
  score: null,
}));

test('whatever the order of edits and failed writes, automatic scores end as one fresh computation, and typed ones stay', () => {
  fc.assert(
    fc.property(fc.array(flush, { minLength: 1, maxLength: 12 }), (flushes) => {
      let rows = START;
      let memory = rememberScores(...evaluated(rows));
      const typed = new Set<number>();
      const run = (edits: readonly Edit[], succeeds: boolean) => {
        for (const one of edits) if (one.kind === 'type') typed.add(one.index);
        rows = edits.reduce(apply, rows);
        const step = scoreWrites(memory, ...evaluated(rows));
        memory = step.memory;
        if (!succeeds) return;
        rows = rows.map((row, at) => {
          const write = step.writes.find((one) => one.row === at + 1);
          return write ? { ...row, score: write.score } : row;
        });
        memory = confirmWrites(
          memory,
          step.writes.map((write) => write.row),
        );
      };
      for (const { edits, succeeds } of flushes) run(edits, succeeds);
      run([], true);
      expect(rows.map(({ score }) => score)).toEqual(
        rows.map((row, at) => (typed.has(at) ? OWN : computedScore(row))),
      );
    }),
    { numRuns: 300 },
  );
});
