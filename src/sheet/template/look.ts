import { COLUMNS, FUNDS_COLUMNS, ROWS } from './columns';
import type { BodyRows } from './body';
import { area } from './draft';
import type { Draft } from './draft';

/** domain.md section 8: title 18 pt bold, body 10.5 pt. 宋体 is on every machine; 方正小标宋 is not. */
const FONT = '宋体';

/** As typed: Excel would turn 100% into 1 and 12-31 into a date. */
const AS_TEXT = '@';

/** Fonts, alignments, borders and number formats of the standard form; a later style wins. */
export function styleForm(draft: Draft, { lastIndicator, total, last }: BodyRows): void {
  const { label, name, target, actual, explanation } = COLUMNS;
  const right = COLUMNS.last;
  draft.style(area(0, label, last, right), {
    font: { name: FONT, size: 10.5 },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  draft.style(area(ROWS.title, label, ROWS.title, right), { font: { name: FONT, size: 18, bold: true } });
  draft.style(area(ROWS.project, label, total, right), { borders: 'all' });
  draft.style(area(ROWS.goals, COLUMNS.level1, ROWS.goals, right), { horizontal: 'left' });
  const rate = FUNDS_COLUMNS.executionRate;
  draft.style(area(ROWS.fundsTotal, rate, ROWS.fundsLast, rate), { numberFormat: '0.00%' });
  draft.style(area(ROWS.contact, COLUMNS.weight, ROWS.contact, right), { numberFormat: AS_TEXT });
  if (lastIndicator >= ROWS.firstIndicator) {
    draft.style(area(ROWS.firstIndicator, name, lastIndicator, name), { horizontal: 'left' });
    draft.style(area(ROWS.firstIndicator, target, lastIndicator, actual), { numberFormat: AS_TEXT });
    draft.style(area(ROWS.firstIndicator, explanation, lastIndicator, right), { horizontal: 'left' });
  }
  draft.style(area(total, label, total, right), { font: { name: FONT, size: 10.5, bold: true } });
  draft.style(area(total + 1, label, total + 1, right), { horizontal: 'left' });
}
