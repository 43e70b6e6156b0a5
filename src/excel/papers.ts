import { checkTransferPayment } from '../checks/transfer';
import type { Grid } from '../model/grid';
import { papersOnSheet, recogniseTransferPayment } from '../sheet/transfer/recognise';
import type { SheetPapers } from '../sheet/transfer/recognise';
import type { PaperFinding } from './session-state';
import type { SheetRecord } from './sheet-record';

/** The papers of the workbook's transfer payment. */
export interface WorkbookPapers {
  /** The sheets that they stand on, by id. */
  readonly sheets: ReadonlySet<string>;
  /** What was found in them, for the form they belong to: the how-manieth of which sheet. Undefined for another form. */
  of(sheetId: string, ordinal: number): readonly PaperFinding[] | undefined;
}

/** What stood on a sheet is not read again before the sheet is. */
const known = new WeakMap<Grid, SheetPapers>();

function papersOn(grid: Grid): SheetPapers {
  const papers = known.get(grid) ?? papersOnSheet(grid);
  known.set(grid, papers);
  return papers;
}

const holdsPapers = ({ reading }: SheetRecord): boolean =>
  Object.values(papersOn(reading.grid)).some((tables: readonly unknown[]) => tables.length > 0);

/** Looks for the papers of a transfer payment on all sheets; null where no form of the workbook is one's. */
export function papersIn(records: readonly SheetRecord[]): WorkbookPapers | null {
  const places = records.flatMap(({ reading, forms }) =>
    forms.map(({ form }, ordinal) => ({ form, sheetId: reading.sheetId, ordinal })),
  );
  const papers = recogniseTransferPayment(
    records.map(({ reading }) => reading.grid),
    places.map(({ form }) => form),
    papersOn,
  );
  const place = places.find(({ form }) => form === papers.form);
  if (!place) return null;
  const ids = new Map(records.map(({ reading }) => [reading.sheetName, reading.sheetId]));
  const findings = checkTransferPayment(papers).flatMap((finding) => {
    const sheetId = ids.get(finding.sheet);
    return sheetId === undefined ? [] : [{ sheetId, finding }];
  });
  return {
    sheets: new Set(records.filter(holdsPapers).map(({ reading }) => reading.sheetId)),
    of: (sheetId, ordinal) => (sheetId === place.sheetId && ordinal === place.ordinal ? findings : undefined),
  };
}
