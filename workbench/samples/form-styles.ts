import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from '@univerjs/core';

const EDGE = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };
const FONT = '宋体';

/** A cell of the form's table, as the issued forms have them all: bordered, wrapped, in the middle. */
export function tableStyle(): IStyleData {
  return {
    ff: FONT,
    fs: 11,
    pd: { l: 4, r: 4 },
    bd: { t: EDGE, r: EDGE, b: EDGE, l: EDGE },
    tb: WrapStrategy.WRAP,
    vt: VerticalAlign.MIDDLE,
    ht: HorizontalAlign.CENTER,
  };
}

/** A line above the table: the title is large, the year below it (in brackets) small, 附件 stays at the left. */
export function captionStyle(text: string, spread: boolean): IStyleData {
  const isTitle = spread && !text.startsWith('（');
  return {
    ff: FONT,
    fs: isTitle ? 16 : 11,
    bl: isTitle ? 1 : 0,
    vt: VerticalAlign.MIDDLE,
    ht: spread ? HorizontalAlign.CENTER : HorizontalAlign.LEFT,
  };
}
