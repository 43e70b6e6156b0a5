/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

type Seen = Pick<
  Excel.WorksheetChangedEventArgs,
  'address' | 'changeType' | 'source' | 'triggerSource' | 'details'
>;
let changes: Seen[] = [];
let others: string[] = [];
let stop: () => Promise<void> = () => Promise.resolve();

async function listen(): Promise<void> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  const noted = (text: string): Promise<void> => {
    others.push(text);
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add(({ address, changeType, source, triggerSource, details }) => {
      changes.push({ address, changeType, source, triggerSource, details });
      return Promise.resolve();
    }),
    worksheets.onCalculated.add(({ address }) => noted(`calculated ${address ?? ''}`)),
    worksheets.onActivated.add(() => noted('activated')),
    worksheets.onDeactivated.add(() => noted('deactivated')),
    worksheets.onAdded.add(() => noted('added')),
    worksheets.onDeleted.add(() => noted('deleted')),
    worksheets.onSelectionChanged.add(({ address }) => noted(`selected ${address}`)),
  ];
  await context.sync();
  stop = async () => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}

beforeEach(async () => {
  await workbench.reset();
  await listen();
  changes = [];
  others = [];
});
afterEach(() => stop());

test('a typed cell is told with what it was and what it is', async () => {
  await workbench.load({ name: 'Sheet1', cells: [['旧']] });
  await workbench.person.type('Sheet1', 'A1', '5');
  expect(changes).toEqual([
    {
      address: 'A1',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'Unknown',
      details: { valueBefore: '旧', valueAfter: 5, valueTypeBefore: 'String', valueTypeAfter: 'Double' },
    },
  ]);
});

test('a paste is one event without details', async () => {
  await workbench.person.paste('Sheet1', 'B2', [
    [1, 2],
    [3, 4],
  ]);
  expect(changes).toMatchObject([{ address: 'B2:C3', changeType: 'RangeEdited', details: undefined }]);
});

test('a write of the add-in is known by its trigger', async () => {
  await onSheet('Sheet1', async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    await context.sync();
  });
  await workbench.settled();
  expect(changes).toMatchObject([{ address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' }]);
});

test('a recalculation is calculated, not changed', async () => {
  await workbench.load({ name: 'Sheet1', cells: [[1, '=A1*2']] });
  await workbench.person.type('Sheet1', 'A1', 2);
  expect(changes.map((change) => change.address)).toEqual(['A1']);
  expect(others).toEqual(['calculated B1']);
});

test('a format tells nothing', async () => {
  await workbench.load({ name: 'Sheet1', cells: [[1]] });
  await workbench.person.fill('Sheet1', 'A1:B2', '#FF0000');
  expect(changes).toEqual([]);
});

test('rows and columns that come and go are told as such, without the formulas they move', async () => {
  await workbench.load({ name: 'Sheet1', cells: [[1], ['=A1'], [3]] });
  await workbench.person.insertRows('Sheet1', 1, 2);
  await workbench.person.deleteRows('Sheet1', 1);
  await workbench.person.insertColumns('Sheet1', 'B');
  await workbench.person.deleteColumns('Sheet1', 'C');
  expect(changes.map(({ address, changeType }) => `${changeType} ${address}`)).toEqual([
    'RowInserted 1:2',
    'RowDeleted 1:1',
    'ColumnInserted B:B',
    'ColumnDeleted C:C',
  ]);
});

test('a merge tells nothing, a cleared range does', async () => {
  await workbench.load({ name: 'Sheet1', cells: [[1, 2]] });
  await onSheet('Sheet1', async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    await context.sync();
  });
  await workbench.settled();
  expect(changes).toEqual([]);
  await workbench.person.clear('Sheet1', 'A1:B1');
  expect(changes).toHaveLength(1);
});

test('another author is Remote', async () => {
  await workbench.faults.remoteEdit('Sheet1', 'A1', [['他人']]);
  expect(changes).toMatchObject([{ address: 'A1', source: 'Remote' }]);
});

test('sheets that come, go and are looked at are told', async () => {
  await workbench.person.addSheet('新表');
  await workbench.person.deleteSheet('新表');
  expect(others.filter((text) => !text.startsWith('selected'))).toEqual([
    'added',
    'deactivated',
    'activated',
    'deleted',
    'deactivated',
    'activated',
  ]);
  others = [];
  await workbench.person.select('Sheet1', 'B2');
  expect(others).toEqual(['selected B2']);
});

test('the range of an event is there to be read', async () => {
  const values = await new Promise((resolve, reject) => {
    void Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          resolve(range.values);
        }).catch(reject);
      });
      await context.sync();
    }).then(() => workbench.person.type('Sheet1', 'C3', '甲'));
  });
  expect(values).toEqual([['甲']]);
});

test('handlers that were removed hear nothing', async () => {
  await stop();
  stop = () => Promise.resolve();
  await workbench.person.type('Sheet1', 'A1', 1);
  expect(changes).toEqual([]);
});

describe('undo', () => {
  test('takes back one edit of the person, then one batch of the add-in, each with its events', async () => {
    await workbench.person.type('Sheet1', 'A1', '甲');
    await onSheet('Sheet1', async (sheet, context) => {
      sheet.getRange('B1').values = [[1]];
      sheet.getRange('C1').values = [[2]];
      sheet.getRange('C1').format.fill.color = '#FF0000';
      await context.sync();
    });
    await workbench.settled();
    changes = [];
    expect(await workbench.person.undo()).toBe(true);
    expect(await workbench.sheet('Sheet1').values('A1:C1')).toEqual([['甲', '', '']]);
    expect(workbench.sheet('Sheet1').style('C1').fill).toBeUndefined();
    expect(changes.map(({ address, triggerSource, source }) => [address, triggerSource, source])).toEqual([
      ['C1', 'Unknown', 'Local'],
      ['B1', 'Unknown', 'Local'],
    ]);
    expect(await workbench.person.undo()).toBe(true);
    expect(await workbench.sheet('Sheet1').values('A1')).toEqual([['']]);
    expect(await workbench.person.undo()).toBe(false);
  });

  test('reading leaves no step', async () => {
    await workbench.person.type('Sheet1', 'A1', '甲');
    await onSheet('Sheet1', async (sheet, context) => {
      sheet.getRange('A1:C3').load('values');
      await context.sync();
    });
    await workbench.person.undo();
    expect(await workbench.sheet('Sheet1').value('A1')).toBe('');
  });
});

test('what the person types while a batch waits for the calculation is the person’s, and a step of its own', async () => {
  const batch = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.formulas = [['=1+1'], ['=A1*2']];
    range.load('values');
    await context.sync();
    return range.values;
  });
  while (workbench.sheet('Sheet1').formulas('A2')[0]?.[0] !== '=A1*2') {
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await workbench.person.type('Sheet1', 'C1', '七');
  expect(await batch).toEqual([[2], [4]]);
  await workbench.settled();
  expect(changes.filter(({ address }) => address === 'C1').map((one) => one.triggerSource)).toEqual([
    'Unknown',
  ]);
  await workbench.person.undo();
  expect(await workbench.sheet('Sheet1').values('A1:C1')).toEqual([[2, '', '']]);
});
