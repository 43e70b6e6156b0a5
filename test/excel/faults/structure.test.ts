/** @jest-environment ./workbench/jest/environment.cjs */
import { formRows, formSheet } from './form-sheet';
import { playEach } from './scenario';
import type { Saying } from './scenario';
import { SHEET } from './stage';
import type { Stage } from './stage';

const UPDATED: Saying = { error: null, status: 'updated' };
const CHECKED: Saying = { error: null, status: 'checked' };

const typeHalf = async ({ person }: Stage, row = 5) => person.type(SHEET, `E${String(row)}`, '5人');

playEach([
  {
    name: 'a row inserted above and an edit below it, before the add-in looks',
    run: async ({ person }) => {
      await person.insertRows(SHEET, 7);
      await person.type(SHEET, 'E8', '15人');
    },
    says: UPDATED,
    scores: { G7: '', G8: 2.5 },
  },
  {
    name: 'a row deleted: the typed score below it stays the person’s',
    run: async ({ person, flush }) => {
      await person.type(SHEET, 'G8', 3);
      await flush();
      await person.deleteRows(SHEET, 6);
      await person.type(SHEET, 'E7', '10人');
    },
    says: CHECKED,
    scores: { G7: 3 },
    mine: ['G7'],
  },
  {
    name: 'a column inserted in the middle of the form',
    run: async (stage) => {
      await stage.person.insertColumns(SHEET, 'D');
      await stage.person.type(SHEET, 'F5', '5人');
    },
    says: UPDATED,
    scores: { H5: 2.5 },
  },
  {
    name: 'a column deleted beside the form',
    run: async (stage) => {
      await stage.person.insertColumns(SHEET, 'A');
      await stage.flush();
      await stage.person.deleteColumns(SHEET, 'A');
      await typeHalf(stage);
    },
    says: UPDATED,
    scores: { G5: 2.5 },
  },
  {
    name: 'a row inserted while the read is under way',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.during(1, async (person) => person.insertRows(SHEET, 5));
    },
    says: { error: null, status: 'rows-mended' },
    scores: { G5: '', G6: 2.5 },
  },
  {
    name: 'a row inserted while the write is under way: nothing lands in the wrong row',
    run: async (stage) => {
      await typeHalf(stage, 6);
      await stage.during(2, async (person) => person.insertRows(SHEET, 5));
    },
    says: UPDATED,
    scores: { G5: '', G6: 5, G7: 1.25 },
  },
  {
    name: 'a row deleted while the write is under way: a typed score is not lost',
    run: async (stage) => {
      await stage.person.type(SHEET, 'G7', 3);
      await stage.flush();
      await typeHalf(stage, 6);
      await stage.during(2, async (person) => person.deleteRows(SHEET, 5));
    },
    says: UPDATED,
    scores: { G5: 1.25, G6: 3 },
    mine: ['G6'],
  },
  {
    name: 'a score typed while the write is under way: the last one to come stands, and the next edit keeps it',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.during(2, async (person) => person.type(SHEET, 'G6', 4));
    },
    says: CHECKED,
    scores: { G5: 2.5, G6: 4 },
    mine: ['G6'],
  },
  {
    name: 'the sheet renamed while a batch is under way',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.during(2, async (person) => person.renameSheet(SHEET, '市局'));
    },
    says: UPDATED,
    sheet: '市局',
    scores: { G5: 2.5 },
  },
  {
    name: 'the sheet copied: the copy is scored on its own',
    run: async ({ person, flush }) => {
      await person.copySheet(SHEET, '副本');
      await flush();
      await person.type('副本', 'E5', '5人');
    },
    says: UPDATED,
    sheet: '副本',
    scores: { G5: 2.5, G6: 5 },
  },
  {
    name: 'the sheet copied while the write is under way: the copy keeps the score it was copied with',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.during(2, async (person) => person.copySheet(SHEET, '副本'));
    },
    says: CHECKED,
    mend: async ({ person }) => person.type('副本', 'E6', '5人'),
    then: UPDATED,
    sheet: '副本',
    scores: { G5: 5, G6: 1.25 },
    mine: ['副本!G5'],
  },
  {
    name: 'the sheet moved to another place while a batch is under way',
    run: async (stage) => {
      await stage.person.addSheet('别的');
      await typeHalf(stage);
      await stage.during(1, async (person) => person.moveSheet(SHEET, 1));
    },
    says: UPDATED,
    scores: { G5: 2.5 },
  },
  {
    name: 'the sheet deleted while the read is under way',
    run: async (stage) => {
      await stage.person.copySheet(SHEET, '副本');
      await stage.flush();
      await typeHalf(stage);
      await stage.during(1, async (person) => person.deleteSheet(SHEET));
    },
    says: CHECKED,
    sheet: '副本',
    scores: { G5: 5 },
  },
  {
    name: 'the sheet deleted while the write is under way: the other sheet is written all the same',
    run: async (stage) => {
      await stage.person.copySheet(SHEET, '副本');
      await stage.flush();
      await typeHalf(stage);
      await stage.person.type('副本', 'E5', '5人');
      await stage.during(2, async (person) => person.deleteSheet(SHEET));
    },
    says: { error: 'sheet-gone', status: 'updated' },
    sheet: '副本',
    scores: { G5: 2.5 },
  },
  {
    name: 'two forms on one sheet: an edit in the lower one scores the lower one',
    run: async ({ person, flush }) => {
      await person.paste(
        SHEET,
        'A20',
        formRows(6, 24).map((row) => Array.from({ length: 8 }, (_, c) => row[c] ?? '')),
      );
      await flush();
      await person.type(SHEET, 'E24', '5人');
    },
    says: UPDATED,
    scores: { G5: 5, G24: 2.5 },
  },
  {
    name: 'two forms on one sheet: a row inserted in the upper one, an edit in the lower one',
    run: async ({ person, flush }) => {
      await person.paste(
        SHEET,
        'A20',
        formRows(6, 24).map((row) => Array.from({ length: 8 }, (_, c) => row[c] ?? '')),
      );
      await flush();
      await person.insertRows(SHEET, 8);
      await person.type(SHEET, 'E25', '5人');
    },
    says: UPDATED,
    scores: { G5: 5, G25: 2.5 },
  },
  {
    name: 'forty forms on forty sheets: every edited one is scored',
    run: async ({ person, flush }) => {
      for (let n = 2; n <= 40; n += 1) await person.copySheet(SHEET, `表${String(n)}`);
      await flush();
      for (let n = 2; n <= 40; n += 1) await person.type(`表${String(n)}`, 'E5', '5人');
    },
    says: UPDATED,
    sheet: '表40',
    scores: { G5: 2.5 },
  },
  {
    name: 'a heading changed: nothing is written, and it is said; with the heading back, work goes on',
    run: async ({ person, flush }) => {
      await person.type(SHEET, 'E4', '备注');
      await flush();
      await person.type(SHEET, 'E5', '5人');
    },
    says: { error: 'form-changed', status: 'checked' },
    mend: async ({ person, flush }) => {
      await person.type(SHEET, 'E4', '实际完成值');
      await flush();
      await person.type(SHEET, 'E5', '8人');
    },
    then: UPDATED,
    scores: { G5: 4 },
  },
  {
    name: 'a form pasted on a new sheet is only checked',
    run: async ({ person, flush }) => {
      await person.addSheet('外来');
      const cells = formSheet('外来').cells.map((row) => Array.from({ length: 8 }, (_, c) => row[c] ?? ''));
      await person.paste('外来', 'A1', cells);
      await flush();
      await person.type('外来', 'E5', '5人');
    },
    says: CHECKED,
    sheet: '外来',
    scores: { G5: 5 },
  },
]);
