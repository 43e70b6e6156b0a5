/** @jest-environment ./workbench/jest/environment.cjs */
import { playEach } from './scenario';
import type { Saying } from './scenario';
import { SHEET } from './stage';
import type { Stage } from './stage';

const UPDATED: Saying = { error: null, status: 'updated' };
const CHECKED: Saying = { error: null, status: 'checked' };
const BUSY: Saying = { error: 'host-busy', status: 'checked' };

const typeHalf = async ({ person }: Stage) => person.type(SHEET, 'E5', '5人');
const HALF = { G5: 2.5, G6: 5 };
const MINUTE = 60_000;

/** Lets several pauses pass, one after the other. */
const waits = async ({ wait }: Stage, pauses: readonly number[]) => {
  for (const pause of pauses) await wait(pause);
};

playEach([
  ...([1, 2, 3] as const).map((nth) => ({
    name: `batch ${String(nth)} of two edits fails: it is done again by itself`,
    run: async (stage: Stage) => {
      stage.faults.failBatch(nth, 'GeneralException');
      await typeHalf(stage);
      await stage.flush();
      await stage.person.type(SHEET, 'E7', '3人');
    },
    // The third is the read of the second edit, when the first one is done.
    says: nth === 3 ? { ...BUSY, status: 'updated' as const } : BUSY,
    mend: async (stage: Stage) => waits(stage, [1000, 1000]),
    then: UPDATED,
    scores: { G5: 2.5, G7: 0.5 },
  })),
  {
    name: 'the write fails half-way: what was written is not taken for the person’s',
    run: async (stage) => {
      await stage.person.paste(SHEET, 'E5', [['5人'], ['20人'], ['3人']]);
      stage.faults.failBatch(2, 'GeneralException', 6);
    },
    says: BUSY,
    mend: async ({ wait }) => wait(1000),
    then: UPDATED,
    scores: { G5: 2.5, G6: 5, G7: 0.5 },
  },
  {
    name: 'throttled for ten minutes: it goes on when Excel answers again',
    run: async (stage) => {
      await typeHalf(stage);
      stage.faults.failAll = 'TooManyRequests';
      await stage.flush();
      for (let minute = 0; minute < 10; minute += 1) await waits(stage, [MINUTE]);
    },
    says: BUSY,
    mend: async (stage) => {
      stage.faults.failAll = null;
      await stage.wait(MINUTE);
    },
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'an error that nobody knows: said, and tried again',
    run: async (stage) => {
      stage.faults.failAll = 'InvalidArgument';
      await typeHalf(stage);
    },
    says: { error: 'unknown', status: 'checked' },
    mend: async (stage) => {
      stage.faults.failAll = null;
      await stage.wait(MINUTE);
    },
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'the request is too large for the host: it is sent in parts',
    run: async (stage) => {
      stage.faults.payloadLimit = 9000;
      await stage.person.paste(
        SHEET,
        'E5',
        Array.from({ length: 12 }, () => ['5人']),
      );
    },
    says: UPDATED,
    scores: { G5: 2.5, G6: 1.25, G14: 0.25, G16: 0.21 },
  },
  {
    name: 'the answer is too large for the host: one sheet is read in parts',
    run: async (stage) => {
      await stage.person.paste(
        SHEET,
        'A40',
        Array.from({ length: 40 }, () => new Array<string>(8).fill('备注备注备注')),
      );
      await stage.flush();
      stage.faults.payloadLimit = 14_000;
      await typeHalf(stage);
    },
    says: UPDATED,
    scores: HALF,
  },
  {
    name: 'a sheet protected: said with its cells; written when the protection goes',
    run: async (stage) => {
      await stage.person.protect(SHEET, ['E5:E16']);
      await typeHalf(stage);
    },
    says: { error: 'sheet-protected', status: 'not-written' },
    mend: async ({ person }) => person.unprotect(SHEET),
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'a sheet protected while the write is under way',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.during(2, async (person) => person.protect(SHEET, ['E5:E16']));
    },
    says: { error: 'sheet-protected', status: 'not-written' },
    mend: async ({ person }) => person.unprotect(SHEET),
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'a protected sheet with open scores: scores are written, the marks follow when it is opened',
    run: async (stage) => {
      await stage.person.protect(SHEET, ['E5:H16']);
      await typeHalf(stage);
    },
    says: { error: 'sheet-protected', status: 'updated' },
    mend: async ({ person }) => person.unprotect(SHEET),
    then: CHECKED,
    scores: HALF,
  },
  {
    name: 'one sheet protected, the other not: the other is written',
    run: async ({ person, flush }) => {
      await person.copySheet(SHEET, '副本');
      await flush();
      await person.protect(SHEET, ['E5:E16']);
      await person.type(SHEET, 'E5', '5人');
      await person.type('副本', 'E5', '5人');
      await flush();
    },
    says: { error: 'sheet-protected', status: 'not-written' },
    mend: async ({ person }) => person.unprotect(SHEET),
    then: UPDATED,
    sheet: '副本',
    scores: HALF,
  },
  {
    name: 'the workbook protected: a form cannot be inserted, which is said; the form that is there is scored',
    run: async ({ person, live, flush }) => {
      person.protectWorkbook(true);
      await live?.session.insertTemplate();
      await person.type(SHEET, 'E5', '5人');
      await flush();
      person.protectWorkbook(false);
    },
    says: { error: 'insert-failed', status: 'updated' },
    scores: HALF,
  },
  {
    name: 'a cell in edit mode for a minute',
    run: async (stage) => {
      await typeHalf(stage);
      stage.person.beginEdit(SHEET, 'H5');
      for (let second = 0; second < 30; second += 1) await stage.wait(2000);
    },
    says: { error: null, status: 'editing' },
    mend: async ({ person, wait }) => {
      await person.endEdit('人数不足；改进措施：提前招生');
      await wait(2000);
    },
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'events lost: the next movement on the sheet shows what was missed',
    run: async (stage) => {
      stage.faults.dropEvents = true;
      await typeHalf(stage);
      await stage.wait(MINUTE);
      stage.faults.dropEvents = false;
    },
    says: CHECKED,
    mend: async ({ person }) => person.select(SHEET, 'E6'),
    then: UPDATED,
    scores: HALF,
  },
  {
    name: 'an inserted row of which nothing was heard: nothing is written until the structure is known again',
    run: async (stage) => {
      stage.faults.dropEvents = true;
      await stage.person.insertRows(SHEET, 2);
      stage.faults.dropEvents = false;
      await stage.person.type(SHEET, 'E6', '5人');
    },
    says: { error: 'form-changed', status: 'checked' },
    mend: async ({ person }) => person.type(SHEET, 'E6', '8人'),
    then: UPDATED,
    scores: { G6: 4 },
  },
  {
    name: 'events late and all at once',
    run: async (stage) => {
      stage.faults.holdEvents = true;
      await typeHalf(stage);
      await stage.person.insertRows(SHEET, 5);
      await stage.person.type(SHEET, 'E7', '5人');
      await stage.wait(MINUTE);
      stage.faults.holdEvents = false;
    },
    says: UPDATED,
    scores: { G6: 2.5, G7: 1.25 },
  },
  {
    name: 'an event of rows that a look has followed already: no row is forgotten',
    run: async (stage) => {
      stage.faults.holdEvents = true;
      await stage.person.deleteRows(SHEET, 10);
      await stage.person.insertRows(SHEET, 8);
      stage.live?.focus();
      await stage.flush();
      await stage.person.type(SHEET, 'E10', '9人');
      stage.faults.holdEvents = false;
    },
    says: UPDATED,
    // Row 10 holds the fifth indicator now, ≥50人.
    scores: { G8: '', G9: 5, G10: 0.9 },
  },
  {
    name: 'a storm of a thousand events',
    run: async (stage) => {
      await typeHalf(stage);
      await stage.faults.storm(SHEET, 'E5:E16', 1000);
    },
    says: UPDATED,
    scores: HALF,
  },
  ...(
    [
      ['read', 1, UPDATED],
      ['write', 2, CHECKED],
    ] as const
  ).map(([batch, nth, then]) => ({
    name: `Excel sleeps for an hour in the middle of a ${batch}`,
    run: async (stage: Stage) => {
      await typeHalf(stage);
      await stage.during(nth, () => {
        stage.faults.asleep = true;
      });
      await stage.sleep(60 * MINUTE);
    },
    says: { error: 'host-busy', status: 'reading' } as const,
    mend: async (stage: Stage) => {
      stage.faults.asleep = false;
      await stage.wait(MINUTE);
    },
    then,
    scores: HALF,
  })),
  {
    name: 'the pane closed and opened: nobody looks, the session goes on',
    run: async (stage) => {
      const close = stage.live?.session.subscribe(() => undefined);
      close?.();
      await typeHalf(stage);
    },
    says: UPDATED,
    mend: async ({ live }) => live?.focus(),
    then: CHECKED,
    scores: HALF,
  },
]);
