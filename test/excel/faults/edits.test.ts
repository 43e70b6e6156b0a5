/** @jest-environment ./workbench/jest/environment.cjs */
import { playEach } from './scenario';
import type { Saying } from './scenario';
import { SHEET } from './stage';

const UPDATED: Saying = { error: null, status: 'updated' };
const CHECKED: Saying = { error: null, status: 'checked' };

const people = (...figures: readonly number[]) => figures.map((figure) => [`${String(figure)}人`]);

playEach([
  {
    name: 'typed: half of a target gives half of the points',
    run: async ({ person }) => person.type(SHEET, 'E5', '5人'),
    says: UPDATED,
    scores: { G5: 2.5 },
  },
  {
    name: 'typed faster than the add-in looks: all rows are scored',
    run: async ({ person }) => {
      await person.type(SHEET, 'E5', '5人');
      await person.type(SHEET, 'E6', '5人');
      await person.type(SHEET, 'E5', '8人');
    },
    says: UPDATED,
    scores: { G5: 4, G6: 1.25 },
  },
  {
    name: 'pasted: 200 cells over targets, actuals, weights and explanations',
    run: async ({ person }) => {
      const rows = Array.from({ length: 12 }, (_, i) => [
        '≥100人',
        `${String(i * 10)}人`,
        5,
        null,
        '原因：…',
      ]);
      const wide = rows.map((row) => [...row, ...new Array<string>(2).fill('备注')]);
      await person.paste(SHEET, 'D5', wide);
      await person.paste(
        SHEET,
        'A30',
        Array.from({ length: 20 }, () => new Array<string>(8).fill('甲')),
      );
    },
    says: UPDATED,
    // An actual of 0人 reaches nothing of 100人; 110人 reaches all.
    scores: { G5: 0, G6: 0.5, G15: 5, G16: 5 },
  },
  {
    name: 'pasted with scores: the pasted scores are the person’s',
    run: async ({ person }) =>
      person.paste(SHEET, 'E5', [
        ['5人', 5, 1],
        ['5人', 5, 2],
      ]),
    says: CHECKED,
    scores: { G5: 1, G6: 2 },
    mine: ['G5', 'G6'],
  },
  {
    name: 'filled down: one actual into all rows',
    run: async ({ person }) => {
      await person.type(SHEET, 'E5', '10人');
      await person.fillDown(SHEET, 'E5:E8');
    },
    says: UPDATED,
    scores: { G5: 5, G6: 2.5, G7: 1.67, G8: 1.25 },
  },
  {
    name: 'sorted, scores left behind: each row is scored anew',
    run: async ({ person, flush }) => {
      await person.paste(SHEET, 'E5', people(5, 10, 15));
      await flush();
      await person.paste(SHEET, 'E5', people(10, 5, 3));
      await flush();
      await person.sort(SHEET, 'E5:E7', 'E');
    },
    says: UPDATED,
    scores: { G5: 5, G6: 0.75, G7: 0.83 },
  },
  {
    name: 'sorted, scores moved along: a typed score stays with its row',
    run: async ({ person, flush }) => {
      // 5人 of 10人 computes 2.5, which the person lowers to 1.25: the computed score of the row it will be sorted to.
      await person.paste(SHEET, 'E5', people(5, 5));
      await flush();
      await person.type(SHEET, 'G5', 1.25);
      await flush();
      await person.paste(SHEET, 'I5', [[2], [1]]);
      await flush();
      await person.sort(SHEET, 'C5:I6', 'I');
    },
    says: CHECKED,
    scores: { G5: 1.25, G6: 1.25 },
    mine: ['G6'],
  },
  {
    name: 'cut and moved: the row it left is unfinished, the row it came to is scored',
    run: async ({ person }) => person.move(SHEET, 'E5', 'E6'),
    says: UPDATED,
    scores: { G5: '', G6: 2.5 },
  },
  {
    name: 'cleared: an automatic score goes with its actual',
    run: async ({ person }) => person.clear(SHEET, 'E5:E7'),
    says: UPDATED,
    scores: { G5: '', G6: '', G7: '' },
  },
  {
    name: 'undone: the edit and the add-in’s step after it',
    run: async ({ person, flush, undoEdit }) => {
      await person.type(SHEET, 'E5', '5人');
      await flush();
      await undoEdit('E5', '10人');
    },
    says: CHECKED,
    scores: { G5: 5 },
  },
  {
    name: 'a weight changed: the score follows it',
    run: async ({ person }) => person.type(SHEET, 'F5', 8),
    says: UPDATED,
    scores: { G5: 8 },
  },
  {
    name: 'another author edits: shown at once, written with the next edit here',
    run: async ({ faults }) => faults.remoteEdit(SHEET, 'E5', people(5)),
    says: { error: null, status: 'remote' },
    mend: async ({ person }) => person.type(SHEET, 'E6', '10人'),
    then: UPDATED,
    scores: { G5: 2.5, G6: 2.5 },
  },
  {
    name: 'another author types a score: it is theirs',
    run: async ({ faults }) => faults.remoteEdit(SHEET, 'G5', [[3]]),
    says: { error: null, status: 'remote' },
    mend: async ({ person }) => person.type(SHEET, 'E5', '5人'),
    then: CHECKED,
    scores: { G5: 3 },
    mine: ['G5'],
  },
  {
    name: 'a macro writes in many places at once: one event for each',
    run: async ({ person }) =>
      Promise.all([5, 7, 9].map(async (row) => person.type(SHEET, `E${String(row)}`, '5人'))),
    says: UPDATED,
    scores: { G5: 2.5, G7: 0.83, G9: 0.5 },
  },
  {
    name: 'a host that does not say whose change it was: own writes are not answered',
    run: async ({ person, faults }) => {
      faults.hideTrigger = true;
      await person.type(SHEET, 'E5', '5人');
    },
    says: CHECKED,
    scores: { G5: 2.5 },
  },
]);
