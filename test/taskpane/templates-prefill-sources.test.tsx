/** @jest-environment jsdom */
import { utils, write } from '@e965/xlsx';
import { fireEvent, screen } from '@testing-library/react';
import { gridsOfCase } from '../sheet/cases';
import { gridOfDrawing } from '../sheet/drawn';
import { axeFaults } from './axe-faults';
import {
  CHAOYANG,
  FROM_WORD,
  chooseFile,
  found,
  indicatorsInserted,
  insert,
  openPrefill,
  paste,
} from './prefill-hands';

describe('weights that a source lacks', () => {
  const rows = (...lines: readonly string[]) => ['三级指标\t指标值\t分值', ...lines].join('\n');

  it.each([
    [
      'in some rows share what is left of 100',
      rows('甲\t1次\t50', '乙\t2次\t'),
      '1 个没有分值，平分余下的分。',
    ],
    [
      'in some rows stay so where nothing is left',
      rows('甲\t1次\t90', '乙\t2次\t'),
      '1 个没有分值，照来源空着。',
    ],
    ['everywhere are shared out', rows('甲\t1次\t', '乙\t2次\t'), '没有分值，自动分配。'],
  ])('%s', async (_, text, sentence) => {
    await openPrefill();
    paste('', text);
    expect(await found()).toBe(`2 个指标，来自粘贴的表格；${sentence}`);
  });

  it('are not spoken of for a form without scores, which a self-evaluation without weights is likeliest for', async () => {
    await openPrefill(gridsOfCase('published-09'));
    fireEvent.click(await screen.findByRole('button', { name: / 个指标/ }));
    expect(await found()).toMatch(/^\d+ 个指标，来自“[^”]+”（\d{4}年度）。$/);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '模板' }).value).toBe('transfer-form');
    expect(screen.queryByText(/分值/)).toBeNull();
  });

  it('of a class of costs make the form with that class the likeliest', async () => {
    await openPrefill();
    paste('', '一级指标\t三级指标\t指标值\n成本指标\t经费\t≤90万元\n产出指标\t培训\t3次');
    await found();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '模板' }).value).toBe('four-class');
  });
});

describe('what brings nothing', () => {
  it('a workbook without such a sheet teaches which would be listed', async () => {
    await openPrefill([gridOfDrawing(['封面|', '2025年'])]);
    expect(
      await screen.findByText('本工作簿没有可带入的表。有“三级指标”和“指标值”两列的表会列在这里。'),
    ).toBeTruthy();
  });

  it('a workbook that cannot be read is read again on demand', async () => {
    const session = await openPrefill(null);
    await screen.findByText(/本工作簿未能读取/);
    session.sheets = gridsOfCase(CHAOYANG).map((grid) => ({ sheetId: '{1}', grid }));
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(await screen.findByRole('button', { name: /^自评表，19 个指标/ })).toBeTruthy();
  });

  it.each([
    ['words', '<p>只有文字</p>', '只有文字', /^粘贴的内容里没有表格/],
    [
      'a table without indicators',
      '<table><tr><td>姓名</td><td>电话</td></tr></table>',
      '',
      /^表格里没有指标/,
    ],
  ])('%s: the way to copy it right', async (_, html, plain, sentence) => {
    await openPrefill();
    paste(html, plain);
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '粘贴' }).value).toBe('');
  });

  it('a file without indicators', async () => {
    await openPrefill();
    const workbook = utils.book_new(
      utils.aoa_to_sheet([
        ['姓名', '单位'],
        ['甲', '乙'],
      ]),
    );
    chooseFile(new Uint8Array(write(workbook, { type: 'array' })), '名单.xlsx');
    expect((await screen.findByRole('alert')).textContent).toBe(
      '文件里没有指标：没有一张表有“三级指标”和“指标值”两列。',
    );
  });
});

describe('several forms on one sheet', () => {
  const TWO = gridOfDrawing([
    '项目名称|甲项目||',
    '三级指标|指标值|实际完成值|分值',
    '培训|3次|3次|50',
    '课题|2项|1项|40',
    '项目名称|乙项目||',
    '三级指标|指标值|实际完成值|分值',
    '宣传|4次|4次|90',
  ]);

  it('are chosen from; the others are not listed as left out', async () => {
    const session = await openPrefill([TWO]);
    fireEvent.click(await screen.findByRole('button', { name: /^自评表，3 个指标/ }));
    expect(await found()).toMatch(/^2 个指标/);
    fireEvent.change(screen.getByRole('combobox', { name: '来源表' }), { target: { value: '1' } });
    expect(await found()).toMatch(/^1 个指标/);
    expect(screen.getByText('没有别的内容落下')).toBeTruthy();
    insert();
    expect(await indicatorsInserted(session)).toEqual([['宣传', '4次', 90]]);
  });
});

describe('the way there and back', () => {
  it('leads the focus to what was found, and back to 带入指标', async () => {
    await openPrefill();
    paste(FROM_WORD);
    expect(document.activeElement).toBe(await screen.findByRole('heading', { name: '带入指标' }));
    fireEvent.click(screen.getByRole('button', { name: '换一个来源' }));
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: '带入指标' }));
    expect(await screen.findByRole('textbox', { name: '粘贴' })).toBeTruthy();
  });

  it.each(['zh-CN', 'en-US'])('has nothing that axe-core finds fault with, in %s', async (language) => {
    await openPrefill(gridsOfCase(CHAOYANG), language);
    await screen.findByRole('button', { name: /^自评表/ });
    expect(await axeFaults()).toEqual([]);
    paste(FROM_WORD);
    await screen.findByRole('combobox', { name: /^(模板|Template)$/ });
    expect(await axeFaults()).toEqual([]);
  });
});
