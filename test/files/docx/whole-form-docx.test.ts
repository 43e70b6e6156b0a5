import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../../src/files/docx/read-docx';
import { writeFormDocx } from '../../../src/files/docx/write-form-docx';
import type { Grid } from '../../../src/model/grid';
import { recognise } from '../../../src/sheet/recognise';
import { templateOf } from '../../../src/sheet/template/gallery';
import { recogniseTransferPayment } from '../../../src/sheet/transfer/recognise';
import { caseOptions } from '../../transfer/case-content';
import { filledManagement } from '../../transfer/case-papers';
import { CASES, sheetOfCase } from '../../sheet/cases';
import type { CaseName } from '../../sheet/cases';
import { gridFrom } from '../../sheet/grids';
import { gridOf } from '../../sheet/grid-of';
import { unescaped } from './unescaped';

/** Without white space: where a text breaks is the paper's. */
const flat = (text: string): string => text.replace(/\s+/g, '');

/** The texts of the cells of the first form's document, and of the lines around its tables. */
async function textsOnPaper(grid: Grid): Promise<readonly string[]> {
  const [form] = recognise(grid);
  if (!form) throw new Error('no form on the sheet');
  const parts = unzipSync(await writeFormDocx(form, { draft: false, grid }));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return xml
    .split(/<\/w:p>|<w:tab\/>/)
    .map((piece) => flat(unescaped(piece.replace(/<[^>]+>/g, ''))))
    .filter((text) => text !== '');
}

const textsOnSheet = ({ values, typed }: Grid): readonly string[] =>
  values
    .flatMap((row, r) => row.map((value, c) => typed?.[r]?.[c] ?? String(value ?? '')))
    .map(flat)
    .filter((text) => text !== '');

/** Headings of columns that are one on paper: the sign and the unit stand with the target (≥735人次). */
const JOINED: Partial<Record<CaseName, readonly string[]>> = {
  'published-22': ['指标性质', '度量单位'],
};

async function notOnPaper(grid: Grid): Promise<readonly string[]> {
  const paper = (await textsOnPaper(grid)).join('\n');
  return textsOnSheet(grid).filter((text) => !paper.includes(text));
}

describe('all that stands on the sheet of a form stands on its paper', () => {
  test.each(CASES)('%s', async (name) => {
    const { grid } = sheetOfCase(name);
    const missing = await notOnPaper(grid);
    expect(missing).toEqual(JOINED[name] ?? []);
  });

  test('the 自评表 of a transfer payment, 资金管理情况 and 说明 among it', async () => {
    const [grid] = transferSheets();
    expect(grid && (await notOnPaper(grid))).toEqual([]);
    const paper = grid ? await textsOnPaper(grid) : [];
    expect(paper.filter((text) => text === '（单位公章）')).toHaveLength(1);
  });

  test('notes, signatures with a name, and lines around the title', async () => {
    const grid = gridFrom([
      ['附件2'],
      ['项目支出绩效自评表'],
      ['（2023年度）'],
      ['填报日期：2024年3月1日'],
      ['项目名称', '课题研究', null, null],
      ['项目编码', 'A-01', '经办科室', '科研科'],
      ['三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
      ['报告份数', '≥3份', '3份', 10, 10, null],
      ['总分', null, null, 10, 10, null],
      ['其他需要说明的问题', '无'],
      ['注：得分保留两位小数。'],
      ['填表人：', '张某', '联系电话', '010-1', '填写日期：2024年3月1日'],
    ]);
    const paper = await textsOnPaper(grid);
    for (const text of [
      '附件2',
      '（2023年度）',
      '填报日期：2024年3月1日',
      '项目编码',
      'A-01',
      '经办科室',
      '科研科',
    ])
      expect(paper).toContain(text);
    expect(paper.slice(-8)).toEqual([
      '其他需要说明的问题',
      '无',
      '注',
      '得分保留两位小数。',
      '填表人：张某',
      '联系电话：010-1',
      '填写日期：2024年3月1日',
      '（单位公章）',
    ]);
  });
});

function transferSheets(): readonly Grid[] {
  const options = caseOptions();
  const management = filledManagement().rows.map(({ name, situation }) => ({
    name: name.text,
    situation: situation.text,
    problems: '无',
  }));
  const plan = templateOf('transfer-form')?.build({
    ...options,
    transfer: {
      ...options.transfer,
      management,
      remarks: '2020年拨付1亿元',
      localDepartment: '北京市知识产权局',
    },
  });
  return plan ? [gridOf(plan)] : [];
}

test('资金管理情况 and the labels of a transfer payment are read from Word as they were on the sheet', async () => {
  const grids = transferSheets();
  const [form] = grids.flatMap(recognise);
  if (!form) throw new Error('no form');
  const read = await readDocx(await writeFormDocx(form, { draft: false, grid: grids[0] ?? null }));
  const rowsIn = (sheets: readonly Grid[]) =>
    recogniseTransferPayment(sheets, sheets.flatMap(recognise)).management?.rows.map(
      ({ name, situation, problems }) => [name.text, situation.text, problems?.text],
    );
  expect(rowsIn(grids)).toHaveLength(7);
  expect(rowsIn(read)).toEqual(rowsIn(grids));
  expect(read.flatMap(recognise)).toMatchObject([{ layout: 'no-weight', notUnderstood: [] }]);
});

test('without its sheet a form has the words of 附件1', async () => {
  const { form } = sheetOfCase('published-09');
  const parts = unzipSync(await writeFormDocx(form, { draft: false, grid: null }));
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('全年预算数<');
  expect(xml).toContain('项目名称');
});

test('a sheet on which the form does not stand any more is left alone', async () => {
  const { form } = sheetOfCase('beijing-ip-promotion-2021');
  const grid = gridFrom([['空表', '附件9']]);
  const parts = unzipSync(await writeFormDocx(form, { draft: false, grid }));
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).not.toContain('附件9');
});
