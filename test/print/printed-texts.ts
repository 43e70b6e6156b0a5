import { contains } from '../../src/model/address';
import type { CellRange } from '../../src/model/address';
import type { SheetPlan } from '../../src/model/sheet-plan';
import { extentOf } from '../../src/files/xlsx-writer/cell-styles';
import { rowHeightsOf } from '../../src/files/xlsx-writer/row-heights';
import type { Page, Word } from './libre-office';

const POINTS_A_CENTIMETRE = 72 / 2.54;
/** A digit of the font that stands in for 宋体 11 pt is 0.555 em wide (fonts.conf). */
const POINTS_A_DIGIT = 11 * 0.555;

const sum = (figures: readonly number[]): number => figures.reduce((all, one) => all + one, 0);
const bare = (text: string): string => text.replace(/\s/g, '');

interface Place {
  readonly scale: number;
  /** Where each column begins, and at last where the last one ends. */
  readonly edges: readonly number[];
}

/** How much a page is shrunk: nearly every word is in the body's 10.5 pt, and a Chinese character is as wide as high. */
function scaleOf({ words }: Page): number {
  const widths = words
    .filter(({ text }) => /^\p{Script=Han}+$/u.test(text))
    .map(({ text, left, right }) => (right - left) / text.length / 10.5);
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 1;
}

/** Where the columns stand on the page: in its middle. */
function placeOf({ columnWidths }: SheetPlan, page: Page): Place {
  const scale = scaleOf(page);
  const widths = columnWidths.map(({ characters }) => ((characters * 7 + 5) / 8) * POINTS_A_DIGIT * scale);
  const start = (page.width - sum(widths)) / 2;
  return { scale, edges: [0, ...widths].map((_, index) => start + sum(widths.slice(0, index))) };
}

/** A letter or a digit is about half as wide as a Chinese character. */
const widthOf = (sign: string): number => (sign > '\u00ff' ? 1 : 0.55);

/** The signs of a word, each in its place: words of neighbouring cells that almost touch come as one. */
function signsOf(word: Word): readonly Word[] {
  const signs = Array.from(word.text);
  const unit = (word.right - word.left) / sum(signs.map(widthOf));
  return signs.map((text, index) => {
    const left = word.left + sum(signs.slice(0, index).map(widthOf)) * unit;
    return { ...word, text, left, right: left + widthOf(text) * unit };
  });
}

/** The signs between two edges in reading order. */
function signsBetween({ words }: Page, left: number, right: number): readonly Word[] {
  const within = words.flatMap(signsOf).filter((sign) => {
    const middle = (sign.left + sign.right) / 2;
    return middle > left && middle < right;
  });
  return within.toSorted((a, b) => (Math.abs(a.top - b.top) > 2 ? a.top - b.top : a.left - b.left));
}

/** How tall a text stands among signs, each time that it is there in full. */
function heightsOf(text: string, signs: readonly Word[]): readonly number[] {
  const line = signs.map((sign) => sign.text).join('');
  const owners = signs.flatMap((sign) => sign.text.split('').map(() => sign));
  const found: number[] = [];
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const used = owners.slice(at, at + text.length);
    found.push(Math.max(...used.map(({ bottom }) => bottom)) - Math.min(...used.map(({ top }) => top)));
  }
  return found;
}

function areaOf({ merges }: SheetPlan, row: number, column: number): CellRange {
  const own = { top: row, left: column, bottom: row, right: column };
  return merges.find((merge) => contains(merge, { row, column })) ?? own;
}

/** Every text of a plan with the area it stands in. */
function textsOf(plan: SheetPlan): readonly { readonly text: string; readonly area: CellRange }[] {
  return plan.cells.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === 'string' && bare(cell) !== ''
        ? [{ text: bare(cell), area: areaOf(plan, row, column) }]
        : [],
    ),
  );
}

/** A line of print is a little taller than its letters; the last one may reach out of its cell without being cut. */
const SLACK = 1;

/** The texts of a plan that its pages do not show in full, in their own cell: missing, mixed up, or cut off. */
export function textsCutOff(plan: SheetPlan, pages: readonly Page[]): readonly string[] {
  const { points } = rowHeightsOf(plan, extentOf(plan).rows);
  return textsOf(plan).flatMap(({ text, area }) => {
    const isSeen = pages.some((page) => {
      const { scale, edges } = placeOf(plan, page);
      const room = sum(points.slice(area.top, area.bottom + 1)) * scale;
      const signs = signsBetween(page, edges[area.left] ?? 0, edges[area.right + 1] ?? page.width);
      return heightsOf(text, signs).some((height) => height <= room + SLACK);
    });
    return isSeen ? [] : [text];
  });
}

/**
 * The words that stand where they are for themselves. A text in the middle of a cell over several rows is printed on
 * each page that the cell reaches to, and there partly off the page: `textsCutOff` answers for those, not its copies.
 */
function wordsInPlace(plan: SheetPlan, { words }: Page): readonly Word[] {
  const tall = textsOf(plan).filter(({ area }) => area.bottom > area.top);
  return words.filter((word) => !tall.some(({ text }) => text.includes(bare(word.text))));
}

/** Pairs of words that are printed over each other. */
export function overlaps(plan: SheetPlan, page: Page): readonly string[] {
  const words = wordsInPlace(plan, page);
  return words.flatMap((one, index) =>
    words.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 1 && down > 2 ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

/** Words of a page that stand outside its margins. */
export function outside(plan: SheetPlan, page: Page): readonly string[] {
  const points = (centimetres: number): number => centimetres * POINTS_A_CENTIMETRE - SLACK;
  const { top, bottom, left, right } = plan.page.margins;
  return wordsInPlace(plan, page)
    .filter(
      (word) =>
        word.top < points(top) ||
        word.left < points(left) ||
        word.bottom > page.height - points(bottom) ||
        word.right > page.width - points(right),
    )
    .map(({ text }) => text);
}

/** The texts of the plan's title rows that a page does not show. */
export function missingTitles({ page, cells, merges }: SheetPlan, printed: Page): readonly string[] {
  const { titleRows } = page;
  if (!titleRows) return [];
  const isTall = (row: number, column: number) =>
    merges.some((merge) => merge.bottom > titleRows.to && contains(merge, { row, column }));
  const text = printed.words.map((word) => bare(word.text)).join('');
  return cells
    .slice(titleRows.from, titleRows.to + 1)
    .flatMap((line, index) =>
      line.filter((cell, column) => typeof cell === 'string' && !isTall(titleRows.from + index, column)),
    )
    .flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : []))
    .filter((part) => !text.includes(bare(part)));
}
