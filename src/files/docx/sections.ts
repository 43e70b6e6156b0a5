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

/** Notes and signatures that follow a table directly. */
function footLines(paragraphs: readonly Paragraph[]): readonly string[] {
  const texts = paragraphs.filter((paragraph) => !isBlank(paragraph)).map(({ text }) => text);
  const end = texts.findIndex((text) => !isFoot(text));
  return end < 0 ? texts : texts.slice(0, end);
}

function goesOn(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.every((paragraph) => isBlank(paragraph) || CONTINUED.test(compact(paragraph.text)));
}

/**
 * The tables of a document, each with the lines above and below that are its own. Tables with nothing but empty lines
 * between them are one form: Word repeats headings only at the top of a table, so forms are split there.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: Section[] = [];
  let between: Paragraph[] = [];
  const endLast = () => {
    const last = sections.pop();
    if (last) sections.push({ ...last, below: footLines(between) });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      between.push(block);
      continue;
    }
    const last = sections.at(-1);
    if (last && goesOn(between)) {
      sections[sections.length - 1] = { ...last, tables: [...last.tables, block] };
    } else {
      endLast();
      const foot = sections.at(-1)?.below.length ?? 0;
      const rest = between.filter((paragraph) => !isBlank(paragraph)).slice(foot);
      sections.push({ above: titleLines(rest), tables: [block], below: [] });
    }
    between = [];
  }
  endLast();
  return sections;
}
