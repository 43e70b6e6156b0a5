import { cellEditMode } from './protocol/errors';

/** Set by Excel.run({ delayForCellEdit: true }). */
const DELAY_FOR_CELL_EDIT = 64;

/** Cell edit mode: while it lasts batches fail, or wait when the add-in asked for that. */
export class EditMode {
  private editing: { readonly sheet: string; readonly cell: string } | null = null;
  private waiting: (() => void)[] = [];

  begin(sheet: string, cell: string): void {
    this.editing = { sheet, cell };
  }

  /** The cell that was being edited. */
  end(): { readonly sheet: string; readonly cell: string } | null {
    const edited = this.editing;
    this.editing = null;
    const waiting = this.waiting;
    this.waiting = [];
    waiting.forEach((resume) => resume());
    return edited;
  }

  get isOn(): boolean {
    return this.editing !== null;
  }

  /** @throws InvalidOperationInCellEditMode unless the batch may wait. */
  async admit(flags: number): Promise<void> {
    if (!this.editing) return;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) throw cellEditMode();
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
