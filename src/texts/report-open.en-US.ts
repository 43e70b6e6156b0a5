import type { ReportOpenTexts } from './report-open.zh-CN';

export const reportOpenEnUs: ReportOpenTexts = {
  lists: {
    errors: 'To fix',
    gaps: 'To complete',
    differences: 'Figures that differ',
    warnings: 'To check',
  },
  inTitle: 'Title',
  one: (sheet, cells, title, detail) =>
    `"${sheet}" ${cells.join(', ')}: ${title}${detail === '' ? '' : `, ${detail}`}`,
  several: (sheet, cells, title) =>
    `"${sheet}" ${title}, ${String(cells.length)} places: ${cells.join(', ')}`,
  gap: (heading, hint) => `${heading}: ${hint}`,
  times: (text, count) => `${text} (${String(count)} places)`,
};
