/** A form laid out on paper, as plain data; `paper-document.ts` makes a Word document of it. */
export interface Paper {
  /** 附件1. */
  readonly aboveTitle: readonly string[];
  readonly title: string;
  /** （2021年度）. */
  readonly belowTitle: readonly string[];
  /** Tables that look like one: Word repeats headings only at the top of a table, so the indicators have their own. */
  readonly tables: readonly PaperTable[];
  /** Who filled it in, and when; signed by hand where nothing is typed. */
  readonly foot: readonly string[];
  readonly seal: string;
  /** 草稿 across every page. */
  readonly draft: boolean;
}

export interface PaperTable {
  /** In millimetres. */
  readonly widths: readonly number[];
  readonly rows: readonly PaperRow[];
}

export interface PaperRow {
  /** From left to right; a place that a cell from above spans has none. */
  readonly cells: readonly PaperCell[];
  /** In millimetres; a row grows with its text. */
  readonly leastHeight: number;
  /** Repeated at the top of every page. */
  readonly isHeading?: boolean;
  /** Never the last row of a page. */
  readonly keepsNext?: boolean;
}

export interface PaperCell {
  /** Lines are parted by "\n". */
  readonly text: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center';
  readonly bold?: boolean;
  /** Sides without a line, where two tables or two cells shall look like one. */
  readonly open?: readonly ('top' | 'bottom')[];
}

/** A4 portrait with margins that leave 170 mm for the table; in millimetres. */
export const PAGE = {
  width: 210,
  height: 297,
  margins: { top: 25, bottom: 20, left: 20, right: 20 },
  textWidth: 170,
} as const;

/** The least height of a row, in millimetres. */
export const ROW_HEIGHT = 8;
