import { toA1 } from '../model/address';
import type { CellAddress } from '../model/address';
import type { CellValue } from '../model/form';
import { typedText } from '../reading/typed-text';
import { WHEN_FREE } from './run-options';
import type { PaneWrite, WriteResult } from './session-state';

/** What the pane wrote last, and what stood there. */
interface LastWrite {
  readonly sheetId: string;
  readonly at: CellAddress;
  readonly written: CellValue;
  /** The formula where there was one, else the value. */
  readonly before: CellValue;
}

/** How Excel begins to read a formula or, after an apostrophe, a text. */
const NEEDS_APOSTROPHE = /^[=+\-@']/;

/** The value as it is to be set: a text stays text whatever it begins with. */
function asData(value: CellValue): CellValue {
  return typeof value === 'string' && NEEDS_APOSTROPHE.test(value) ? `'${value}` : value;
}

interface Standing {
  readonly range: Excel.Range;
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
}

function isCellValue(value: unknown): value is CellValue {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function first(matrix: readonly (readonly unknown[])[]): CellValue {
  const value = matrix[0]?.[0];
  return isCellValue(value) ? value : null;
}

async function standing(
  context: Excel.RequestContext,
  { sheetId, at }: Pick<PaneWrite, 'sheetId' | 'at'>,
): Promise<Standing> {
  const range = context.workbook.worksheets.getItem(sheetId).getRange(toA1(at));
  range.load('values,formulas,numberFormat');
  await context.sync();
  const value = first(range.values);
  const formula = first(range.formulas);
  const format = first(range.numberFormat);
  return {
    range,
    text: value === null ? '' : typedText(value, typeof format === 'string' ? format : 'General'),
    value,
    formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null,
  };
}

/** Writes single cells for the pane and keeps the last one, so that it can be taken back. */
export class PaneWrites {
  private last: LastWrite | null = null;

  /** The cell that can be taken back. */
  get undoable(): CellAddress | null {
    return this.last?.at ?? null;
  }

  /** Two round trips: what stands there, then the write. @throws what Excel threw. */
  async write(write: PaneWrite): Promise<Exclude<WriteResult, 'failed'>> {
    return Excel.run(WHEN_FREE, async (context) => {
      const { range, text, value, formula } = await standing(context, write);
      if (text !== write.before) return 'changed';
      range.values = [[asData(write.value)]];
      await context.sync();
      const { sheetId, at } = write;
      this.last = { sheetId, at, written: write.value, before: formula ?? value };
      return 'written';
    });
  }

  /** Puts back what stood in the cell written last; null where it holds something else by now. @throws what Excel threw. */
  async undo(): Promise<LastWrite | null> {
    const { last } = this;
    if (!last) return null;
    return Excel.run(WHEN_FREE, async (context) => {
      const { range, value, formula } = await standing(context, last);
      this.last = null;
      if (value !== last.written || formula !== null) return null;
      const isFormula = typeof last.before === 'string' && last.before.startsWith('=');
      range.values = [[isFormula ? last.before : asData(last.before ?? '')]];
      await context.sync();
      return last;
    });
  }
}
