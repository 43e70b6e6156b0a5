/** @jest-environment ./workbench/jest/environment.cjs */
import type { TemplateIndicator } from '../../src/sheet/template/content';
import { beginSession } from './live';
import type { Live } from './live';
import { indicator, insertFilled, SHEET, START } from './row-forms';
import { expectAs, looksOf, typeInto } from './row-looks';

let live: Live;
let sheetId: string;

/** Opens a form filled with the indicators, its session begun. */
async function open(template: string, indicators: readonly TemplateIndicator[] = START): Promise<void> {
  await workbench.reset();
  sheetId = await insertFilled(template, indicators);
  live = await beginSession();
  // Nothing is written on opening; from here on the marks stand as the form asks for.
  await live.session.setMarks(true);
}

afterEach(async () => {
  workbench.faults.reset();
  await live.session.dispose();
});

const said = () => live.session.getState();

/** The worksheet row (from 1) of the nth indicator of a form as `open` inserts it. */
const rowOf = (template: string, index: number): number => (template === 'district' ? 15 : 14) + index;

const under = (level: number, name = '新') => indicator(level, name, '效果良好');

describe.each(['district', 'split-target'])('%s: a row put in with Excel itself', (template) => {
  test.each([
    ['above the first indicator', 0, under(0)],
    ['inside a level', 1, under(0)],
    ['at the lower end of a level', 2, under(0)],
    ['below a level of one row', 3, under(1)],
    ['below the last indicator', 4, under(2)],
  ])('%s and filled ends as one that was there from the start', async (_, index, added) => {
    await open(template);
    const row = rowOf(template, index);
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    await typeInto(live, row, added);
    expect(said().error).toBeNull();
    expect(await looksOf(sheetId, row)).toEqual(await looksOf(sheetId, row + (index === 0 ? 1 : -1)));
    await expectAs(sheetId, template, START.toSpliced(index, 0, added));
  });
});

test.each([
  ['from above', [0, 1, 2]],
  ['from below', [2, 1, 0]],
])(
  'several rows put in at once and filled %s end as ones that were there from the start',
  async (_, order) => {
    await open('split-target');
    const row = rowOf('split-target', 2);
    await workbench.person.insertRows(SHEET, row, 3);
    await live.flush();
    const added = ['新一', '新二', '新三'].map((name) => under(0, name));
    for (const place of order) await typeInto(live, row + place, added[place] ?? under(0));
    await expectAs(sheetId, 'split-target', START.toSpliced(2, 0, ...added));
  },
);

test('a row that the person gives a level of its own stays under it', async () => {
  await open('district');
  const row = rowOf('district', 2);
  await workbench.person.insertRows(SHEET, row);
  await live.flush();
  await workbench.person.type(SHEET, `C${String(row)}`, '时效指标');
  await typeInto(live, row, under(0));
  const levels = live.view().form.indicators.map(({ level1, level2 }) => `${level1} ${level2}`);
  expect(levels).toEqual([
    '产出指标 数量指标',
    '产出指标 数量指标',
    '产出指标 时效指标',
    '产出指标 质量指标',
    '满意度指标 服务对象满意度指标',
  ]);
  expect(workbench.sheet(SHEET).merges()).toEqual(expect.arrayContaining(['B15:B18', 'C15:C16']));
});

describe('a row taken out with Excel itself', () => {
  test('leaves its level to the rows under it', async () => {
    await open('district');
    await workbench.person.deleteRows(SHEET, rowOf('district', 0));
    await live.flush();
    await expectAs(sheetId, 'district', START.slice(1));
  });

  test('takes its level with it where it was the only row of it', async () => {
    await open('district');
    await workbench.person.deleteRows(SHEET, rowOf('district', 2));
    await live.flush();
    await expectAs(sheetId, 'district', START.toSpliced(2, 1));
  });

  test('several at once, over the border of two levels, too', async () => {
    await open('split-target', [...START.slice(0, 3), indicator(1, '丙二'), ...START.slice(3)]);
    await workbench.person.deleteRows(SHEET, rowOf('split-target', 1), 2);
    await live.flush();
    await expectAs(sheetId, 'split-target', [indicator(0, '甲'), indicator(1, '丙二'), indicator(2, '丁')]);
  });
});

describe('round trips', () => {
  const trips = async (act: () => Promise<void>) => {
    workbench.counters.reset();
    await act();
    await live.flush();
    const { roundTrips, writes } = workbench.counters;
    return { roundTrips, writes };
  };

  test.each([
    // The read, and one write for the marks, whose areas leave an empty row out.
    ['district', 1, 2],
    ['district', 2, 2],
    // Below the last row: its formats and prompts.
    ['district', 4, 2],
    // Formulas as well as marks.
    ['split-target', 1, 3],
  ])(
    '%s: a row put in before indicator %i costs %i, its first word three at most',
    async (template, index, cost) => {
      await open(template);
      const row = rowOf(template, index);
      const inserted = await trips(async () => workbench.person.insertRows(SHEET, row));
      expect(inserted).toEqual({ roundTrips: cost, writes: cost - 1 });
      const typed = await trips(async () => workbench.person.type(SHEET, `D${String(row)}`, '新'));
      expect(typed.roundTrips).toBeLessThanOrEqual(3);
      const more = await trips(async () => workbench.person.type(SHEET, `D${String(row)}`, '新的'));
      expect(more).toEqual({ roundTrips: 1, writes: 0 });
    },
  );
});

/** Contents, and the merges of the levels; undo in the workbench loses a merge below a row that was put in. */
function standing(): string {
  const merges = workbench
    .sheet(SHEET)
    .merges()
    .filter((area) => /^[BC]1/.test(area));
  return JSON.stringify([workbench.sheet(SHEET).formulas('A1:L30'), merges.sort()]);
}

/** Presses undo until the sheet stands as it did; gives how often that was. */
async function undoTo(before: string): Promise<number> {
  for (let steps = 0; steps < 10; steps += 1) {
    if (standing() === before) return steps;
    await workbench.person.undo();
    await live.flush();
  }
  return NaN;
}

describe('undo', () => {
  test('goes back over what was mended and marked, and nothing is mended again on the way', async () => {
    await open('split-target');
    const before = standing();
    const row = rowOf('split-target', 2);
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    await workbench.person.type(SHEET, `D${String(row)}`, '新');
    await live.flush();
    expect(workbench.sheet(SHEET).merges()).toContain('C14:C16');
    // Put in, dressed, marked, typed, merged, marked; the marks come back once as their undoing raises no event.
    expect(await undoTo(before)).toBeLessThanOrEqual(7);
    expect(said().error).toBeNull();
  });

  test('of the mending alone is respected while the person goes on in the row', async () => {
    await open('district');
    const row = rowOf('district', 2);
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    await workbench.person.type(SHEET, `D${String(row)}`, '新');
    await live.flush();
    for (let steps = 0; steps < 2; steps += 1) await workbench.person.undo();
    await live.flush();
    expect(workbench.sheet(SHEET).merges()).toContain('C15:C16');
    await workbench.person.type(SHEET, `E${String(row)}`, '≥10个');
    await live.flush();
    expect(workbench.sheet(SHEET).merges()).toContain('C15:C16');
  });

  test('of a deletion brings all back, and what stands there is left alone', async () => {
    await open('district');
    const before = standing();
    await workbench.person.deleteRows(SHEET, rowOf('district', 0));
    await live.flush();
    // Taken out, level written again, marked.
    expect(await undoTo(before)).toBe(3);
  });
});

describe('nothing is written', () => {
  test('in a form that is only checked', async () => {
    await open('split-target');
    await live.session.setMode('check-only');
    workbench.counters.reset();
    for (const index of [0, 2, 4]) await workbench.person.insertRows(SHEET, rowOf('split-target', index));
    await live.flush();
    await typeInto(live, rowOf('split-target', 2), under(0));
    await workbench.person.deleteRows(SHEET, rowOf('split-target', 1));
    await live.flush();
    expect(workbench.counters.writes).toBe(0);
  });

  test('on a protected sheet, and nothing is tried', async () => {
    await open('district');
    const row = rowOf('district', 2);
    await workbench.person.insertRows(SHEET, row);
    await workbench.person.protect(SHEET, ['A1:L40']);
    workbench.counters.reset();
    await live.flush();
    await workbench.person.type(SHEET, `D${String(row)}`, '新');
    await live.flush();
    expect(workbench.counters.writes).toBe(0);
    expect(workbench.sheet(SHEET).merges()).toContain('C15:C16');
  });

  test('where another author fills the row: their add-in does', async () => {
    await open('district');
    const row = rowOf('district', 2);
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    workbench.counters.reset();
    await workbench.faults.remoteEdit(SHEET, `D${String(row)}`, [['新']]);
    await live.flush();
    expect(workbench.counters.writes).toBe(0);
    expect(live.view().form.indicators).toHaveLength(START.length + 1);
  });

  test('over what a person typed before the add-in looked', async () => {
    await open('district');
    const row = rowOf('district', 4);
    await workbench.person.insertRows(SHEET, row);
    await workbench.person.type(SHEET, `I${String(row)}`, '手写');
    await live.flush();
    expect(await workbench.sheet(SHEET).value(`I${String(row)}`)).toBe('手写');
    expect(await workbench.sheet(SHEET).value(`G${String(row)}`)).toBe('');
  });
});

describe('trouble', () => {
  test('a storm of events brings no more writes than one', async () => {
    await open('split-target');
    const row = rowOf('split-target', 4);
    workbench.counters.reset();
    await workbench.person.insertRows(SHEET, row);
    await workbench.faults.storm(SHEET, `D${String(row)}:H${String(row)}`, 50);
    await live.flush();
    expect(workbench.counters.writes).toBe(1);
    await typeInto(live, row, under(2));
    await expectAs(sheetId, 'split-target', [...START, under(2)]);
  });

  test('a cell being edited: it is mended when the person is done', async () => {
    await open('split-target');
    const row = rowOf('split-target', 4);
    workbench.faults.failBatch(2, 'InvalidOperationInCellEditMode');
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    expect(said().status.kind).toBe('editing');
    live.timers.advance(60_000);
    await live.flush();
    await typeInto(live, row, under(2));
    await expectAs(sheetId, 'split-target', [...START, under(2)]);
  });

  test('Excel failing half-way is told, and scoring goes on', async () => {
    await open('district');
    const row = rowOf('district', 2);
    await workbench.person.insertRows(SHEET, row);
    await live.flush();
    workbench.faults.failBatch(2, 'GeneralException', 4);
    await workbench.person.type(SHEET, `D${String(row)}`, '新');
    await live.flush();
    expect(said().error?.code).toBe('rows-unfinished');
    await workbench.person.paste(SHEET, `D${String(row)}`, [['新', '≥10个', '5个', 4]]);
    await live.flush();
    expect(await workbench.sheet(SHEET).value(`H${String(row)}`)).toBe(2);
  });
});
