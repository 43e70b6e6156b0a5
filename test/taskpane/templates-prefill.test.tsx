/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { utils, write } from '@e965/xlsx';
import axe from 'axe-core';
import type { Grid } from '../../src/model/grid';
import { templateOf, type TemplateOptions } from '../../src/sheet/template/gallery';
import { expectedForms, gridsOfCase } from '../sheet/cases';
import { gridOfDrawing } from '../sheet/drawn';
import { gridOf } from '../sheet/grid-of';
import { onlyForm } from '../sheet/grids';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

const CHAOYANG = 'chaoyang-ip-operation-2021';

/** An application copied in Word: no weights, a column and two rows that no form has a place for. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{}</style></head><body>
<!--StartFragment--><table class=MsoTableGrid>
<tr><td colspan=5><p class=MsoNormal>项目支出绩效目标申报表<o:p></o:p></p></td></tr>
<tr><td><p>项目名称</p></td><td colspan=4><p>知识产权运营</p></td></tr>
<tr><td><p>项目属性</p></td><td colspan=4><p>延续项目</p></td></tr>
<tr><td><p>一级指标</p></td><td><p>二级指标</p></td><td><p>三级指标</p></td><td><p>指标值</p></td><td><p>评价标准</p></td></tr>
<tr><td rowspan=2><p>产出指标</p></td><td><p>数量指标</p></td><td><p>课题研究</p></td><td><p>&ge;10个</p></td><td><p>按比例</p></td></tr>
<tr><td><p>质量指标</p></td><td><p>课题通过评审</p></td><td><p>100%</p></td><td></td></tr>
<tr><td colspan=5><p>（以上指标经专家论证）</p></td></tr>
<tr><td><p>效益指标</p></td><td><p>社会效益指标</p></td><td><p>知识产权意识</p></td><td><p>明显提高</p></td><td></td></tr>
</table><!--EndFragment--></body></html>`;

/** The pane with 带入指标 open, in a workbook with these sheets. */
async function openPrefill(
  sheets: readonly Grid[] | null = [],
  displayLanguage = 'zh-CN',
): Promise<FakeSession> {
  const session = fakeSession(stateOf([]));
  session.sheets = sheets?.map((grid) => ({ sheetId: `{${grid.sheet}}`, grid })) ?? null;
  renderPane(session, { displayLanguage });
  fireEvent.click(await screen.findByRole('button', { name: /^(其他模板|Other templates)$/ }));
  fireEvent.click(await screen.findByRole('button', { name: /^(带入指标|Bring in indicators)$/ }));
  await screen.findByRole('textbox', { name: /^(粘贴|Paste)$/ });
  return session;
}

function paste(html: string, plain = ''): void {
  const getData = (type: string): string =>
    type === 'text/html' ? html : type === 'text/plain' ? plain : '';
  fireEvent.paste(screen.getByRole('textbox', { name: /^(粘贴|Paste)$/ }), { clipboardData: { getData } });
}

function chooseFile(bytes: Uint8Array, name: string): void {
  const file = new File([], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  fireEvent.change(screen.getByLabelText('选择文件', { selector: 'input' }), { target: { files: [file] } });
}

const caseFile = (name: string): Uint8Array => readFileSync(join(__dirname, `../cases/${name}.xlsx`));

/** The sentence about what was found. */
async function found(): Promise<string> {
  await screen.findByRole('button', { name: '换一个来源' });
  const heading = screen.getByRole('heading', { name: '带入指标' });
  return document.getElementById(heading.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

/** Each line of what is left out: place, text, reason. */
function leftOut(): (string | null)[][] {
  const list = screen.getByRole('region', { name: /^没有带入的内容/ });
  return within(list)
    .getAllByRole('listitem')
    .map(({ children }) => [...children].map(({ textContent }) => textContent));
}

const insert = (): void => {
  fireEvent.click(screen.getByRole('button', { name: '插入' }));
};

/** What the one template that was asked for makes. */
async function inserted(session: FakeSession): Promise<{ id: string; options: TemplateOptions }> {
  await waitFor(() => {
    expect(session.calls.some(([name]) => name === 'insertTemplate')).toBe(true);
  });
  const call = session.calls.find(([name]) => name === 'insertTemplate');
  const request = call?.[0] === 'insertTemplate' ? call[1] : undefined;
  if (!request || 'plan' in request) throw new Error('no template was asked for');
  return { id: request.id, options: { year: null, ...request.options } };
}

/** The indicators of the inserted sheet as they are read again. */
async function indicatorsInserted(session: FakeSession): Promise<unknown[]> {
  const { id, options } = await inserted(session);
  const plan = templateOf(id)?.build(options);
  if (!plan) throw new Error(`${id} is not in the gallery`);
  return onlyForm(gridOf(plan)).indicators.map(({ name, target, weight }) => [
    name.text,
    target.text,
    weight?.figure,
  ]);
}

const chaoyangsIndicators = (): unknown[] =>
  (expectedForms(CHAOYANG)[0]?.indicators ?? []).map(({ name, target, weight }) => [name, target, weight]);

const isClosed = (): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole('heading', { name: '模板' })).toBeNull();
  });

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
    '项目名称|甲项目|',
    '三级指标|指标值|实际完成值',
    '培训|3次|3次',
    '课题|2项|1项',
    '项目名称|乙项目|',
    '三级指标|指标值|实际完成值',
    '宣传|4次|4次',
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
    const violations = async (): Promise<string[]> => {
      const { violations: faults } = await axe.run(document.body, {
        rules: { 'color-contrast': { enabled: false } },
      });
      return faults.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    await openPrefill(gridsOfCase(CHAOYANG), language);
    await screen.findByRole('button', { name: /^自评表/ });
    expect(await violations()).toEqual([]);
    paste(FROM_WORD);
    await screen.findByRole('combobox', { name: /^(模板|Template)$/ });
    expect(await violations()).toEqual([]);
  });
});
