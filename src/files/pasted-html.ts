import type { Grid } from '../model/grid';
import type { TableCell } from './docx/blocks';
import { DOCX_LIMITS } from './docx/limits';
import { gridOfSection } from './docx/section-grid';

/** A comment, a tag with its name and attributes, or text. */
const TOKEN = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z0-9:]*)([^>]*)>|([^<]+|<)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ge: '≥',
  le: '≤',
  mdash: '—',
  hellip: '…',
  times: '×',
};

const LAST_CODE_POINT = 0x10ffff;

/** What a reference stands for; one that is not known stays as it is. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : all;
    },
  );
}

/** The most columns and rows that a cell may span by the HTML standard. */
const MOST_SPANNED = { colspan: 1000, rowspan: 65_534 } as const;

function spanIn(attributes: string, name: keyof typeof MOST_SPANNED): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(1, span), MOST_SPANNED[name]);
}

/** Where Word broke a line of the HTML: a blank between words, nothing between ideographs. */
const BROKEN = '\u2028';
const BETWEEN_WIDE = /(?<=[\u2e80-\uffef])\u2028+(?=[\u2e80-\uffef])/g;

function withoutBrokenLines(text: string): string {
  return text.replace(BETWEEN_WIDE, '').replaceAll(BROKEN, ' ');
}

/** What ends a line of text outside the tables. */
const LINE_ENDS = /^(p|div|br|h[1-6]|li|ul|ol|table|body)$/;
/** What holds no text for people. */
const UNREAD = ['style', 'script', 'title', 'xml'];

const trimmedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => withoutBrokenLines(line).trim())
    .join('\n')
    .trim();

/** A row of a table, or a line of the text around the tables. */
interface Row {
  readonly cells: TableCell[];
  readonly isLine: boolean;
}

/** The rows of the tables as they are read, and the lines around them; a table inside a cell is text of that cell. */
class Rows {
  readonly all: Row[] = [];
  private depth = 0;
  private cell: { text: string; readonly colSpan: number; readonly rowSpan: number } | null = null;
  private line = '';
  private unread: string | null = null;

  text(text: string): void {
    if (this.unread !== null) return;
    const read = decoded(text.replace(/\s*\n\s*/g, BROKEN).replace(/[ \t\r]+/g, ' '));
    if (this.cell) this.cell.text += read;
    else if (this.depth === 0) this.line += read;
  }

  open(name: string, attributes: string): void {
    if (UNREAD.includes(name)) this.unread ??= name;
    if (LINE_ENDS.test(name)) this.endLine();
    if (name === 'table') this.depth++;
    if (['br', 'p', 'div', 'tr'].includes(name) && this.cell?.text.trim()) this.cell.text += '\n';
    if (this.depth !== 1) return;
    if (name === 'tr') {
      this.end();
      this.all.push({ cells: [], isLine: false });
    }
    if (name === 'td' || name === 'th') this.begin(attributes);
  }

  close(name: string): void {
    if (name === this.unread) this.unread = null;
    if (LINE_ENDS.test(name)) this.endLine();
    if (name === 'table') this.depth = Math.max(0, this.depth - 1);
    if (this.depth === 1 && ['td', 'th', 'tr'].includes(name)) this.end();
    if (this.depth < 1) this.end();
  }

  /** Ends the cell that is open: its lines, without blanks around them. */
  end(): void {
    if (!this.cell) return;
    this.all.at(-1)?.cells.push({ ...this.cell, text: trimmedLines(this.cell.text) });
    this.cell = null;
  }

  /** Ends the line that is open, outside the tables. */
  endLine(): void {
    const text = trimmedLines(this.line);
    this.line = '';
    if (text !== '') this.all.push({ cells: [{ text, colSpan: 1, rowSpan: 1 }], isLine: true });
  }

  private begin(attributes: string): void {
    this.end();
    if (this.all.at(-1)?.isLine !== false) this.all.push({ cells: [], isLine: false });
    this.cell = { text: '', colSpan: spanIn(attributes, 'colspan'), rowSpan: spanIn(attributes, 'rowspan') };
  }
}

const textsOf = (lines: readonly Row[]): readonly string[] =>
  lines.flatMap(({ cells }) => cells.map(({ text }) => text));

/**
 * The tables of a block copied out of Word, Excel or a page, from the HTML that the clipboard holds: as one grid from
 * A1, with its merges, which plain text does not say, and with the lines above, between and below them. Null where there
 * is no table. Nothing of the HTML is carried out or fetched. Throws WorkbookError `too-many-cells` for more than a
 * document may have.
 */
export function gridOfPastedHtml(html: string, sheet = ''): Grid | null {
  const rows = new Rows();
  for (const [, slash, name, attributes = '', text] of html.matchAll(TOKEN)) {
    if (text !== undefined) rows.text(text);
    else if (name !== undefined && slash === '/') rows.close(name.toLowerCase());
    else if (name !== undefined) rows.open(name.toLowerCase(), attributes);
  }
  rows.end();
  rows.endLine();
  const filled = rows.all.filter(({ cells }) => cells.length > 0);
  const first = filled.findIndex(({ isLine }) => !isLine);
  if (first < 0) return null;
  const end = filled.findLastIndex(({ isLine }) => !isLine) + 1;
  const table = { kind: 'table', rows: filled.slice(first, end).map(({ cells }) => cells) } as const;
  const [above, below] = [textsOf(filled.slice(0, first)), textsOf(filled.slice(end))];
  return gridOfSection({ above, tables: [table], below }, sheet, DOCX_LIMITS.cells);
}
