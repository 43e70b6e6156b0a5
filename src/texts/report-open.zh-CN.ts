/** How what is open in a report is listed: on its 编写说明 (always in Chinese) and by `jixiao report`. */
export interface ReportOpenTexts {
  readonly lists: Readonly<Record<'errors' | 'gaps' | 'differences' | 'warnings', string>>;
  /** Where a gap stands that belongs to no section. */
  readonly inTitle: string;
  readonly one: (sheet: string, cells: readonly string[], title: string, detail: string) => string;
  readonly several: (sheet: string, cells: readonly string[], title: string) => string;
  readonly gap: (heading: string, hint: string) => string;
  readonly times: (text: string, count: number) => string;
}

export const reportOpenZhCn: ReportOpenTexts = {
  lists: {
    errors: '须改正',
    gaps: '待补充',
    differences: '数据不符',
    warnings: '请核对',
  },
  inTitle: '标题',
  one: (sheet, cells, title, detail) =>
    `“${sheet}”${cells.join('、')}：${title}${detail === '' ? '' : `，${detail}`}`,
  several: (sheet, cells, title) => `“${sheet}”${title}${String(cells.length)}处：${cells.join('、')}`,
  gap: (heading, hint) => `${heading}：${hint}`,
  times: (text, count) => `${text}（${String(count)}处）`,
};

/** The words of the document itself that are no section of it. */
export const REPORT_DOCUMENT = {
  note: '编写说明',
  noteBody: (sheets: readonly string[]) =>
    `本报告依据工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}的数据生成，文字和表格中的数据与工作表一致。` +
    '须由人工撰写的内容以【待补充】标出。下列事项办结后，删去本页。',
  gap: (hint: string) => `【待补充：${hint}】`,
  unit: (unit: string) => `单位：${unit}`,
  open: (line: string) => `□ ${line}`,
  date: '      年    月    日',
} as const;
