import { gridOfPastedHtml } from '../../files/pasted-html';
import { WorkbookError, type WorkbookErrorCode } from '../../files/workbook-error';
import type { Grid } from '../../model/grid';
import { gridOfPastedText } from '../../sheet/prefill';
import { findIn, type PrefillFind } from './prefill-source';

/** Why a pasted block gives nothing. */
export type PasteProblem = 'no-table' | 'no-indicators' | WorkbookErrorCode;

/** What a pasted block brings, or why it brings nothing. */
export type Pasted =
  | { readonly find: PrefillFind; readonly problem: null }
  | { readonly find: null; readonly problem: PasteProblem };

/** A line a row, tabs between the cells: plain text without a tab is no table. */
const tableOfText = (text: string): Grid | null => (text.includes('\t') ? gridOfPastedText(text) : null);

/**
 * The table of a pasted block: of its HTML, which says what is merged, else of its plain text, where that alone shows
 * indicators (some programs lay their tables out inside another one).
 * @param html text/html of the clipboard, "" where there is none. @param text its text/plain.
 */
export function pastedTable(html: string, text: string): Pasted {
  try {
    const grids = [gridOfPastedHtml(html), tableOfText(text)].filter((grid) => grid !== null);
    for (const grid of grids) {
      const find = findIn({ kind: 'pasted' }, [grid]);
      if (find) return { find, problem: null };
    }
    return { find: null, problem: grids.length > 0 ? 'no-indicators' : 'no-table' };
  } catch (error) {
    return { find: null, problem: error instanceof WorkbookError ? error.code : 'no-table' };
  }
}
