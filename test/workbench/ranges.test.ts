/** @jest-environment ./workbench/jest/environment.cjs */
import type { RangeWork } from './support';
import { onSheet } from './support';

beforeEach(() => workbench.reset());

const loaded = async <T>(work: RangeWork<T>): Promise<T> => onSheet('Sheet1', work);

describe('values', () => {
  test('are written and read back with what formulas make of them', async () => {
    const values = await loaded(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], ['=SUM(A1:A2)']];
      range.load('values,formulas,valueTypes');
      await context.sync();
      return [range.values, range.formulas, range.valueTypes];
    });
    expect(values).toEqual([
      [[1], [2], [3]],
      [[1], [2], ['=SUM(A1:A2)']],
      [['Double'], ['Double'], ['Double']],
    ]);
  });

  test('null leaves a cell and an empty text clears it', async () => {
    await workbench.load({ name: 'Sheet1', cells: [['甲', '乙', '丙']] });
    await loaded(async (sheet, context) => {
      const untyped: unknown = [[null, '', '新']];
      sheet.getRange('A1:C1').set({ values: untyped as string[][] });
      await context.sync();
    });
    expect(await workbench.sheet('Sheet1').values('A1:C1')).toEqual([['甲', '', '新']]);
  });

  test('of another size than the range are refused', async () => {
    const write = loaded(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('more than 1,500 cells go over the wire in slices and arrive whole', async () => {
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => row * 10 + column),
    );
    await loaded(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, 400, 10).values = rows;
      await context.sync();
    });
    expect(await workbench.sheet('Sheet1').values('A1:J400')).toEqual(rows);
  });

  test('are read by Excel: numbers, percentages, dates, texts', async () => {
    await loaded(async (sheet, context) => {
      sheet.getRange('B2').numberFormat = [['@']];
      sheet.getRange('A1:B4').values = [
        ['12', '100%'],
        ["'5", '007'],
        ['2021-12-31', '12月31日'],
        ['1,234.5', '5次'],
      ];
      await context.sync();
    });
    const sheet = workbench.sheet('Sheet1');
    expect(await sheet.values('A1:B4')).toEqual([
      [12, 1],
      ['5', '007'],
      [44561, '12月31日'],
      [1234.5, '5次'],
    ]);
    expect(sheet.style('B1').numberFormat).toBe('0%');
    expect((await sheet.text('B1'))[0]?.[0]).toBe('100%');
  });

  test('errors are their texts', async () => {
    await workbench.load({ name: 'Sheet1', cells: [['=1/0']] });
    expect(
      await loaded(async (sheet, context) => {
        const range = sheet.getRange('A1').load('values,valueTypes,text');
        await context.sync();
        return [range.values, range.valueTypes, range.text];
      }),
    ).toEqual([[['#DIV/0!']], [['Error']], [['#DIV/0!']]]);
  });
});

describe('places', () => {
  test('are told as Excel tells them', async () => {
    await workbench.person.renameSheet('Sheet1', '自评 表');
    const address = await onSheet('自评 表', async (sheet, context) => {
      const ranges = [
        sheet.getRange('b2:c3'),
        sheet.getRange('5:7'),
        sheet.getRange('A:B'),
        sheet.getRangeByIndexes(1, 2, 2, 1),
        sheet.getRange('B2:D9').getCell(1, 1),
        sheet.getRange('B2:D9').getRow(2),
        sheet.getRange('B2').getResizedRange(1, 1),
        sheet.getRange('B2').getOffsetRange(2, 0),
        sheet.getRange('B2').getEntireRow(),
        sheet.getRange('B2').getBoundingRect('D4'),
        sheet.getRange('A1:C3').getIntersectionOrNullObject('B2:E9'),
      ];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map((range) => range.address.replace("'自评 表'!", ''));
    });
    expect(address).toEqual('B2:C3 5:7 A:B C2:C3 C3 B4:D4 B2:C3 B4 2:2 B2:D4 B2:C3'.split(' '));
  });

  test('a null object stays null for what is below it', async () => {
    const isNull = await loaded(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      const row = used.getRow(0);
      used.load('address');
      row.load('values');
      await context.sync();
      return [used.isNullObject, row.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
  });

  test('the used range has contents only when asked for contents', async () => {
    await workbench.load({ name: 'Sheet1', cells: [[], ['', 1]] });
    await workbench.person.fill('Sheet1', 'D5', '#FF0000');
    const used = await loaded(async (sheet, context) => {
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      await context.sync();
      return [values.address, all.address];
    });
    expect(used).toEqual(['Sheet1!B2', 'Sheet1!B2:D5']);
  });

  test('a tracked range moves with its cells', async () => {
    await workbench.load({ name: 'Sheet1', cells: [['甲'], ['乙']] });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
    context.trackedObjects.add(range);
    await context.sync();
    await workbench.person.insertRows('Sheet1', 1, 2);
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['Sheet1!A4', [['乙']]]);
    range.untrack();
    await context.sync();
  });
});

describe('structure', () => {
  test('inserting and deleting rows moves cells and formulas', async () => {
    await workbench.load({ name: 'Sheet1', cells: [[1], [2], ['=SUM(A1:A2)']] });
    await loaded(async (sheet, context) => {
      sheet.getRange('2:2').insert('Down');
      await context.sync();
    });
    expect(workbench.sheet('Sheet1').formulas('A1:A4')).toEqual([[1], [''], [2], ['=SUM(A1:A3)']]);
    await loaded(async (sheet, context) => {
      sheet.getRange('2:2').delete('Up');
      await context.sync();
    });
    expect(workbench.sheet('Sheet1').formulas('A1:A3')).toEqual([[1], [2], ['=SUM(A1:A2)']]);
  });

  test('a merge keeps the value of its first cell and takes no other', async () => {
    await workbench.load({ name: 'Sheet1', cells: [['标题']] });
    const areas = await loaded(async (sheet, context) => {
      sheet.getRange('A1:C2').merge();
      sheet.getRange('A2:C2').values = [[1, 2, 3]];
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address,areaCount');
      const none = sheet.getRange('B2:D9').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return [merged.address, merged.areaCount, none.isNullObject];
    });
    expect(areas).toEqual(['Sheet1!A1:C2', 1, true]);
    expect(workbench.sheet('Sheet1').merges()).toEqual(['A1:C2']);
    expect(await workbench.sheet('Sheet1').values('A1:C2')).toEqual([
      ['标题', '', ''],
      ['', '', ''],
    ]);
  });
});

describe('formats', () => {
  test('are set and read back', async () => {
    const format = await loaded(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#FFF2CC';
      range.format.font.set({ name: '宋体', size: 12, bold: true, color: '#C00000' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.color = '#888888';
      range.load('format/fill/color,format/font/name,format/font/bold,format/columnWidth,format/rowHeight');
      edge.load('style,color,weight');
      await context.sync();
      const { fill, font, columnWidth, rowHeight } = range.format;
      return [fill.color, font.name, font.bold, columnWidth, rowHeight, edge.style, edge.color, edge.weight];
    });
    expect(format).toEqual(['#FFF2CC', '宋体', true, 90, 30, 'Continuous', '#888888', 'Thin']);
    const style = workbench.sheet('Sheet1').style('B2');
    expect(style).toMatchObject({ horizontal: 'Center', wrap: true, fontSize: 12 });
    expect(style.borders).toEqual({ bottom: { style: 'Continuous', weight: 'Thin', color: '#888888' } });
    expect(workbench.sheet('Sheet1').style('B1').borders).toBeUndefined();
  });

  test('that differ among the cells are null', async () => {
    await workbench.person.fill('Sheet1', 'A1', '#FF0000');
    const fill = await loaded(async (sheet, context) => {
      const range = sheet.getRange('A1:A2').load('format/fill/color');
      await context.sync();
      return range.format.fill.color;
    });
    expect(fill).toBeNull();
  });

  test('a wrapped text makes its row higher', async () => {
    await workbench.load({ name: 'Sheet1', cells: [['一二三四五六七八九十一二三四五六七八九十']] });
    const before = workbench.sheet('Sheet1').rowHeight(1);
    await loaded(async (sheet, context) => {
      sheet.getRange('A1').format.wrapText = true;
      sheet.getRange('A1').format.autofitRows();
      await context.sync();
    });
    expect(workbench.sheet('Sheet1').rowHeight(1)).toBeGreaterThan(before * 2);
  });
});
