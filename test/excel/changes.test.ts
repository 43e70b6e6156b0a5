import { changeOf, shifted } from '../../src/excel/changes';

const event = {
  worksheetId: 's1',
  address: 'F14',
  changeType: 'RangeEdited',
  source: 'Local',
  triggerSource: 'Unknown',
} as const;

describe('what an onChanged event says', () => {
  test("the add-in's own write says nothing new", () => {
    expect(changeOf({ ...event, triggerSource: 'ThisLocalAddin' })).toBeNull();
  });

  test('an edit names its cells', () => {
    expect(changeOf(event)).toEqual({
      sheetId: 's1',
      area: { top: 13, left: 5, bottom: 13, right: 5 },
      shift: null,
      scrambled: false,
      remote: false,
    });
  });

  test("another author's edit is told from one's own", () => {
    expect(changeOf({ ...event, source: 'Remote' })?.remote).toBe(true);
  });

  test.each([
    ['RowInserted', '15:17', { axis: 'row', at: 14, count: 3 }],
    ['RowDeleted', '15:15', { axis: 'row', at: 14, count: -1 }],
    ['ColumnInserted', 'C:D', { axis: 'column', at: 2, count: 2 }],
    ['ColumnDeleted', 'A:A', { axis: 'column', at: 0, count: -1 }],
  ] as const)('%s at %s is a shift', (changeType, address, shift) => {
    expect(changeOf({ ...event, changeType, address })).toMatchObject({
      shift,
      area: null,
      scrambled: false,
    });
  });

  test('single cells put in between make addresses unsure', () => {
    expect(changeOf({ ...event, changeType: 'CellInserted' })).toMatchObject({ scrambled: true, area: null });
  });

  test('several areas at once are an edit of unknown cells', () => {
    expect(changeOf({ ...event, address: 'A1:B2,D4' })).toMatchObject({ area: null, scrambled: false });
  });
});

describe('where a row stands after a shift', () => {
  test('rows above stay, rows from there on move', () => {
    const inserted = { axis: 'row', at: 5, count: 2 } as const;
    expect([shifted(4, inserted), shifted(5, inserted), shifted(9, inserted)]).toEqual([4, 7, 11]);
  });

  test('rows taken out are nowhere, rows below move up', () => {
    const deleted = { axis: 'row', at: 5, count: -2 } as const;
    expect([4, 5, 6, 7].map((row) => shifted(row, deleted))).toEqual([4, null, null, 5]);
  });
});
