import { changeOf } from './changes';
import type { Change } from './changes';
import type { Handlers } from './handlers';

/** What the session wants to hear of. None of it may take long: Excel waits for no handler. */
export interface Listeners {
  changed(change: Change): void;
  added(sheetId: string): void;
  renamed(sheetId: string): void;
  selected(sheetId: string, address: string): void;
  activated(sheetId: string): void;
  deleted(sheetId: string): void;
  calculated(sheetId: string): void;
  protectionChanged(sheetId: string): void;
}

/**
 * Queues the handlers of the whole workbook. They come alive with the next sync of the context and are kept in
 * `handlers`, which takes them off again in that same context.
 */
export function queueListening(context: Excel.RequestContext, handlers: Handlers, to: Listeners): void {
  const { worksheets } = context.workbook;
  handlers.keep(
    worksheets.onChanged.add(async (args) => {
      const change = changeOf(args);
      if (change) to.changed(change);
    }),
    worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      to.selected(worksheetId, address);
    }),
    worksheets.onActivated.add(async ({ worksheetId }) => {
      to.activated(worksheetId);
    }),
    worksheets.onAdded.add(async ({ worksheetId }) => {
      to.added(worksheetId);
    }),
    worksheets.onDeleted.add(async ({ worksheetId }) => {
      to.deleted(worksheetId);
    }),
    worksheets.onCalculated.add(async ({ worksheetId }) => {
      to.calculated(worksheetId);
    }),
    worksheets.onProtectionChanged.add(async ({ worksheetId }) => {
      to.protectionChanged(worksheetId);
    }),
  );
  // From 1.17 on; before that a new name shows with the next look.
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
    handlers.keep(
      worksheets.onNameChanged.add(async ({ worksheetId }) => {
        to.renamed(worksheetId);
      }),
    );
  }
}
