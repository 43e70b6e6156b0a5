import fc from 'fast-check';
import { gridOfPastedHtml } from '../../src/files/pasted-html';
import { WorkbookError } from '../../src/files/workbook-error';
import { rangeToA1 } from '../../src/model/address';
import { prefillFrom } from '../../src/sheet/prefill';

const valuesOf = (html: string) => gridOfPastedHtml(html)?.values;

/** As Word puts it on the clipboard: styles, conditional comments, namespaces, paragraphs in every cell. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- td{mso-style:x} --></style></head>
<body><!--StartFragment--><table class=MsoTableGrid border=1>
<tr><td width=50><p class=MsoNormal><span lang=EN-US>一级指标<o:p></o:p></span></p></td><td><p>三级指标</p></td><td><p>指标值</p></td></tr>
<tr><td rowspan=2><p>产出
目标</p></td><td><p>培训</p></td><td><p>&ge;3&nbsp;次</p></td></tr>
<tr><td><p>课题</p><p>研究</p></td><td>&#8804;10<br>项</td></tr>
</table><!--EndFragment--></body></html>`;

describe('a table pasted as HTML', () => {
  test('from Word is the table: merges, lines of a cell, signs', () => {
    const grid = gridOfPastedHtml(FROM_WORD);
    expect(grid?.values).toEqual([
      ['一级指标', '三级指标', '指标值'],
      ['产出目标', '培训', '≥3 次'],
      [null, '课题\n研究', '≤10\n项'],
    ]);
    expect(grid?.merges.map(rangeToA1)).toEqual(['A2:A3']);
  });

  test('gives a new form its indicators, the level under all rows of its merge', () => {
    const grid = gridOfPastedHtml(FROM_WORD);
    const { content } = prefillFrom(grid ? [grid] : []);
    expect(content.indicators?.map(({ level1, name }) => [level1, name])).toEqual([
      ['产出指标', '培训'],
      ['产出指标', '课题\n研究'],
    ]);
  });

  test('tells the year in its title, and lists the note below it as left out', () => {
    const grid = gridOfPastedHtml(
      `<p>绩效目标申报表</p><p>（2025年度）</p>${FROM_WORD}<p>此表须经主管部门审核同意。</p><p>填表人：</p>`,
    );
    const { year, unmatched } = prefillFrom(grid ? [grid] : []);
    expect(year).toBe(2025);
    expect(unmatched.map(({ cell, text, why }) => [cell, text, why])).toEqual([
      ['A6', '此表须经主管部门审核同意。', 'no-field'],
    ]);
  });

  test.each([
    [
      'cells that are not closed',
      '<table><tr><td>甲<td>乙<tr><td>丙</table>',
      [
        ['甲', '乙'],
        ['丙', null],
      ],
    ],
    [
      'a table inside a cell',
      '<table><tr><td>甲<table><tr><td>乙</td></tr></table></td><td>丙</td></tr></table>',
      [['甲\n乙', '丙']],
    ],
    [
      'lines above, between and below, and what is no text',
      '<title>否</title><p>前</p><table><tr><td>甲<script>乙</script></td></tr></table>间<table><tr><td>丙</table><div>后<br>尾</div>',
      [['前'], ['甲'], ['间'], ['丙'], ['后'], ['尾']],
    ],
    [
      'a reference that is none',
      '<table><tr><td>&copy2; &#99999999;&amp;lt;</td></tr></table>',
      [['&copy2; &#99999999;&lt;']],
    ],
  ])('%s', (_, html, values) => {
    expect(valuesOf(html)).toEqual(values);
  });

  test.each(['', '只有文字', '<p>段落</p>', '<table></table>'])(
    'without a row there is no grid: %s',
    (html) => {
      expect(gridOfPastedHtml(html)).toBeNull();
    },
  );

  test('a span without measure is refused, not carried out', () => {
    const html =
      '<table><tr><td colspan=999999999 rowspan=999999999>甲</td></tr>' + '<tr><td>乙</td></tr>'.repeat(50);
    expect(() => gridOfPastedHtml(html)).toThrow(WorkbookError);
  });

  test('whatever is pasted, there is a grid or none', () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '<td rowspan=2>',
      '</td>',
      '<td colspan="3">',
      '甲',
      '<',
      '&',
      '<!--',
      '-->',
      '<p>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const grid = gridOfPastedHtml(pieces.join(''));
        expect(grid === null || grid.values.length > 0).toBe(true);
      }),
    );
  });
});
