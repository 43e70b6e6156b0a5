import { once } from 'node:events';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import type { WriteStream } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Worksheet, stream } from 'exceljs';
import { TEXT_FORMAT, needsTextFormat, storedText } from '../../files/cell-text';
import { columnHeading } from '../../report/summary/columns';
import type { SummaryValue } from '../../report/summary/columns';
import type { FileReport } from '../file-report';
import type { Words } from '../words';
import { summaryRows } from './rows';
import { SUMMARY_TABLES } from './tables';

type Table = keyof typeof SUMMARY_TABLES;
type Sheets = Readonly<Record<Table, Worksheet>>;

const cellValue = (value: SummaryValue): SummaryValue =>
  typeof value === 'string' ? storedText(value) : value;

function addTable(book: stream.xlsx.WorkbookWriter, table: Table, words: Words): Worksheet {
  const columns = SUMMARY_TABLES[table];
  const sheet = book.addWorksheet(words.cli.summary.sheets[table], {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map((column) => ({
    key: column.key,
    header: columnHeading(column, { summary: words.cli.summary, severities: words.severities }),
    width: column.width,
    style: column.format === undefined ? {} : { numFmt: column.format },
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  sheet.getRow(1).font = { bold: true };
  return sheet;
}

/** Writes the summary row by row, so that ten thousand files need no more memory than ten. */
export class SummaryWriter {
  /** Also when the process ends before the summary does: Ctrl+C, or a reader that went away. */
  private readonly removeTemporary = (): void => {
    rmSync(this.temporary, { force: true });
  };

  private constructor(
    private readonly out: string,
    private readonly temporary: string,
    private readonly file: WriteStream,
    private readonly book: stream.xlsx.WorkbookWriter,
    private readonly sheets: Sheets,
    private readonly words: Words,
  ) {
    process.once('exit', this.removeTemporary);
  }

  /** Opens a file beside `out`, which stays as it is until the end. Rejects where the folder cannot be written. */
  static async open(out: string, words: Words): Promise<SummaryWriter> {
    const temporary = join(dirname(out), `.${basename(out)}.${String(process.pid)}.tmp`);
    const file = createWriteStream(temporary);
    await once(file, 'open');
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true });
    const sheets = {
      forms: addTable(book, 'forms', words),
      findings: addTable(book, 'findings', words),
      unread: addTable(book, 'unread', words),
    };
    return new SummaryWriter(out, temporary, file, book, sheets, words);
  }

  /** Adds the rows of a file. */
  add(report: FileReport): void {
    const rows = summaryRows(report, this.words);
    rows.forms.forEach((row) => {
      this.addRow('forms', row);
    });
    rows.findings.forEach((row) => {
      this.addRow('findings', row);
    });
    rows.unread.forEach((row) => {
      this.addRow('unread', row);
    });
  }

  private addRow(table: Table, values: Readonly<Record<string, SummaryValue>>): void {
    const row = this.sheets[table].addRow(
      Object.fromEntries(Object.entries(values).map(([key, value]) => [key, cellValue(value)])),
    );
    row.eachCell((cell) => {
      if (typeof cell.value === 'string' && needsTextFormat(cell.value)) cell.numFmt = TEXT_FORMAT;
    });
    row.commit();
  }

  /** Finishes the file and puts it in the place of `out`. */
  async close(): Promise<void> {
    await this.book.commit();
    renameSync(this.temporary, this.out);
    process.off('exit', this.removeTemporary);
  }

  /** Leaves nothing behind. */
  discard(): void {
    this.file.destroy();
    this.removeTemporary();
    process.off('exit', this.removeTemporary);
  }
}
