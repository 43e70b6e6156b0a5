import fc from 'fast-check';
import { gridOfPastedText, prefillFrom } from '../../../src/sheet/prefill';

const cellsOf = (text: string) => gridOfPastedText(text).values;

describe('a table pasted as text', () => {
  test('has a row a line and a cell a tab; empty cells are empty', () => {
    expect(cellsOf('一级指标\t指标值\r\n产出\t\n\t10\n')).toEqual([
      ['一级指标', '指标值'],
      ['产出', null],
      [null, '10'],
    ]);
  });

  test('keeps line breaks, tabs and quotes of a cell that Excel put in quotes', () => {
    expect(cellsOf('"第一行\n第二\t行"\t"他说""好"""\n尾')).toEqual([
      ['第一行\n第二\t行', '他说"好"'],
      ['尾', null],
    ]);
  });

  test.each([
    ['a quote inside a cell', '宽5"\t长', [['宽5"', '长']]],
    ['a quote that is never closed', '"甲\t乙', [['"甲', '乙']]],
    ['nothing', '', []],
  ])('%s', (_, text, values) => {
    expect(cellsOf(text)).toEqual(values);
  });

  test('of cells without quotes gives those cells, whatever they hold', () => {
    const cell = fc.stringMatching(/^[^\t\r\n"]{1,6}$/);
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const width = Math.max(...rows.map((row) => row.length));
        const text = rows.map((row) => row.join('\t')).join('\n');
        expect(cellsOf(text)).toEqual(
          rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
        );
      }),
    );
  });

  test('gives its indicators, the levels written once carried on', () => {
    const text = [
      '一级指标\t二级指标\t三级指标\t指标值\t权重',
      '产出指标\t数量指标\t培训\t≥3场\t40',
      '\t\t课题\t2个\t40',
      '效益指标\t社会效益\t影响力\t提升\t10',
    ].join('\n');
    expect(
      prefillFrom([gridOfPastedText(text)]).content.indicators?.map((one) => [
        one.level2,
        one.name,
        one.weight,
      ]),
    ).toEqual([
      ['数量指标', '培训', 40],
      ['数量指标', '课题', 40],
      ['社会效益指标', '影响力', 10],
    ]);
  });
});
