import { AlignmentType, LineRuleType } from 'docx';
import type { IParagraphStyleOptions } from 'docx';
import { DEFAULT_STYLES, dxa } from './paper-document';

/** Fonts of official papers (GB/T 9704). */
export const FONTS = { title: '方正小标宋简体', heading: '黑体', second: '楷体', body: '仿宋' } as const;

/** For machines without them. */
export const REPORT_FONTS = [
  [FONTS.title, '宋体'],
  ['宋体', 'SimSun'],
  [FONTS.heading, 'SimHei'],
  [FONTS.second, '楷体_GB2312'],
  [FONTS.body, '仿宋_GB2312'],
] as const;

/** Half points: 二号, 三号, 小四, 五号. */
const SIZES = { title: 44, body: 32, note: 24, small: 21 } as const;

/** Twentieths of a point: 28.95 pt, which makes 22 lines a page; 36 pt for a title, 21 pt for 小四. */
const LINES = { body: 579, title: 720, note: 420 } as const;

/** Two characters of a size. */
const indentOf = (size: number) => ({ firstLine: size * 20, firstLineChars: 200 });
const exactly = (line: number) => ({ line, lineRule: LineRuleType.EXACT, before: 0, after: 0 });
const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name });

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

const body = (font: string, bold = false): Look => ({
  run: { font: fontOf(font), size: SIZES.body, bold, italics: false, color: '000000' },
  paragraph: { spacing: exactly(LINES.body), indent: indentOf(SIZES.body), alignment: AlignmentType.BOTH },
});

const headingLook = (font: string, bold = false): Look => {
  const { run, paragraph } = body(font, bold);
  return { run, paragraph: { ...paragraph, alignment: AlignmentType.LEFT, keepNext: true } };
};

const centred = (font: string, size: number, line: number): Look => ({
  run: { font: fontOf(font), size, bold: false, color: '000000' },
  paragraph: { spacing: exactly(line), alignment: AlignmentType.CENTER, keepNext: true },
});

const small = (font: string, alignment: 'center' | 'right'): Look => ({
  run: { font: fontOf(font), size: SIZES.small },
  paragraph: { spacing: { before: dxa(1), after: dxa(1) }, alignment, keepNext: true },
});

const STYLES = {
  Body: body(FONTS.body),
  ReportTitle: centred(FONTS.title, SIZES.title, LINES.title),
  ReportUnit: centred(FONTS.second, SIZES.body, LINES.title),
  Caption: small(FONTS.heading, 'center'),
  TableUnit: small('宋体', 'right'),
  NoteTitle: centred(FONTS.title, SIZES.title, LINES.title),
  NoteHeading: {
    run: { font: fontOf(FONTS.heading), size: SIZES.note },
    paragraph: { spacing: exactly(LINES.note), indent: indentOf(SIZES.note), keepNext: true },
  },
  Note: {
    run: { font: fontOf(FONTS.body), size: SIZES.note },
    paragraph: { spacing: exactly(LINES.note), indent: indentOf(SIZES.note), alignment: AlignmentType.LEFT },
  },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleId = keyof typeof STYLES;

/** The paragraph styles of the document, headings included, so that they can be changed in one place. */
export const REPORT_STYLES = {
  default: {
    ...DEFAULT_STYLES.default,
    heading1: headingLook(FONTS.heading),
    heading2: headingLook(FONTS.second),
    heading3: headingLook(FONTS.body, true),
    heading4: headingLook(FONTS.body),
  },
  paragraphStyles: Object.entries(STYLES).map(([id, look]) => ({ id, name: id, ...look })),
};
