import { compact } from '../../sheet/recognise/cells';
import { AFTER_INDICATORS } from '../../sheet/recognise/wording';
import type { Block, Paragraph, Table } from './blocks';

/** Tables that make one form, with the lines of text that belong to it. */
export interface Section {
  /** 附件1, the title, the year, 单位：万元. */
  readonly above: readonly string[];
  readonly tables: readonly Table[];
  /** Notes and signatures. */
  readonly below: readonly string[];
}

const LONGEST_TITLE = 120;
const MOST_LINES = 8;

/** 附件1, 附表2: the first line of what is attached. */
const ATTACHMENT = /^附(件|表)?[\d一二三四五六七八九十]*([-—:.].*)?$/;
/** A sentence, or a heading of the text before (一、, （二）, 3.): no title of a table. */
const RUNNING_TEXT = /[。；;]$|^(\(?[一二三四五六七八九十]+\)?、|\([一二三四五六七八九十]+\)|\d+[.、])/;
/** A table that goes on after a line which says so. */
const CONTINUED = /^\(?(接上页|续表?|续上表)\)?$/;

function isFoot(text: string): boolean {
  const key = compact(text);
  return AFTER_INDICATORS.test(key) && !/^附件|自评表|^项目名称|^主管部门/.test(key);
}

const isBlank = ({ text }: Paragraph): boolean => text.trim() === '';

/** The last lines before a table that can be its title: back to the page, the attachment or the text they follow. */
function titleLines(paragraphs: readonly Paragraph[]): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs.toReversed()) {
    const key = compact(paragraph.text);
    if (paragraph.text.length > LONGEST_TITLE || RUNNING_TEXT.test(key)) break;
    if (!isBlank(paragraph)) lines.unshift(paragraph.text);
    if (paragraph.startsPage || ATTACHMENT.test(key) || lines.length === MOST_LINES) break;
  }
  return lines;
}

const textsOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.filter((paragraph) => !isBlank(paragraph)).map(({ text }) => text);

/** Where the notes and signatures end that follow a table directly. */
function endOfFoot(paragraphs: readonly Paragraph[]): number {
  const end = paragraphs.findIndex((paragraph) => !isBlank(paragraph) && !isFoot(paragraph.text));
  return end < 0 ? paragraphs.length : end;
}

function goesOn(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every((paragraph) => isBlank(paragraph) || CONTINUED.test(compact(paragraph.text)));
}

/** The sections so far, the last of which may still take a table or its notes. */
class Sections {
  private readonly found: Section[] = [];

  /** A table after these paragraphs: the last section goes on, or a new one begins. */
  add(between: readonly Paragraph[], table: Table): void {
    const last = this.found.at(-1);
    if (last && goesOn(between)) {
      this.found[this.found.length - 1] = { ...last, tables: [...last.tables, table] };
      return;
    }
    const above = titleLines(between.slice(this.endLast(between)));
    this.found.push({ above, tables: [table], below: [] });
  }

  /** Gives the last section its notes; returns where they end among these paragraphs. */
  endLast(paragraphs: readonly Paragraph[]): number {
    const last = this.found.at(-1);
    if (!last) return 0;
    const end = endOfFoot(paragraphs);
    this.found[this.found.length - 1] = { ...last, below: textsOf(paragraphs.slice(0, end)) };
    return end;
  }

  all(): readonly Section[] {
    return this.found;
  }
}

/**
 * The tables of a document, each with the lines above and below that are its own. Tables with nothing but empty lines
 * between them are one form: Word repeats headings only at the top of a table, so forms are split there.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections = new Sections();
  let between: Paragraph[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      between.push(block);
      continue;
    }
    sections.add(between, block);
    between = [];
  }
  sections.endLast(between);
  return sections.all();
}
