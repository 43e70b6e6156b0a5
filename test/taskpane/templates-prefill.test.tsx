/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, within } from '@testing-library/react';
import { expectedForms, gridsOfCase } from '../sheet/cases';
import {
  CHAOYANG,
  FROM_WORD,
  chooseFile,
  found,
  indicatorsInserted,
  insert,
  inserted,
  isClosed,
  leftOut,
  openPrefill,
  paste,
} from './prefill-hands';

const caseFile = (name: string): Uint8Array => readFileSync(join(__dirname, `../cases/${name}.xlsx`));

const chaoyangsIndicators = (): unknown[] =>
  (expectedForms(CHAOYANG)[0]?.indicators ?? []).map(({ name, target, weight }) => [name, target, weight]);

describe('last year’s form on another sheet', () => {
  it('begins this year’s with its indicators, targets and weights', async () => {
    const session = await openPrefill(gridsOfCase(CHAOYANG));
    fireEvent.click(await screen.findByRole('button', { name: /^自评表，19 个指标/ }));
    expect(await found()).toBe('19 个指标，来自“自评表”（2021年度），分值合计 90。');
    insert();
    expect(await indicatorsInserted(session)).toEqual(chaoyangsIndicators());
    const { id, options } = await inserted(session);
    expect([id, options.year, options.executionWeight]).toEqual(['district', 2025, 10]);
    await isClosed();
  });

  it('says what comes along, what stays behind, and that the funds are of another year', async () => {
    await openPrefill(gridsOfCase(CHAOYANG));
    fireEvent.click(await screen.findByRole('button', { name: /^自评表，19 个指标/ }));
    await found();
    expect(screen.getByText('一并带入：项目名称、主管部门、实施单位、资金、年度总体目标。')).toBeTruthy();
    expect(
      screen.getByText(
        '不带入：实际完成值、得分、偏差原因、全年执行数、总体目标实际完成情况，都是来源年度的。',
      ),
    ).toBeTruthy();
    expect(screen.getByText('资金仍是2021年度的数，请在新表中改为本年数。')).toBeTruthy();
    expect(screen.getByText('没有别的内容落下')).toBeTruthy();
  });

  it('gives a form without scores what that has a field for, and lists the rest with its cells', async () => {
    const session = await openPrefill(gridsOfCase(CHAOYANG));
    fireEvent.click(await screen.findByRole('button', { name: /^自评表，19 个指标/ }));
    await found();
    fireEvent.change(screen.getByRole('combobox', { name: '模板' }), { target: { value: 'transfer-form' } });
    const lines = leftOut();
    expect(lines.map(([, text]) => text)).toContain('分值，合计 90');
    expect(new Set(lines.map(([, , why]) => why))).toEqual(new Set(['所选模板没有这一栏']));
    const list = screen.getByRole('region', { name: /^没有带入的内容/ });
    fireEvent.click(within(list).getAllByRole('button')[0] ?? list);
    // E7: 年初预算数 of 年度资金总额, which that form does not have.
    expect(session.calls).toEqual([['goTo', { row: 6, column: 4 }, '{自评表}']]);
  });
});

describe('a file', () => {
  it('is read on this computer and gives the same', async () => {
    const session = await openPrefill();
    chooseFile(caseFile(CHAOYANG), '2021年自评表.xlsx');
    expect(await found()).toBe('19 个指标，来自“2021年自评表.xlsx”（2021年度），分值合计 90。');
    insert();
    expect(await indicatorsInserted(session)).toEqual(chaoyangsIndicators());
  });

  it('that is none says so in one line, with the code', async () => {
    await openPrefill();
    chooseFile(Buffer.from('no workbook'), '自评表.xlsx');
    expect((await screen.findByRole('alert')).textContent).toBe(
      '文件打不开，请选 Excel、WPS 表格或 Word（.docx）文件。 代码 not-a-workbook',
    );
  });
});

describe('a block pasted from Word', () => {
  it('gives its indicators, the points shared out among them', async () => {
    const session = await openPrefill();
    paste(FROM_WORD, '这段文字不看');
    expect(await found()).toBe('3 个指标，来自粘贴的表格；没有分值，自动分配。');
    fireEvent.change(screen.getByRole('textbox', { name: '产出指标分值' }), { target: { value: '50' } });
    insert();
    // 100 − 10 for the execution rate − 50 for 产出 leaves 40 for the one 效益指标.
    expect(await indicatorsInserted(session)).toEqual([
      ['课题研究', '≥10个', 25],
      ['课题通过评审', '100%', 25],
      ['知识产权意识', '明显提高', 40],
    ]);
  });

  it('keeps what fits nowhere listed with its row and the reason, also after the sheet is there, until closed', async () => {
    const expected = [
      ['第 3 行', '项目属性 延续项目', '新表没有对应的栏目'],
      ['第 4 行', '评价标准', '新表没有这一列'],
      ['第 7 行', '（以上指标经专家论证）', '在指标行之间，但不是指标'],
    ];
    await openPrefill();
    paste(FROM_WORD);
    await found();
    expect(leftOut()).toEqual(expected);
    insert();
    const heading = await screen.findByRole('heading', { name: '已插入新表' });
    expect(document.activeElement).toBe(heading);
    expect(leftOut()).toEqual(expected);
    fireEvent.click(screen.getByRole('button', { name: '完成' }));
    await isClosed();
  });

  it('stays where the sheet could not be inserted', async () => {
    const session = await openPrefill();
    paste(FROM_WORD);
    await found();
    session.insertTemplate = () => {
      session.change({ error: { code: 'insert-failed', cells: [] } });
      return Promise.resolve();
    };
    insert();
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByRole('button', { name: '插入' })).toBeTruthy();
  });

  it('is read from plain text where the clipboard has no other', async () => {
    const session = await openPrefill();
    paste('', '三级指标\t指标值\t分值\n培训\t≥3次\t60\n课题\t2项\t40');
    expect(await found()).toBe('2 个指标，来自粘贴的表格，分值合计 100。');
    insert();
    expect(await indicatorsInserted(session)).toEqual([
      ['培训', '≥3次', 60],
      ['课题', '2项', 40],
    ]);
    // The rows have all 100 points: none is left for the execution rate.
    expect((await inserted(session)).options.executionWeight).toBe(0);
  });

  it('is read from plain text where its HTML shows no indicators', async () => {
    await openPrefill();
    const nested =
      '<table><tr><td><table><tr><td>三级指标</td><td>指标值</td></tr></table></td></tr></table>';
    paste(nested, '三级指标\t指标值\n培训\t≥3次');
    expect(await found()).toBe('1 个指标，来自粘贴的表格；没有分值，自动分配。');
  });

  it('makes one sheet, however often 插入 is pressed', async () => {
    const session = await openPrefill();
    paste(FROM_WORD);
    await found();
    insert();
    insert();
    await screen.findByRole('heading', { name: '已插入新表' });
    expect(session.calls).toHaveLength(1);
  });

  it('whose weights do not add to 100 says so and is inserted as it is', async () => {
    const session = await openPrefill();
    paste('', '三级指标\t指标值\t分值\n培训\t≥3次\t50');
    await found();
    expect(screen.getByText('合计 60，不是 100')).toBeTruthy();
    insert();
    expect(await indicatorsInserted(session)).toEqual([['培训', '≥3次', 50]]);
  });

  it('needs a plausible year, like every new sheet', async () => {
    const session = await openPrefill();
    paste(FROM_WORD);
    await found();
    fireEvent.change(screen.getByRole('textbox', { name: '年度' }), { target: { value: '25' } });
    expect(screen.getByText('年度须在 2000 至 2099 之间')).toBeTruthy();
    insert();
    expect(session.calls).toEqual([]);
  });
});
