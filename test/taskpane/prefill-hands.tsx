import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Grid } from '../../src/model/grid';
import { templateOf, type TemplateOptions } from '../../src/sheet/template/gallery';
import { gridOf } from '../sheet/grid-of';
import { onlyForm } from '../sheet/grids';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

// The first view of a file draws Fluent for the first time: on a busy machine that takes more than a second.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

export const CHAOYANG = 'chaoyang-ip-operation-2021';

/** An application copied in Word: no weights, a column and two rows that no form has a place for. */
export const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td{}</style></head><body>
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

/** What the pane fetches only when it is asked for; a busy machine takes its time over it. */
async function fetchPages(): Promise<void> {
  await act(async () => {
    await import('../../src/taskpane/views/WelcomeView');
    await import('../../src/taskpane/views/PageBody');
    await import('../../src/taskpane/parts/PrefillSources');
    await import('../../src/taskpane/views/PrefillView');
    await import('../../src/taskpane/file-readers');
    await import('../../src/taskpane/words/en-US');
  });
}

/** The pane with 带入指标 open, in a workbook with these sheets. */
export async function openPrefill(
  sheets: readonly Grid[] | null = [],
  displayLanguage = 'zh-CN',
): Promise<FakeSession> {
  const session = fakeSession(stateOf([]));
  session.sheets = sheets?.map((grid) => ({ sheetId: `{${grid.sheet}}`, grid })) ?? null;
  await fetchPages();
  renderPane(session, { displayLanguage });
  fireEvent.click(await screen.findByRole('button', { name: /^(其他模板|Other templates)$/ }));
  fireEvent.click(await screen.findByRole('button', { name: /^(带入指标|Bring in indicators)$/ }));
  await screen.findByRole('textbox', { name: /^(粘贴|Paste)$/ });
  return session;
}

export function paste(html: string, plain = ''): void {
  const getData = (type: string): string =>
    type === 'text/html' ? html : type === 'text/plain' ? plain : '';
  fireEvent.paste(screen.getByRole('textbox', { name: /^(粘贴|Paste)$/ }), { clipboardData: { getData } });
}

export function chooseFile(bytes: Uint8Array, name: string): void {
  const file = new File([], name);
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
  fireEvent.change(screen.getByLabelText('选择文件', { selector: 'input' }), { target: { files: [file] } });
}

/** The sentence about what was found. */
export async function found(): Promise<string> {
  await screen.findByRole('button', { name: '换一个来源' });
  const heading = screen.getByRole('heading', { name: '带入指标' });
  return document.getElementById(heading.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

/** Each line of what is left out: place, text, reason. */
export function leftOut(): (string | null)[][] {
  const list = screen.getByRole('region', { name: /^没有带入的内容/ });
  return within(list)
    .getAllByRole('listitem')
    .map(({ children }) => [...children].map(({ textContent }) => textContent));
}

export const insert = (): void => {
  fireEvent.click(screen.getByRole('button', { name: '插入' }));
};

/** What the one template that was asked for makes. */
export async function inserted(session: FakeSession): Promise<{ id: string; options: TemplateOptions }> {
  await waitFor(() => {
    expect(session.calls.some(([name]) => name === 'insertTemplate')).toBe(true);
  });
  const call = session.calls.find(([name]) => name === 'insertTemplate');
  const request = call?.[0] === 'insertTemplate' ? call[1] : undefined;
  if (!request || 'plan' in request) throw new Error('no template was asked for');
  return { id: request.id, options: { year: null, ...request.options } };
}

/** The indicators of the inserted sheet as they are read again. */
export async function indicatorsInserted(session: FakeSession): Promise<unknown[]> {
  const { id, options } = await inserted(session);
  const plan = templateOf(id)?.build(options);
  if (!plan) throw new Error(`${id} is not in the gallery`);
  return onlyForm(gridOf(plan)).indicators.map(({ name, target, weight }) => [
    name.text,
    target.text,
    weight?.figure,
  ]);
}

export const isClosed = (): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole('heading', { name: '模板' })).toBeNull();
  });
