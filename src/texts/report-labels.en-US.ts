import type { REPORT_LABELS_ZH } from './report-labels.zh-CN';

/** The words of tab 报告 in English. */
export const REPORT_LABELS_EN = {
  'rep.title': 'Self-evaluation report for {year}',
  'rep.titleNoYear': 'Self-evaluation report',
  'rep.sum': '{a} ready, {b} to complete, {c} {c|differs|differ}',
  'rep.ready': 'Ready',
  'rep.todo': '{n} to complete',
  'rep.differs': 'Figures differ',
  'rep.deviation': '{name}: {actual} / {target}',
  'rep.deviationWith': '{name}: {actual} / {target}, {p}',
  'rep.difference': '{title}: {detail}',
  'rep.more': 'and {rest} more',
  'rep.from': 'From {n} {n|sheet|sheets}',
  'rep.export': 'Export to Word',
  'rep.exportForm': 'Form only',
  'rep.hint': 'What only you can write is marked 【待补充】.',
  'rep.reading': 'Reading the sheets…',
  'rep.writing': 'Writing the document…',
  'rep.exported': '“{file}” exported',
  'rep.failed': 'The sheets could not be read. Retry later.',
  'rep.retry': 'Retry',
  'ask.title': '{n} {n|matter is|matters are} still open',
  'ask.draft': 'Explanations are missing: the document is marked 草稿 (draft).',
  'ask.export': 'Export anyway',
  'ask.back': 'Not yet',
} as const satisfies Readonly<Record<keyof typeof REPORT_LABELS_ZH, string>>;
