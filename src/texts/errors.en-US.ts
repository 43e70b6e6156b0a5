import type { ErrorTexts } from './errors.zh-CN';

function notWritten(cells: number): string {
  if (cells === 0) return 'marks not updated';
  return `${String(cells)} ${cells === 1 ? 'cell' : 'cells'} not written`;
}

export const errorsEnUs: ErrorTexts = {
  'sheet-protected': ({ cells }) =>
    `Sheet protected: ${notWritten(cells)}. Unprotect it (Review), then Retry.`,
  'host-busy': () => 'Excel is busy, will retry.',
  'sheet-gone': () => 'The sheet is gone, choose another form.',
  'form-changed': () => 'The form changed: nothing written, read again.',
  'insert-failed': () => 'Not inserted; the new sheet is removed, nothing else touched. Retry.',
  'rows-unfinished': () => 'Excel failed half-way: undo (Ctrl + Z) to where it began, then try again.',
  'not-a-form': () => 'Not a form: no target and actual columns.',
  'not-a-workbook': () => 'Cannot open: choose Excel, WPS or Word.',
  'file-too-large': () => 'Too large: keep only the form.',
  'export-failed': () => 'Not exported: close the file of that name, retry.',
  'excel-too-old': () => 'Excel is too old: use 2021, Microsoft 365 or the web.',
  'no-office': () => 'Open this in Excel.',
  'start-failed': () => 'Did not start: close and reopen the pane.',
  unknown: () => 'Not done, nothing changed. Retry, or give the code to support.',
};
