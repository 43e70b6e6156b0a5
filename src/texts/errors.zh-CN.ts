/** Codes of errors with a text (pane-design section 11). */
export type ErrorTextCode =
  | 'sheet-protected'
  | 'host-busy'
  | 'sheet-gone'
  | 'form-changed'
  | 'insert-failed'
  | 'rows-unfinished'
  | 'not-a-form'
  | 'not-a-workbook'
  | 'file-too-large'
  | 'export-failed'
  | 'excel-too-old'
  | 'no-office'
  | 'start-failed'
  | 'unknown';

/** The sentence of each error; `cells` is the number of cells that were not written; none: only marks were not. */
export type ErrorTexts = Readonly<Record<ErrorTextCode, (values: { readonly cells: number }) => string>>;

export const errorsZhCn: ErrorTexts = {
  'sheet-protected': ({ cells }) =>
    `工作表有保护，${cells === 0 ? '未能更新标记' : `${String(cells)} 处未写入`}。请点“审阅 › 撤销工作表保护”，再点“重试”。`,
  'host-busy': () => 'Excel 正忙，稍后自动重试。',
  'sheet-gone': () => '该工作表已删除，请另选自评表。',
  'form-changed': () => '表格结构已变，未写入，已重新识别。',
  'insert-failed': () => '未能插入，新建的工作表已撤去，原有内容未动。请重试。',
  'rows-unfinished': () => 'Excel 中途出错，行可能只改了一部分。请按 Ctrl + Z 撤销到操作之前，再试。',
  'not-a-form': () => '未认出自评表：缺少“年度指标值”“实际完成值”两列。',
  'not-a-workbook': () => '文件打不开，请选 Excel、WPS 或 Word 文件。',
  'file-too-large': () => '文件过大，请只留自评表后再试。',
  'export-failed': () => '未能导出，请关闭同名文件后重试。',
  'excel-too-old': () => '此 Excel 版本过低，请用 Excel 2021、Microsoft 365 或网页版。',
  'no-office': () => '请在 Excel 中打开本助手。',
  'start-failed': () => '未能启动，请关闭窗格后重新打开。',
  unknown: () => '操作未完成，表格未改动。请重试；仍不行，请把代码告诉技术人员。',
};
