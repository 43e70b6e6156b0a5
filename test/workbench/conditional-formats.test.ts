/** @jest-environment ./workbench/jest/environment.cjs */
import { onSheet } from './support';

beforeEach(() => workbench.reset());

/** Marks cells whose explanation in column C is missing although the score in B is below the weight in A. */
const MISSING = '=AND(ISNUMBER($B2),$B2<$A2,LEN(TRIM($C2))=0)';

async function mark(address: string, formula: string, color = '#FFC7CE'): Promise<string> {
  return onSheet('Sheet1', async (sheet, context) => {
    const format = sheet.getRanges(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = color;
    format.load('id');
    await context.sync();
    return format.id;
  });
}

const lit = async (cell: string): Promise<(string | undefined)[]> =>
  (await workbench.sheet('Sheet1').isLit(cell)).map((rule) => rule.fill);

const ROWS = [
  ['权重', '得分', '说明'],
  [3, 3, ''],
  [3, 2, ''],
  [3, 2, '因疫情未完成'],
];

test('a rule lights the rows it is true for, and goes out when the reason is typed', async () => {
  await workbench.load({ name: 'Sheet1', cells: ROWS });
  await mark('C2:C4', MISSING);
  expect([await lit('C2'), await lit('C3'), await lit('C4'), await lit('D3')]).toEqual([
    [],
    ['#FFC7CE'],
    [],
    [],
  ]);
  await workbench.person.type('Sheet1', 'C3', '原因');
  expect(await lit('C3')).toEqual([]);
});

test('a rule on several areas counts its rows from the first', async () => {
  await workbench.load({ name: 'Sheet1', cells: [...ROWS, [], [], [3, 1, ' ']] });
  await mark('C2:C4,C7', MISSING);
  expect([await lit('C3'), await lit('C4'), await lit('C7')]).toEqual([['#FFC7CE'], [], ['#FFC7CE']]);
});

test('OR, FIND and SUBSTITUTE work as in cells', async () => {
  await workbench.load({ name: 'Sheet1', cells: [['部分 完成'], ['未完成'], ['完成']] });
  await mark('A1:A3', '=OR(ISNUMBER(FIND("部分完成",SUBSTITUTE($A1," ",""))),LEFT($A1,1)="未")');
  expect([await lit('A1'), await lit('A2'), await lit('A3')]).toEqual([['#FFC7CE'], ['#FFC7CE'], []]);
});

test('a rule moves with rows that are inserted above it, and back on undo', async () => {
  await workbench.load({ name: 'Sheet1', cells: ROWS });
  await mark('C2:C4', MISSING);
  await workbench.person.insertRows('Sheet1', 2, 2);
  expect(workbench.sheet('Sheet1').conditionalFormats()).toMatchObject([
    { address: 'C4:C6', formula: '=AND(ISNUMBER($B4),$B4<$A4,LEN(TRIM($C4))=0)' },
  ]);
  expect([await lit('C3'), await lit('C5')]).toEqual([[], ['#FFC7CE']]);
  await workbench.person.undo();
  expect(workbench.sheet('Sheet1').conditionalFormats()).toMatchObject([
    { address: 'C2:C4', formula: MISSING },
  ]);
  expect(await lit('C3')).toEqual(['#FFC7CE']);
});

test('a row inserted inside a rule is part of it', async () => {
  await workbench.load({ name: 'Sheet1', cells: ROWS });
  await mark('C2:C4', MISSING);
  await workbench.person.insertRows('Sheet1', 3);
  expect(workbench.sheet('Sheet1').conditionalFormats()).toMatchObject([
    { address: 'C2:C5', formula: MISSING },
  ]);
  expect(await lit('C4')).toEqual(['#FFC7CE']);
});

test('the newest rule is the strongest, and one that stops keeps the weaker dark', async () => {
  await workbench.load({ name: 'Sheet1', cells: [[1]] });
  await mark('A1', '=$A1=1', '#FF0000');
  const strong = await mark('A1', '=$A1>0', '#00FF00');
  expect(await lit('A1')).toEqual(['#00FF00', '#FF0000']);
  await onSheet('Sheet1', async (sheet, context) => {
    sheet.getRange('A1').conditionalFormats.getItem(strong).stopIfTrue = true;
    await context.sync();
  });
  expect(await lit('A1')).toEqual(['#00FF00']);
});

test('rules are listed, read and deleted one by one', async () => {
  await mark('A1:A9', '=$A1=1');
  const second = await mark('B1:B9,D1:D9', '=$A1=2');
  const seen = await onSheet('Sheet1', async (sheet, context) => {
    const formats = sheet.getRange('A1:D9').conditionalFormats;
    formats.load('items/id,items/type,items/priority,items/custom/rule/formula');
    await context.sync();
    const areas = formats.items.map((format) => format.getRanges().load('address'));
    const range = formats.getItem(second).getRangeOrNullObject();
    range.load('address');
    await context.sync();
    const rules = formats.items.map((format) => [format.type, format.priority, format.custom.rule.formula]);
    formats.getItem(second).delete();
    const count = formats.getCount();
    await context.sync();
    return { rules, areas: areas.map((each) => each.address), isNull: range.isNullObject, left: count.value };
  });
  expect(seen).toEqual({
    rules: [
      ['Custom', 0, '=$A1=2'],
      ['Custom', 1, '=$A1=1'],
    ],
    areas: ['Sheet1!B1:B9,Sheet1!D1:D9', 'Sheet1!A1:A9'],
    isNull: true,
    left: 1,
  });
});

test('the whole look of a rule is kept: font and borders too', async () => {
  const look = await onSheet('Sheet1', async (sheet, context) => {
    const { custom } = sheet.getRange('A1').conditionalFormats.add('Custom');
    custom.rule.formula = '=TRUE';
    custom.format.font.color = '#9C0006';
    custom.format.font.bold = true;
    const edge = custom.format.borders.getItem('EdgeBottom');
    edge.style = 'Continuous';
    edge.color = '#9C0006';
    edge.load('style,color');
    custom.load('format/font/color,format/font/bold');
    await context.sync();
    return [edge.style, edge.color, custom.format.font.color, custom.format.font.bold];
  });
  expect(look).toEqual(['Continuous', '#9C0006', '#9C0006', true]);
});
