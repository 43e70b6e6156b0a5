import { focusOf, indexOf } from './focus';
import type { Focus, Selection } from './focus';
import type { WorkbookPapers } from './papers';
import type { FormView } from './session-state';
import type { SheetRecord } from './sheet-record';
import type { StateStore } from './store';

function viewsOf({ reading, mode, forms }: SheetRecord, papers: WorkbookPapers | null): readonly FormView[] {
  return forms.map(({ form, evaluation }, ordinal) => ({
    sheetId: reading.sheetId,
    form,
    evaluation,
    mode: mode.mode,
    marks: mode.mode === 'automatic' && !mode.unmarked,
    papers: papers?.of(reading.sheetId, ordinal),
  }));
}

/** A form that may be a transfer payment's: its title says so, or it has no points. */
const mayHavePapers = ({ forms }: SheetRecord): boolean =>
  forms.some(({ form }) => form.layout === 'no-weight' || form.title.includes('转移支付'));

/** What is known of every sheet, and where the cursor is; shows the pane the forms of it. */
export class Workbook {
  private readonly records = new Map<string, SheetRecord>();
  private selection: Selection | null = null;
  private focus: Focus | null = null;
  private papers: WorkbookPapers | null = null;
  private isLookingForPapers = false;

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
    this.lookForPapers();
  }

  delete(sheetId: string): void {
    if (!this.records.delete(sheetId)) return;
    this.show();
    this.lookForPapers();
  }

  /** Whether a sheet has, or had, a form, or holds a paper of the transfer payment. */
  concerns(sheetId: string): boolean {
    const { forms, lost } = this.get(sheetId) ?? { forms: [], lost: [] };
    return forms.length + lost.length > 0 || this.papers?.sheets.has(sheetId) === true;
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

  /**
   * What looks for papers is fetched only for a workbook that may hold a transfer payment; records that are set one
   * after another are looked at once. Where it cannot be fetched the form is still checked by itself.
   */
  private lookForPapers(): void {
    if (this.isLookingForPapers || !this.all().some(mayHavePapers)) return;
    this.isLookingForPapers = true;
    void import('./papers').then(
      ({ papersIn }) => {
        this.isLookingForPapers = false;
        this.papers = papersIn(this.all());
        this.show();
      },
      () => {
        this.isLookingForPapers = false;
      },
    );
  }

  private show(): void {
    const forms = this.all().flatMap((record) => viewsOf(record, this.papers));
    this.focus = focusOf(forms, this.selection, this.focus);
    const { selection, focus } = this;
    const selected = selection && selection.sheetId === focus?.sheetId ? selection.cell : null;
    this.store.update({ forms, current: indexOf(forms, focus), selected });
  }
}
