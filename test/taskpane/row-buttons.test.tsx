/** @jest-environment jsdom */
import { fireEvent, render, screen } from '@testing-library/react';
import type { RowEdit } from '../../src/excel/session-state';
import { RowButtons } from '../../src/taskpane/parts/RowButtons';

function rowButtons(filled: boolean): RowEdit[] {
  const edits: RowEdit[] = [];
  render(<RowButtons row={13} filled={filled} onEdit={(edit) => edits.push(edit)} />);
  return edits;
}

const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the row buttons', () => {
  it('add, move and, where nothing is filled in, delete at once', () => {
    const edits = rowButtons(false);
    ['增加指标', '上移', '下移', '删除指标'].forEach(press);
    expect(edits).toEqual(['add', 'up', 'down', 'delete']);
  });

  it('ask before what is filled in goes, with the focus on keeping it', () => {
    const edits = rowButtons(true);
    press('删除指标');
    expect(edits).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '保留' }));
    press('保留');
    expect(edits).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '删除指标' }));
    press('删除指标');
    press('删除');
    expect(edits).toEqual(['delete']);
  });

  it('forget the question when the cursor goes to another indicator', () => {
    const { rerender } = render(<RowButtons row={13} filled onEdit={() => undefined} />);
    press('删除指标');
    rerender(<RowButtons row={14} filled onEdit={() => undefined} />);
    expect(screen.queryByText('连同已填内容一起删除？')).toBeNull();
  });
});
