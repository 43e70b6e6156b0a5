/** @jest-environment ./workbench/jest/environment.cjs */
import type { RowEdit } from '../../src/excel/session-state';
import { insertUnfilled, publishedForm, SHEET } from './filled-form';
import { beginSession, litCells } from './live';
import type { Live } from './live';

let live: Live;

beforeEach(async () => {
  await workbench.reset();
  await insertUnfilled(publishedForm('chaoyang-ip-operation-2021'));
  live = await beginSession();
  await workbench.person.type(SHEET, 'H15', 1);
  await workbench.person.select(SHEET, 'D14');
  await live.flush();
});

afterEach(async () => {
  workbench.faults.reset();
  await live.session.dispose();
});

const said = () => live.session.getState();
/** What stands on the sheet: cells, formulas and merges. */
const standing = () =>
  JSON.stringify([workbench.sheet(SHEET).formulas('A1:I45'), workbench.sheet(SHEET).merges().sort()]);

/** Presses undo until the sheet stands as it did, as the sentence of the error asks for. */
async function undoTo(before: string): Promise<number> {
  for (let steps = 0; steps < 4; steps += 1) {
    if (standing() === before) return steps;
    await workbench.person.undo();
  }
  return NaN;
}

/** Each row edit, and at which of the things its batch asks for Excel fails: at every so manieth. */
const EDITS: readonly [RowEdit, number][] = [
  ['add', 7],
  ['delete', 3],
  ['down', 3],
];

test.each(EDITS)(
  '%s: wherever Excel fails, the person is told truly what state the sheet is in, and undo takes it back',
  async (edit, stride) => {
    const told = new Set<string>();
    for (let action = 1; ; action += stride) {
      const before = standing();
      workbench.faults.failBatch(2, 'GeneralException', action);
      await live.session.editRows(edit);
      const code = said().error?.code ?? 'none';
      told.add(code);
      if (code === 'none') break;
      expect([action, code]).toEqual([action, standing() === before ? 'unknown' : 'rows-unfinished']);
      expect(await undoTo(before)).toBeLessThanOrEqual(1);
      await live.flush();
    }
    workbench.faults.reset();
    await live.flush();
    expect(said().status.kind).toBe('rows-edited');
    expect([...told]).toEqual(['unknown', 'rows-unfinished', 'none']);
  },
);

test('where Excel answers no more, the sheet is not said to be unchanged', async () => {
  workbench.faults.failBatch(2, 'GeneralException', 30);
  workbench.faults.failBatch(3, 'GeneralException');
  await live.session.editRows('add');
  expect(said().error?.code).toBe('rows-unfinished');
  await live.flush();
  expect(said().error?.code).toBe('rows-unfinished');
});

test('where only scores and marks failed, the rows stand and the rest follows by itself', async () => {
  await workbench.person.type(SHEET, 'F14', 100000);
  await live.flush();
  workbench.faults.failBatch(3, 'GeneralException');
  await live.session.editRows('down');
  expect(said()).toMatchObject({
    status: { kind: 'rows-edited', edit: 'down' },
    error: { code: 'host-busy' },
  });
  await live.flush();
  expect(said().error).toBeNull();
  expect(await litCells(SHEET, 'I', [14, 15, 16])).toEqual([14, 15]);
});
