import { rangeToA1 } from '../../../src/model/address';
import { readDocx } from '../../../src/files/docx/read-docx';
import { recognise } from '../../../src/sheet/recognise';
import { cell, PAGE_BREAK, paragraph, plainTable, row, table, wordFile } from './word-files';

const valuesIn = async (body: string) => (await readDocx(wordFile(body))).map(({ values }) => values);

/** The least that is a form: what it is called stands in its only indicator. */
const smallForm = (name: string): string =>
  plainTable([
    ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    [name, '≥3次', '3次', '10', '9.5'],
  ]);

describe('a table in a Word document', () => {
  test('becomes a grid with its merges, as a worksheet has them', async () => {
    const body = table(
      row(cell('一级指标', { span: 2 }), cell('分值')),
      row(cell('产出', { merge: 'restart' }), cell('数量'), cell('3')),
      row(cell('', { merge: 'continue' }), cell('质量'), cell('4')),
    );
    const [grid] = await readDocx(wordFile(body));
    expect(grid?.values).toEqual([
      ['一级指标', null, '分值'],
      ['产出', '数量', 3],
      [null, '质量', 4],
    ]);
    expect(grid?.merges.map(rangeToA1).sort()).toEqual(['A1:B1', 'A2:A3']);
    expect(grid?.sheet).toBe('表1');
  });

  test('keeps a cell merged over columns and rows in its place', async () => {
    const body = table(
      row(cell('合', { span: 2, merge: 'restart' }), cell('甲')),
      row(cell('', { span: 2, merge: 'continue' }), cell('乙')),
    );
    const [grid] = await readDocx(wordFile(body));
    expect(grid?.values).toEqual([
      ['合', null, '甲'],
      [null, null, '乙'],
    ]);
    expect(grid?.merges.map(rangeToA1)).toEqual(['A1:B2']);
  });

  test('gives lines for paragraphs, breaks and a table inside a cell; empty paragraphs around them say nothing', async () => {
    const lines = `<w:tc><w:p/>${paragraph('一')}<w:p><w:r><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p><w:p/></w:tc>`;
    const nested = `<w:tc>${plainTable([
      ['甲', '乙'],
      ['丙', '丁'],
    ])}<w:p/></w:tc>`;
    expect(await valuesIn(table(row(lines, nested)))).toEqual([[['一\n二\n三', '甲 乙\n丙 丁']]]);
  });

  test('makes numbers of plain ones and keeps how they were typed', async () => {
    const texts = ['10', '9.36', '-2', '10.00', ' 5', '0.50'];
    const [grid] = await readDocx(wordFile(plainTable([texts])));
    expect(grid?.values).toEqual([[10, 9.36, -2, 10, 5, 0.5]]);
    expect(grid?.formats).toEqual([['General', 'General', 'General', '0.00', 'General', '0.00']]);
    expect(grid?.typed).toEqual([texts]);
  });

  test('leaves codes, signs, units and more digits than Excel keeps as they are', async () => {
    const texts = ['007', '100%', '1,000', '1e3', '+5', '5.', '1234567890123456'];
    expect(await valuesIn(plainTable([[...texts, '']]))).toEqual([[[...texts, null]]]);
  });

  test('gives a score as it was typed, and as the figure it is', async () => {
    const body = plainTable([
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['培训', '3.0', '3', '10', '10.00'],
    ]);
    const [form] = (await readDocx(wordFile(body))).flatMap(recognise);
    expect(form?.indicators[0]).toMatchObject({
      target: { text: '3.0' },
      score: { text: '10.00', value: 10, figure: 10 },
    });
  });

  test('leaves out what was deleted and keeps what was inserted under tracked changes', async () => {
    const changed =
      '<w:tc><w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:tc>';
    expect(await valuesIn(table(row(changed)))).toEqual([[['新']]]);
  });
});

describe('the lines around a table', () => {
  test('stand above it: attachment, title and year make the title of the form', async () => {
    const body = [
      paragraph('附件1'),
      paragraph('项目支出绩效自评表'),
      '<w:p/>',
      paragraph('（2021年度）'),
      smallForm('培训'),
    ].join('');
    const [form] = (await readDocx(wordFile(body))).flatMap(recognise);
    expect([form?.title, form?.year, form?.indicators[0]?.score?.figure]).toEqual([
      '项目支出绩效自评表',
      2021,
      9.5,
    ]);
  });

  test.each([
    ['running text', paragraph('本单位2019年开展了自评工作。')],
    ['a heading of the text', paragraph('四、绩效自评结果拟应用和公开情况')],
    ['the page before', paragraph('2019年绩效自评报告') + PAGE_BREAK],
    ['what stands before the attachment', paragraph('2019年绩效自评报告') + paragraph('附：')],
  ])('take in no %s', async (_, before) => {
    const [form] = (
      await readDocx(wordFile(before + paragraph('2021年度项目自评表') + smallForm('培训')))
    ).flatMap(recognise);
    expect([form?.title, form?.year]).toEqual(['2021年度项目自评表', 2021]);
  });

  test('part tables: each with its own title, the signatures with the table above them', async () => {
    const body = [
      paragraph('甲项目自评表'),
      smallForm('培训'),
      paragraph('填表人：      联系电话：'),
      paragraph('乙项目自评表'),
      smallForm('课题'),
    ].join('');
    const grids = await readDocx(wordFile(body));
    expect(grids.map(({ sheet }) => sheet)).toEqual(['表1', '表2']);
    expect(grids[0]?.values.at(-1)?.[0]).toBe('填表人：      联系电话：');
    expect(grids.flatMap(recognise).map(({ title }) => title)).toEqual(['甲项目自评表', '乙项目自评表']);
  });

  test.each([
    ['nothing', '<w:p/>'],
    ['a note that it goes on', paragraph('（续表）')],
  ])('between two tables: with %s between them they are one form', async (_, between) => {
    const head = plainTable([['项目名称', '知识产权运营']]);
    const forms = (await readDocx(wordFile(head + between + smallForm('培训')))).flatMap(recognise);
    expect(forms.map(({ header }) => header.projectName?.text)).toEqual(['知识产权运营']);
  });
});

test('a document with a hundred forms gives a hundred', async () => {
  const body = Array.from(
    { length: 100 },
    (_, index) => paragraph(`项目${String(index)}自评表`) + smallForm(`指标${String(index)}号`),
  ).join('');
  const forms = (await readDocx(wordFile(body))).flatMap(recognise);
  expect(forms.map(({ indicators }) => indicators[0]?.name.text)).toEqual(
    Array.from({ length: 100 }, (_, index) => `指标${String(index)}号`),
  );
});

test('a document without a table gives no grid', async () => {
  expect(await readDocx(wordFile(paragraph('项目支出绩效自评表')))).toEqual([]);
});
