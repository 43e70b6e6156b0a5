/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

beforeEach(() => workbench.reset());

describe('sheets', () => {
  test('are added last, renamed, activated and deleted', async () => {
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('自评表');
      added.name = '绩效自评表';
      added.activate();
      worksheets.getItem('Sheet1').delete();
      worksheets.load('items/name,items/position,items/visibility');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      await context.sync();
      return [
        worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility]),
        active.name,
        count.value,
      ];
    });
    expect(names).toEqual([[['绩效自评表', 0, 'Visible']], '绩效自评表', 1]);
  });

  test.each([
    ['ItemAlreadyExists', 'sheet1'],
    ['InvalidArgument', 'a/b'],
    ['InvalidArgument', '一'.repeat(32)],
  ])('answer %s for the name %s', async (code, name) => {
    const add = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code });
  });

  test('that do not exist are an error or a null object', async () => {
    const find = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('无').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(find).rejects.toMatchObject({ code: 'ItemNotFound' });
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('无');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('are found by their id too', async () => {
    const name = await onSheet('Sheet1', async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id).load('name');
      await context.sync();
      return again.name;
    });
    expect(name).toBe('Sheet1');
  });

  test('the last visible one cannot be deleted', async () => {
    const remove = onSheet('Sheet1', async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    await expect(remove).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('names', () => {
  test('of a sheet stand for a range or a value and follow the rows', async () => {
    await onSheet('Sheet1', async (sheet, context) => {
      sheet.names.add('指标区', sheet.getRange('A3:J9'));
      sheet.names.add('模式', '="自动"');
      await context.sync();
    });
    await workbench.person.insertRows('Sheet1', 1, 2);
    await workbench.person.renameSheet('Sheet1', '自评 表');
    const names = await onSheet('自评 表', async (sheet, context) => {
      sheet.names.load('items/name,items/formula,items/value,items/scope,items/type');
      const range = sheet.names.getItem('指标区').getRangeOrNullObject().load('address');
      const none = sheet.names.getItemOrNullObject('没有');
      const inWorkbook = context.workbook.names.getItemOrNullObject('模式');
      none.load('name');
      inWorkbook.load('name');
      await context.sync();
      const items = sheet.names.items.map(({ name, formula, value, scope }) => [name, formula, value, scope]);
      return { items, address: range.address, isNull: [none.isNullObject, inWorkbook.isNullObject] };
    });
    expect(names).toEqual({
      items: [
        ['指标区', "='自评 表'!$A$5:$J$11", "'自评 表'!$A$5:$J$11", 'Worksheet'],
        ['模式', '="自动"', '自动', 'Worksheet'],
      ],
      address: "'自评 表'!A5:J11",
      isNull: [true, true],
    });
  });

  test('are hidden, changed and deleted', async () => {
    const left = await onSheet('Sheet1', async (sheet, context) => {
      const name = sheet.names.add('模式', '="自动"');
      name.visible = false;
      name.formula = '="检查"';
      name.load('visible,value');
      await context.sync();
      const seen = [name.visible, name.value];
      sheet.names.getItem('模式').delete();
      const count = sheet.names.getCount();
      await context.sync();
      return [...seen, count.value];
    });
    expect(left).toEqual([false, '检查', 0]);
  });

  test('are refused when taken or no name', async () => {
    const add = (name: string) =>
      onSheet('Sheet1', async (sheet, context) => {
        sheet.names.add(name, '=1');
        await context.sync();
      });
    await add('甲');
    await expect(add('甲')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(add('A1')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

test('frozen rows are told and taken back', async () => {
  const seen = await onSheet('Sheet1', async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    none.load('address');
    await context.sync();
    return [frozen.address, none.isNullObject];
  });
  expect(seen).toEqual(['Sheet1!1:3', true]);
});

test('the page set-up is kept and its areas follow the rows', async () => {
  await onSheet('Sheet1', async (sheet, context) => {
    sheet.pageLayout.set({
      orientation: 'Landscape',
      paperSize: 'A4',
      leftMargin: 36,
      centerHorizontally: true,
    });
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintArea('A1:J40');
    sheet.pageLayout.setPrintTitleRows('$2:$3');
    await context.sync();
  });
  await workbench.person.insertRows('Sheet1', 1);
  const page = await onSheet('Sheet1', async (sheet, context) => {
    const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    sheet.pageLayout.load('orientation,zoom,leftMargin');
    await context.sync();
    return [area.address, rows.address, sheet.pageLayout.orientation, sheet.pageLayout.leftMargin];
  });
  expect(page).toEqual(['Sheet1!A2:J41', 'Sheet1!3:4', 'Landscape', 36]);
  expect(workbench.sheet('Sheet1').pageLayout()).toMatchObject({
    paperSize: 'A4',
    zoom: { horizontalFitToPages: 1 },
  });
});

test('a data validation is kept with its prompt and moves with its cells', async () => {
  await onSheet('Sheet1', async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2:B5');
    dataValidation.prompt = { showPrompt: true, title: '完成情况', message: '请选择' };
    dataValidation.rule = { list: { inCellDropDown: true, source: '完成,部分完成,未完成' } };
    await context.sync();
  });
  await workbench.person.insertRows('Sheet1', 1);
  const rules = await onSheet('Sheet1', async (sheet, context) => {
    const moved = sheet.getRange('B6').dataValidation.load('type,rule,prompt');
    const none = sheet.getRange('B2').dataValidation.load('type');
    await context.sync();
    return [moved.type, moved.rule, moved.prompt.message, none.type];
  });
  expect(rules).toEqual([
    'List',
    { list: { inCellDropDown: true, source: '完成,部分完成,未完成' } },
    '请选择',
    'None',
  ]);
});

test('settings of the workbook are kept until they are deleted', async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('规则', { id: 'mof-2020' });
    const setting = settings.getItemOrNullObject('规则').load('value');
    await context.sync();
    setting.delete();
    const gone = settings.getItemOrNullObject('规则');
    gone.load('value');
    await context.sync();
    return [setting.value, gone.isNullObject];
  });
  expect(seen).toEqual([{ id: 'mof-2020' }, true]);
});

test('the selection is read and set', async () => {
  await workbench.person.select('Sheet1', 'B2:C3');
  const seen = await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('F14').select();
    const after = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return [selected.address, cell.address, after.address];
  });
  expect(seen).toEqual(['Sheet1!B2:C3', 'Sheet1!B2', 'Sheet1!F14']);
});

test('asking for a part of a merged area selects all of it, with its first cell active', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('D3:J3').merge();
    sheet.getRange('D3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [selected.address, cell.address];
  });
  expect(seen).toEqual(['Sheet1!D3:J3', 'Sheet1!D3']);
});
