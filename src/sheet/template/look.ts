import type { BodyRows } from './body';
import { area } from './draft';
import type { Draft } from './draft';
import type { Place } from './head';

/** domain.md section 8: title 18 pt bold, body 10.5 pt. 宋体 is on every machine; 方正小标宋 is not. */
const FONT = '宋体';

/** As typed: Excel would turn 100% into 1 and 12-31 into a date. */
const AS_TEXT = '@';

/** Behind what the sheet works out itself. Printing in black and white drops it; where it prints it is next to white. */
const COMPUTED = '#F2F2F2';

/** Size of the font that holds an empty row open. */
const STRUT = 20;

function styleHead({ draft, shape, rows }: Place): void {
  const { label, level1, last } = shape.columns;
  const { executionRate, score } = shape.funds;
  const [, , , [phone]] = shape.pair;
  draft.style(area(rows.title, label, rows.title, last), { font: { name: FONT, size: 18, bold: true } });
  draft.style(area(rows.goals, level1, rows.goals, last), { horizontal: 'left' });
  const rates = area(rows.fundsTotal, executionRate, rows.fundsLast, executionRate);
  draft.style(rates, { numberFormat: '0.00%', fill: COMPUTED });
  draft.style(area(rows.fundsTotal, score[0], rows.fundsTotal, score[1]), { fill: COMPUTED });
  draft.style(area(rows.contact, phone, rows.contact, last), { numberFormat: AS_TEXT });
}

/**
 * A strut: empty cells beside the form, outside the printed area, in a larger font. Excel fits the height of a row to
 * the largest font in it, so that empty rows have room to be read and written in, and grow with their texts all the same.
 */
function styleStrut(draft: Draft, top: number, bottom: number, column: number): void {
  draft.style(area(top, column, bottom, column), { font: { name: FONT, size: STRUT } });
}

function styleIndicators({ draft, shape, rows }: Place, lastIndicator: number): void {
  const { name, target, actual, nature, score, explanation, last } = shape.columns;
  const over = (left: number, right: number) => area(rows.firstIndicator, left, lastIndicator, right);
  draft.style(over(name, name), { horizontal: 'left' });
  draft.style(over(target, actual), { numberFormat: AS_TEXT });
  draft.style(over(explanation, last), { horizontal: 'left' });
  if (nature !== null) {
    draft.style(over(nature, nature), { numberFormat: AS_TEXT });
    draft.style(over(score, score), { fill: COMPUTED });
  }
  styleStrut(draft, rows.firstIndicator, lastIndicator, last + 1);
}

/** Fonts, alignments, borders, fills and number formats of a form; a later style wins. */
export function styleForm(place: Place, { lastIndicator, total, last }: BodyRows): void {
  const { draft, shape, rows } = place;
  const { label, weight, score, last: right } = shape.columns;
  draft.style(area(0, label, last, right), {
    font: { name: FONT, size: 10.5 },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  });
  draft.style(area(rows.project, label, total, right), { borders: 'all' });
  styleHead(place);
  if (lastIndicator >= rows.firstIndicator) styleIndicators(place, lastIndicator);
  draft.style(area(total, label, total, right), { font: { name: FONT, size: 10.5, bold: true } });
  draft.style(area(total, weight, total, score), { fill: COMPUTED });
  if (total + 1 < last) draft.style(area(total + 1, label, total + 1, right), { horizontal: 'left' });
  if (rows.title > 0) draft.style(area(0, label, 0, right), { horizontal: 'left' });
}
