/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

beforeEach(() => workbench.reset());

const write = (cell: string, value: string | number, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange(cell).values = [[value]];
    await context.sync();
  });

describe('cell edit mode', () => {
  test('fails a batch until the edit ends', async () => {
    workbench.person.beginEdit('Sheet1', 'B2');
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    await workbench.person.endEdit('甲');
    await write('A1', 1);
    expect(await workbench.sheet('Sheet1').values('A1:B2')).toEqual([
      [1, ''],
      ['', '甲'],
    ]);
  });

  test('makes a batch wait that asked for it', async () => {
    workbench.person.beginEdit('Sheet1', 'B2');
    const written = write('A1', 1, { delayForCellEdit: true });
    expect(await workbench.sheet('Sheet1').value('A1')).toBe('');
    await workbench.person.endEdit();
    await written;
    expect(await workbench.sheet('Sheet1').value('A1')).toBe(1);
  });
});

describe('a protected sheet', () => {
  test('takes nothing in locked cells, and what is unlocked takes all', async () => {
    await workbench.person.protect('Sheet1', ['B1:B9']);
    await expect(write('A1', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('B2', 1);
    await expect(workbench.person.type('Sheet1', 'A1', 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(await workbench.sheet('Sheet1').values('A1:B2')).toEqual([
      ['', ''],
      ['', 1],
    ]);
  });

  test('refuses formats and conditional formats, and says that it is protected', async () => {
    await workbench.person.protect('Sheet1');
    const mark = onSheet('Sheet1', async (sheet, context) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      await context.sync();
    });
    await expect(mark).rejects.toMatchObject({ code: 'AccessDenied' });
    const isProtected = await onSheet('Sheet1', async (sheet, context) => {
      sheet.protection.load('protected');
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return before;
    });
    expect(isProtected).toBe(true);
  });
});

test('the nth batch fails with the code, at the action, once', async () => {
  workbench.faults.failBatch(2, 'GeneralException');
  await write('A1', 1);
  await expect(write('A2', 2)).rejects.toMatchObject({ code: 'GeneralException' });
  await write('A3', 3);
  expect(await workbench.sheet('Sheet1').values('A1:A3')).toEqual([[1], [''], [3]]);
});

test('a payload above the limit is refused as on the web', async () => {
  workbench.faults.payloadLimit = 1500;
  await expect(write('A1', '长'.repeat(1000))).rejects.toMatchObject({
    code: 'RequestPayloadSizeLimitExceeded',
  });
  workbench.faults.payloadLimit = null;
  await write('A1', '长'.repeat(1000));
  expect(String(await workbench.sheet('Sheet1').value('A1'))).toHaveLength(1000);
});

test('lost events are lost, later ones arrive', async () => {
  const seen: string[] = [];
  const handler = await onSheet('Sheet1', async (sheet, context) => {
    const added = sheet.onChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  workbench.faults.dropEvents = true;
  await workbench.person.type('Sheet1', 'A1', 1);
  workbench.faults.dropEvents = false;
  await workbench.person.type('Sheet1', 'A2', 1);
  expect(seen).toEqual(['A2']);
  handler.remove();
  await handler.context.sync();
});

/** Listens to a sheet; gives what is heard, by the names of who made the change. */
async function listening() {
  const seen: string[] = [];
  const handler = await onSheet('Sheet1', async (sheet, context) => {
    const added = sheet.onChanged.add((event) => {
      seen.push(`${event.address} ${event.triggerSource ?? ''}`.trim());
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = async () => {
    handler.remove();
    await handler.context.sync();
  };
  return { seen, stop };
}

test('held events come in their order when they are let go', async () => {
  const { seen, stop } = await listening();
  workbench.faults.holdEvents = true;
  await workbench.person.type('Sheet1', 'A1', 1);
  await workbench.person.type('Sheet1', 'A2', 1);
  expect(seen).toEqual([]);
  workbench.faults.holdEvents = false;
  await workbench.settled();
  expect(seen).toEqual(['A1 Unknown', 'A2 Unknown']);
  await stop();
});

test('a host without triggerSource does not tell the add-in’s own change from others', async () => {
  const { seen, stop } = await listening();
  await write('A1', 1);
  workbench.faults.hideTrigger = true;
  await write('A2', 1);
  await workbench.settled();
  expect(seen).toEqual(['A1 ThisLocalAddin', 'A2 Unknown']);
  await stop();
});

test('a storm is so many events of edits that changed nothing', async () => {
  const { seen, stop } = await listening();
  await workbench.faults.storm('Sheet1', 'B2:B3', 7);
  expect(seen).toEqual(new Array(7).fill('B2:B3 Unknown'));
  expect(await workbench.sheet('Sheet1').value('B2')).toBe('');
  await stop();
});

test('asleep it carries batches out and answers when it wakes', async () => {
  workbench.faults.asleep = true;
  let isAnswered = false;
  const written = write('A1', 1).then(() => (isAnswered = true));
  await workbench.settled();
  expect(await workbench.sheet('Sheet1').value('A1')).toBe(1);
  expect(isAnswered).toBe(false);
  workbench.faults.asleep = false;
  await written;
});

test('every batch fails as long as that is switched on', async () => {
  workbench.faults.failAll = 'TooManyRequests';
  for (const cell of ['A1', 'A2'])
    await expect(write(cell, 1)).rejects.toMatchObject({ code: 'TooManyRequests' });
  workbench.faults.failAll = null;
  await write('A1', 1);
  expect(await workbench.sheet('Sheet1').value('A1')).toBe(1);
});

test('something happens when the nth batch has arrived and is not yet carried out', async () => {
  workbench.faults.beforeBatch(2, () => workbench.person.insertRows('Sheet1', 1));
  await write('A1', 1);
  await write('A1', 2);
  expect(await workbench.sheet('Sheet1').values('A1:A2')).toEqual([[2], [1]]);
});

test('protecting a sheet and opening it is heard', async () => {
  const seen: boolean[] = [];
  const handler = await onSheet('Sheet1', async (sheet, context) => {
    const added = sheet.onProtectionChanged.add((event) => {
      seen.push(event.isProtected);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await workbench.person.protect('Sheet1');
  await workbench.person.unprotect('Sheet1');
  expect(seen).toEqual([true, false]);
  handler.remove();
  await handler.context.sync();
});

describe('the counters', () => {
  test('count round trips, writes and bytes, and the clean-up apart', async () => {
    await onSheet('Sheet1', async (sheet, context) => {
      const range = sheet.getRange('A1:B2').load('values');
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await workbench.settled();
    const { counters } = workbench;
    expect([counters.roundTrips, counters.writes, counters.cleanUps]).toEqual([2, 1, 1]);
    expect(counters.batches.map((batch) => [batch.writes, batch.cleanUp, batch.error])).toEqual([
      [false, false, null],
      [true, false, null],
      [false, true, null],
    ]);
    expect(counters.batches[1]?.did).toContain('set Range.values');
    expect(counters.requestBytes).toBeGreaterThan(200);
    expect(counters.responseBytes).toBeGreaterThan(50);
  });

  test('begin anew when reset', async () => {
    await write('A1', 1);
    await workbench.settled();
    workbench.counters.reset();
    expect([workbench.counters.roundTrips, workbench.counters.cleanUps, workbench.counters.actions]).toEqual([
      0, 0, 0,
    ]);
  });
});
