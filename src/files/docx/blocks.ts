/** What the body of a Word document holds, as far as a form needs it. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** As typed; a line break is "\n". */
  readonly text: string;
  /** Whether it begins a page by a break that was typed. */
  readonly startsPage: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell where it begins; the places that it spans have no cell of their own. */
export interface TableCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}
