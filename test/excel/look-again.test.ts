import { lookAt } from '../../src/excel/changes';
import { isNothing, lookAgain } from '../../src/excel/look-again';
import { ownMarks, switchOff, switchOn } from '../../src/excel/switch-mode';
import type { Look } from '../../src/excel/look-again';
import { firstSight, NO_WISH } from '../../src/excel/sheet-record';
import type { SheetRecord } from '../../src/excel/sheet-record';
import type { SheetReading } from '../../src/excel/sheet-reading';
import { afterWrite, unwrittenCells } from '../../src/excel/written';
import { edit, indicatorIn, readingOf, shift, typed, withColumn, withRow } from './readings';

const CHAOYANG = 'chaoyang-ip-operation-2021';

/** Row 14 of the Chaoyang form: ≥10个 reached with ≥10个, 6 of 6. Half of it is 3. */
const ROW = 14;

function begin(modeFormula?: string | null): { reading: SheetReading; record: SheetRecord } {
  const reading = readingOf(CHAOYANG, modeFormula);
  return { reading, record: firstSight(reading) };
}

function typeActual(record: SheetRecord, reading: SheetReading, row: number, text: string, remote = false) {
  const { at } = indicatorIn(record, row).actual;
  const next = typed(reading, at, text);
  return { reading: next, look: lookAgain(record, next, [edit(at, remote)]) };
}

const scoresOf = ({ writes }: Look) => writes.scores.map(({ row, score }) => [row + 1, score]);

describe('what a change asks to be written', () => {
  test('the score of the edited row, and no other', () => {
    const { reading, record } = begin();
    const { look } = typeActual(record, reading, ROW, '5个');
    expect(scoresOf(look)).toEqual([[ROW, 3]]);
  });

  test('never anything on a sheet that is only checked', () => {
    const { reading, record } = begin(null);
    const { look } = typeActual(record, reading, ROW, '5个');
    expect(isNothing(look.writes)).toBe(true);
    expect(look.record.forms[0]?.evaluation.indicators[0]?.suggestedScore).toBe(3);
  });

  test("a person's score stays: row 24 has 2 points typed for an empty actual", () => {
    const { reading, record } = begin();
    const { look } = typeActual(record, reading, 24, '100');
    expect(look.writes.scores).toEqual([]);
  });

  test('a clearing of the actual clears the automatic score', () => {
    const { reading, record } = begin();
    const { look } = typeActual(record, reading, ROW, '');
    expect(scoresOf(look)).toEqual([[ROW, null]]);
  });

  test('nothing on first sight, though scores and marks are due', () => {
    const { reading } = begin();
    expect(isNothing(lookAgain(null, reading, [lookAt('s1')]).writes)).toBe(true);
  });
});

describe("another author's edit", () => {
  test('writes nothing, and its row is written with the next edit of one’s own', () => {
    const { reading, record } = begin();
    const remote = typeActual(record, reading, ROW, '5个', true);
    expect(isNothing(remote.look.writes)).toBe(true);
    const local = typeActual(remote.look.record, remote.reading, 15, '1次');
    expect(scoresOf(local.look)).toEqual([
      [ROW, 3],
      [15, 2],
    ]);
  });
});

describe('the header check', () => {
  test('a heading that changed stops the writing and says so', () => {
    const { reading, record } = begin();
    const { form } = record.forms[0] ?? {};
    if (!form) throw new Error('no form');
    const broken = typed(reading, { row: form.headingRow, column: form.columns.actual }, '备注一');
    const look = lookAgain(record, broken, [edit({ row: form.headingRow, column: form.columns.actual })]);
    expect(look.isChanged).toBe(true);
    expect(isNothing(look.writes)).toBe(true);
  });

  test('columns that moved with an event are followed, and typed scores stay typed', () => {
    const { reading, record } = begin();
    const moved = lookAgain(record, withColumn(reading), [shift('column', 0, 1)]);
    expect(moved.isChanged).toBe(false);
    const { look } = typeActual(moved.record, moved.record.reading, ROW, '5个');
    expect(scoresOf(look)).toEqual([[ROW, 3]]);
  });

  test('columns that moved without one stop the writing', () => {
    const { reading, record } = begin();
    const look = lookAgain(record, withColumn(reading), [lookAt('s1')]);
    expect(look.isChanged).toBe(true);
    expect(isNothing(look.writes)).toBe(true);
  });

  test('a row put in above moves the memory with it: automatic stays automatic, typed stays typed', () => {
    const { reading, record } = begin();
    const moved = lookAgain(record, withRow(reading, ROW - 1), [shift('row', ROW - 1, 1)]);
    expect(moved.isChanged).toBe(false);
    expect(moved.writes.scores).toEqual([]);
    const automatic = typeActual(moved.record, moved.record.reading, ROW + 1, '5个');
    expect(scoresOf(automatic.look)).toEqual([[ROW + 1, 3]]);
    const person = typeActual(moved.record, moved.record.reading, 25, '100');
    expect(person.look.writes.scores).toEqual([]);
  });
});

describe('undo', () => {
  function written() {
    const { reading, record } = begin();
    const { look, reading: edited } = typeActual(record, reading, ROW, '5个');
    const score = indicatorIn(record, ROW).score?.at ?? { row: 0, column: 0 };
    const stands = typed(edited, score, 3);
    return { record: afterWrite(look.record, look.writes.scores, stands), stands, score };
  }

  test("undoing the add-in's step writes nothing, neither score nor mark", () => {
    const { record, stands, score } = written();
    const look = lookAgain(record, typed(stands, score, 6), [edit(score)]);
    expect(isNothing(look.writes)).toBe(true);
  });

  test('undoing the edit as well leaves every score right and writes none', () => {
    const { record, stands, score } = written();
    const one = lookAgain(record, typed(stands, score, 6), [edit(score)]);
    const { look } = typeActual(one.record, typed(stands, score, 6), ROW, '≥10个');
    expect(look.writes.scores).toEqual([]);
  });

  test('a score typed over the written one is the person’s and stays', () => {
    const { record, stands, score } = written();
    const one = lookAgain(record, typed(stands, score, 4), [edit(score)]);
    expect(one.writes.scores).toEqual([]);
    const { look } = typeActual(one.record, typed(stands, score, 4), ROW, '8个');
    expect(look.writes.scores).toEqual([]);
  });
});

describe('marks', () => {
  test('come with the first write, and once they stand nothing is written', () => {
    const { reading, record } = begin();
    const first = lookAgain(record, reading, [lookAt('s1')]);
    expect(first.writes.marks.add.length).toBeGreaterThan(0);
    const rules = first.writes.marks.add.map(({ formula }, index) => ({ id: String(index), formula }));
    const second = lookAgain(first.record, { ...reading, rules }, [lookAt('s1')]);
    expect(isNothing(second.writes)).toBe(true);
  });

  test('are not tried on a protected sheet; scores are', () => {
    const { reading, record } = begin();
    const { look } = typeActual(record, { ...reading, isProtected: true }, ROW, '5个');
    expect(scoresOf(look)).toEqual([[ROW, 3]]);
    expect(look.writes.marks).toEqual({ add: [], remove: [] });
  });

  test('stay away after the person removed them, until 自动评分 is switched on again', () => {
    const { reading, record } = begin();
    const { look } = typeActual({ ...record, wish: { ...NO_WISH, unmarked: true } }, reading, ROW, '5个');
    expect(look.writes.marks.add).toEqual([]);
    expect(switchOn(reading, '="auto;mof-2020"').record.mode.unmarked).toBe(false);
  });

  test('go with 只检查, and foreign conditional formats stay', () => {
    const { reading, record } = begin();
    const [mark] = lookAgain(record, reading, [lookAt('s1')]).writes.marks.add;
    const rules = [
      { id: 'theirs', formula: '=$G14>5' },
      { id: 'ours', formula: mark?.formula ?? '' },
    ];
    expect(ownMarks({ ...reading, rules })).toEqual(['ours']);
    expect(switchOff({ ...reading, rules }, '="check;mof-2020"').writes).toEqual({
      scores: [],
      marks: { add: [], remove: ['ours'] },
      mode: '="check;mof-2020"',
    });
  });
});

describe('a sheet that refused', () => {
  test('is not tried again while it is protected, and its due scores are named', () => {
    const { reading, record } = begin();
    const shut = { ...reading, isProtected: true };
    const first = typeActual(record, shut, ROW, '5个');
    const again = lookAgain({ ...first.look.record, refused: true }, first.reading, [lookAt('s1')]);
    expect(isNothing(again.writes)).toBe(true);
    expect(unwrittenCells(again.record)).toEqual([
      { at: indicatorIn(record, ROW).score?.at, indicator: indicatorIn(record, ROW).name.text, score: 3 },
    ]);
  });

  test('is written as soon as the protection is off', () => {
    const { reading, record } = begin();
    const first = typeActual(record, { ...reading, isProtected: true }, ROW, '5个');
    const open = { ...first.reading, isProtected: false };
    const again = lookAgain({ ...first.look.record, refused: true }, open, [lookAt('s1')]);
    expect(scoresOf(again)).toEqual([[ROW, 3]]);
  });
});
