import { focusOf, indexOf } from './focus';
import type { Focus, Selection } from './focus';
import type { FormView } from './session-state';
import type { SheetRecord } from './sheet-record';
import type { StateStore } from './store';

function viewsOf({ reading, mode, forms }: SheetRecord): readonly FormView[] {
  return forms.map(({ form, evaluation }) => ({
    sheetId: reading.sheetId,
    form,
    evaluation,
    mode: mode.mode,
    marks: mode.mode === 'automatic' && !mode.unmarked,
  }));
}

/** What is known of every sheet, and where the cursor is; shows the pane the forms of it. */
export class Workbook {
  private readonly records = new Map<string, SheetRecord>();
  private selection: Selection | null = null;
  private focus: Focus | null = null;

  constructor(private readonly store: StateStore) {}

  get(sheetId: string): SheetRecord | null {
    return this.records.get(sheetId) ?? null;
  }

  all(): readonly SheetRecord[] {
    return [...this.records.values()];
  }

  set(record: SheetRecord): void {
    this.records.set(record.reading.sheetId, record);
    this.show();
  }

  delete(sheetId: string): void {
    if (this.records.delete(sheetId)) this.show();
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.show();
  }

  /** The sheet of the form that the pane shows. */
  current(): SheetRecord | null {
    return this.focus ? this.get(this.focus.sheetId) : null;
  }

  /** The form that the pane shows. */
  shown(): FormView | null {
    const { forms, current } = this.store.get();
    return forms[current] ?? null;
  }

  private show(): void {
    const forms = this.all().flatMap(viewsOf);
    this.focus = focusOf(forms, this.selection, this.focus);
    const { selection, focus } = this;
    const selected = selection && selection.sheetId === focus?.sheetId ? selection.cell : null;
    this.store.update({ forms, current: indexOf(forms, focus), selected });
  }
}
