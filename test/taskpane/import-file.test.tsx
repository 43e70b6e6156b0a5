/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { writeXlsx } from '../../src/files/write-xlsx';
import { templateOf } from '../../src/sheet/template/gallery';
import { caseOptions } from '../transfer/case-content';
import { fakeSession, stateOf, type FakeSession } from './fake-session';
import { renderPane } from './render-pane';

const workbook = (): Uint8Array => readFileSync(join(__dirname, '../cases/beijing-ip-promotion-2021.xlsx'));

/** Chooses a file under 从文件导入 in the pane of an empty workbook. */
async function choose(bytes: Uint8Array | null, name = '自评表.xlsx'): Promise<FakeSession> {
  const session = fakeSession(stateOf([]));
  renderPane(session);
  const chooser = await screen.findByLabelText('从文件导入', { selector: 'input' });
  const file = new File([], name);
  const arrayBuffer = (): Promise<ArrayBuffer> =>
    bytes
      ? Promise.resolve(new Uint8Array(bytes).buffer)
      : Promise.reject(new DOMException('', 'NotFoundError'));
  Object.assign(file, { arrayBuffer });
  fireEvent.change(chooser, { target: { files: [file] } });
  return session;
}

const alert = async (): Promise<string> => (await screen.findByRole('alert')).textContent ?? '';

describe('从文件导入', () => {
  it('hands the sheets that hold a form to the session, under their names', async () => {
    const session = await choose(workbook());
    await waitFor(() => {
      expect(session.calls).toHaveLength(1);
    });
    const [call] = session.calls;
    expect(call?.[0]).toBe('importSheets');
    if (call?.[0] !== 'importSheets') return;
    expect(call[2]).toEqual(call[1].map(({ sheet }) => sheet));
    expect(call[1]).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('hands over the papers of a transfer payment beside its form, and no other sheet', async () => {
    const plans = (['transfer-form', 'fund-plan', 'fund-execution'] as const).flatMap(
      (id) => templateOf(id)?.build(caseOptions()) ?? [],
    );
    const empty = templateOf('fund-plan')?.build({ year: 2020, sheetName: '目录' });
    if (!empty) throw new Error('no template');
    const contents = { ...empty, cells: [] };
    const session = await choose(await writeXlsx([contents, ...plans]));
    await waitFor(() => {
      expect(session.calls.map(([name]) => name)).toContain('importSheets');
    });
    const call = session.calls.find(([name]) => name === 'importSheets');
    expect(call?.[2]).toEqual(['转移支付自评表', '资金安排表', '资金执行情况表']);
  });

  it('says of what is no workbook which files to choose, with the code', async () => {
    const session = await choose(Buffer.from('not a workbook'));
    expect(await alert()).toBe('文件打不开，请选 Excel、WPS 表格或 Word（.docx）文件。 代码 not-a-workbook');
    expect(session.calls).toEqual([]);
  });

  it('says of a PDF that it cannot be read', async () => {
    await choose(Buffer.from('%PDF-1.7'), '自评表.pdf');
    expect(await alert()).toContain('代码 unsupported');
  });

  it('says of a file that is gone that it cannot be read', async () => {
    await choose(null);
    expect(await alert()).toContain('代码 unreadable');
  });
});
