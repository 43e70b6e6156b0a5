/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TEMPLATE_IDS } from '../../src/sheet/template/gallery';
import { templateLabels } from '../../src/texts/template-labels';
import { beijing, chaoyang, formView } from './cases';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

const label = templateLabels('zh-CN');

/** The pane of an empty workbook with page 模板 open. */
async function openTemplates(): Promise<FakeSession> {
  const session = fakeSession(stateOf([]));
  // The page is fetched when it is asked for; a busy machine takes its time over it.
  await import('../../src/taskpane/views/PageBody');
  renderPane(session);
  fireEvent.click(await screen.findByRole('button', { name: '其他模板' }));
  await screen.findByRole('heading', { name: '资金执行情况表' });
  return session;
}

async function openOptions(name: string): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: `选项：${name}` }));
  return screen.findByRole('group', { name: `选项：${name}` });
}

const type = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
};

describe('page 模板', () => {
  it('lists every template of the gallery with what it is for and where its rules come from', async () => {
    await openTemplates();
    const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(items).toHaveLength(TEMPLATE_IDS.length);
    for (const [index, id] of TEMPLATE_IDS.entries()) {
      expect(items[index]).toContain(label(`tpl.name.${id}`));
      expect(items[index]).toContain(label(`tpl.for.${id}`));
    }
    expect(items[2]).toContain('财预〔2021〕101号');
    expect(items[6]).toContain('附表，不评分');
  });

  it('inserts a sheet for the year with one tap, and goes back to the form', async () => {
    const session = await openTemplates();
    fireEvent.click(screen.getByRole('button', { name: '插入：市级项目支出自评表' }));
    expect(session.calls).toEqual([['insertTemplate', { id: 'municipal', options: { year: 2025 } }]]);
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: '模板' })).toBeNull();
    });
  });

  it('stays open where the sheet could not be inserted', async () => {
    const session = await openTemplates();
    act(() => {
      session.change({ error: { code: 'insert-failed', cells: [] } });
    });
    fireEvent.click(screen.getByRole('button', { name: '插入：资金安排表' }));
    await act(async () => Promise.resolve());
    expect(screen.getByRole('heading', { name: '模板' })).toBeTruthy();
  });

  it('inserts with the options that were chosen', async () => {
    const session = await openTemplates();
    const options = within(await openOptions('含成本一级指标自评表'));
    type(options.getByRole('textbox', { name: '实施单位' }), '区知识产权局');
    fireEvent.click(options.getByRole('radio', { name: '元' }));
    type(options.getByRole('textbox', { name: '年度' }), '2024');
    type(options.getByRole('textbox', { name: '产出指标分值' }), '50');
    fireEvent.click(options.getByRole('button', { name: '增加数量指标' }));
    fireEvent.keyDown(options.getByRole('spinbutton', { name: '社会成本指标' }), { key: 'ArrowDown' });
    expect(options.getByText('合计 100')).toBeTruthy();
    fireEvent.click(options.getByRole('button', { name: '插入' }));
    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: '模板' })).toBeNull();
    });
    expect(session.calls).toEqual([
      [
        'insertTemplate',
        {
          id: 'four-class',
          options: {
            year: 2024,
            unit: '区知识产权局',
            fundsUnit: '元',
            counts: { 数量指标: 4, 社会成本指标: 0 },
            classWeights: { 产出指标: 50 },
          },
        },
      ],
    ]);
  });

  it('shows in the empty fields what the others get of the 100 points', async () => {
    await openTemplates();
    const options = within(await openOptions('含成本一级指标自评表'));
    const shared = (name: string): string =>
      options.getByRole<HTMLInputElement>('textbox', { name: `${name}分值` }).placeholder;
    expect(['成本指标', '效益指标', '满意度指标'].map(shared)).toEqual(['20', '20', '10']);
    type(options.getByRole('textbox', { name: '产出指标分值' }), '50');
    expect(['成本指标', '效益指标', '满意度指标'].map(shared)).toEqual(['16', '16', '8']);
  });

  it('says what is wrong, marks the field and keeps 插入 off', async () => {
    const session = await openTemplates();
    const options = within(await openOptions('含成本一级指标自评表'));
    const year = options.getByRole('textbox', { name: '年度' });
    type(year, '25');
    const insert = options.getByRole('button', { name: '插入' });
    expect(options.getByText('年度须在 2000 至 2099 之间').id).toBe(year.getAttribute('aria-describedby'));
    expect([year.getAttribute('aria-invalid'), insert.getAttribute('aria-disabled')]).toEqual([
      'true',
      'true',
    ]);
    fireEvent.click(insert);
    expect(session.calls).toEqual([]);
    type(year, '2025');
    expect([year.getAttribute('aria-invalid'), insert.getAttribute('aria-disabled')]).toEqual([
      'false',
      null,
    ]);
  });

  it('keeps what was typed while another template’s options are looked at', async () => {
    await openTemplates();
    type(within(await openOptions('资金安排表')).getByRole('textbox', { name: '实施单位' }), '区水务局');
    await openOptions('资金执行情况表');
    expect(screen.queryByRole('group', { name: '选项：资金安排表' })).toBeNull();
    const again = within(await openOptions('资金安排表'));
    expect(again.getByRole<HTMLInputElement>('textbox', { name: '实施单位' }).value).toBe('区水务局');
  });
});

describe('the ways to page 模板', () => {
  it('lead from 设置, and back to the form and what was pressed there', async () => {
    renderPane(fakeSession(stateOf([formView(beijing())])));
    screen.getByRole('button', { name: '设置' }).focus();
    fireEvent.click(screen.getByRole('button', { name: '设置' }));
    fireEvent.click(await screen.findByRole('button', { name: '选择模板' }));
    await screen.findByRole('heading', { name: '模板' });
    fireEvent.click(screen.getByRole('button', { name: '返回' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '设置' }));
  });

  it('lead from 全部自评表', async () => {
    renderPane(fakeSession(stateOf([formView(beijing()), formView(chaoyang())])));
    fireEvent.click(screen.getByRole('button', { name: '共 2 份' }));
    fireEvent.click(await screen.findByRole('button', { name: '插入新表' }));
    expect(await screen.findByRole('heading', { name: '模板' })).toBeTruthy();
  });
});
