import type { CellAddress } from '../model/address';
import type { Finding, TransferFinding } from '../model/finding';
import type { Form } from '../model/form';

/** Something that only a person can write: it stands as 【待补充：…】 where its words belong. */
export interface Gap {
  /** What belongs there. */
  readonly gap: string;
  /** A finding of the report says the same, so that lists of what is open need not repeat it. */
  readonly isTold: boolean;
}

export type Piece = string | Gap;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
}

export interface ReportCell {
  readonly piece: Piece;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center';
  readonly bold?: boolean;
}

export interface ReportTable {
  readonly kind: 'table';
  readonly caption: string;
  /** 单位：万元 above the table; null where it holds no money. */
  readonly unit: string | null;
  /** How the width is shared out, one for each column. */
  readonly shares: readonly number[];
  readonly headings: readonly string[];
  /** From left to right; a place that a cell from above spans has none. */
  readonly rows: readonly (readonly ReportCell[])[];
}

/** The form itself, on a page of its own. */
export interface Attachment {
  readonly kind: 'form';
  readonly form: Form;
}

export type Block = Paragraph | ReportTable | Attachment;

/** What findings are about; each belongs to the section that tells of it. */
export type Topic =
  | 'arrangement'
  | 'funds'
  | 'payment'
  | 'costs'
  | 'management'
  | 'goals'
  | 'indicators'
  | 'deviations'
  | 'results';

/** A cell of the workbook. */
export interface Place {
  readonly sheet: string;
  readonly cell: CellAddress;
}

/** A 检查结果 with the sheet it was found on. */
export interface ReportFinding {
  readonly sheet: string;
  readonly finding: Finding | TransferFinding;
  /** Two figures of the workbook contradict each other (a 合计 that is not the sum). */
  readonly isDifference: boolean;
}

/** An indicator that misses, exceeds or lost points: texts as typed, percentages rounded to two decimals. */
export interface Deviation {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  /** 低于指标值253件; null where the two are no figures of one kind. */
  readonly difference: string | null;
  /** |B − A| / A, "3.61%". */
  readonly percent: string | null;
  /** B / A, "96.39%". */
  readonly completion: string | null;
  readonly place: Place;
}

export interface ReportSection {
  /** With its number: （一）资金投入情况分析. */
  readonly heading: string;
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: number;
  readonly blocks: readonly Block[];
  readonly parts: readonly ReportSection[];
  /** Findings about what this section itself tells. */
  readonly findings: readonly ReportFinding[];
  readonly deviations: readonly Deviation[];
  /** Where its figures stand; null where they stand nowhere yet. */
  readonly place: Place | null;
}

/** 绩效自评报告 as plain data; all its words are those of the paper, in Chinese. */
export interface Report {
  readonly kind: 'transfer-payment' | 'project';
  /** Line by line: whose report it is, and for which year. */
  readonly title: readonly (readonly Piece[])[];
  readonly year: number | null;
  /** Who reports; "" where the form does not say. */
  readonly unit: string;
  readonly sections: readonly ReportSection[];
  /** Errors first; also those that no section tells of. */
  readonly findings: readonly ReportFinding[];
  /** The sheets it was drawn from. */
  readonly sheets: readonly string[];
  /** An explanation is missing: the paper is marked 草稿. */
  readonly isDraft: boolean;
}
