import type { Area } from '../engine/area';
import { areaAt } from '../engine/area';
import type { Actor, Engine } from '../engine/engine';
import type { EditMode } from '../edit-mode';
import type { SheetStates } from '../objects/sheet-states';
import { writeCells } from '../objects/write-cells';
import type { Input, Person } from '../types';
import { copySheet } from './copy-sheet';
import { areaNamed, sheetIdOf, wholeColumns, wholeRows } from './places';
import { cutAndPaste, fillDown, sortRows } from './rearrange';

export interface PersonParts {
  readonly engine: Engine;
  readonly states: SheetStates;
  readonly editMode: EditMode;
  readonly settled: () => Promise<void>;
}

/** Writes a block as one edit by whoever `actor` is. */
export function writeBlock(
  { engine, states }: Pick<PersonParts, 'engine' | 'states'>,
  actor: Actor,
  sheet: string,
  topLeft: string,
  values: readonly (readonly Input[])[],
): void {
  const sheetId = sheetIdOf(engine, sheet);
  const start = areaNamed(topLeft);
  const area = areaAt(start.startRow, start.startColumn, values.length, values[0]?.length ?? 0);
  states.guardCells(sheetId, area);
  const end = engine.begin(actor);
  try {
    writeCells(engine, sheetId, area, values);
  } finally {
    end();
  }
}

/** The person at the spreadsheet. */
export class PersonAtTheSheet implements Person {
  constructor(private readonly parts: PersonParts) {}

  type(sheet: string, cell: string, text: Input): Promise<void> {
    return this.paste(sheet, cell, [[text]]);
  }

  async paste(sheet: string, topLeft: string, values: readonly (readonly Input[])[]): Promise<void> {
    writeBlock(this.parts, 'person', sheet, topLeft, values);
    await this.parts.settled();
  }

  clear(sheet: string, range: string): Promise<void> {
    return this.edit(sheet, areaNamed(range), (sheetId, area) => {
      this.parts.states.guardCells(sheetId, area);
      this.parts.engine.clear(sheetId, area, 'contents');
    });
  }

  fillDown(sheet: string, range: string): Promise<void> {
    return this.rearrange(sheet, range, (id, area) => fillDown(this.parts.engine, id, area));
  }

  sort(sheet: string, range: string, byColumn: string): Promise<void> {
    const by = areaNamed(`${byColumn}1`).startColumn;
    return this.rearrange(sheet, range, (id, area) =>
      sortRows(this.parts.engine, id, area, by - area.startColumn),
    );
  }

  move(sheet: string, range: string, topLeft: string): Promise<void> {
    const to = areaNamed(topLeft);
    return this.rearrange(sheet, range, (id, area) => cutAndPaste(this.parts.engine, id, area, to));
  }

  fill(sheet: string, range: string, color: string): Promise<void> {
    return this.edit(sheet, areaNamed(range), (sheetId, area) => {
      this.parts.states.guardSheet(sheetId);
      this.parts.engine.setStyle(sheetId, area, { fill: color });
    });
  }

  select(sheet: string, range: string): Promise<void> {
    return this.edit(sheet, areaNamed(range), (sheetId, area) => this.parts.engine.select(sheetId, area));
  }

  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.restructure(sheet, wholeRows(row, count), (id, area) =>
      this.parts.engine.insert(id, area, 'down'),
    );
  }

  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.restructure(sheet, wholeRows(row, count), (id, area) =>
      this.parts.engine.remove(id, area, 'up'),
    );
  }

  insertColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.restructure(sheet, wholeColumns(column, count), (id, area) =>
      this.parts.engine.insert(id, area, 'right'),
    );
  }

  deleteColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.restructure(sheet, wholeColumns(column, count), (id, area) =>
      this.parts.engine.remove(id, area, 'left'),
    );
  }

  renameSheet(sheet: string, name: string): Promise<void> {
    return this.arrange(sheet, (sheetId) => this.parts.engine.renameSheet(sheetId, name));
  }

  /** As with Excel's + the new sheet becomes the active one. */
  addSheet(name: string): Promise<void> {
    return this.act(() => {
      this.parts.states.guardWorkbook();
      this.parts.engine.activate(this.parts.engine.addSheet(name));
    });
  }

  deleteSheet(sheet: string): Promise<void> {
    return this.arrange(sheet, (sheetId) => this.parts.engine.deleteSheet(sheetId));
  }

  copySheet(sheet: string, name: string): Promise<void> {
    return this.arrange(sheet, (sheetId) => {
      this.parts.engine.activate(copySheet(this.parts.engine, sheetId, name));
    });
  }

  moveSheet(sheet: string, position: number): Promise<void> {
    return this.arrange(sheet, (sheetId) => this.parts.engine.moveSheet(sheetId, position));
  }

  activate(sheet: string): Promise<void> {
    return this.edit(sheet, null, (sheetId) => this.parts.engine.activate(sheetId));
  }

  protect(sheet: string, unlocked: readonly string[] = []): Promise<void> {
    return this.edit(sheet, null, (sheetId) => {
      for (const range of unlocked) this.parts.states.setLocked(sheetId, areaNamed(range), false);
      this.protected(sheetId, true);
    });
  }

  unprotect(sheet: string): Promise<void> {
    return this.edit(sheet, null, (sheetId) => this.protected(sheetId, false));
  }

  protectWorkbook(isProtected: boolean): void {
    this.parts.states.isWorkbookProtected = isProtected;
  }

  async undo(): Promise<boolean> {
    const done = this.parts.engine.undo();
    await this.parts.settled();
    return done;
  }

  beginEdit(sheet: string, cell: string): void {
    this.parts.editMode.begin(sheet, cell);
  }

  async endEdit(text?: Input): Promise<void> {
    const edited = this.parts.editMode.end();
    if (edited && text !== undefined) await this.type(edited.sheet, edited.cell, text);
    else await this.parts.settled();
  }

  private protected(sheetId: string, isProtected: boolean): void {
    this.parts.states.of(sheetId).isProtected = isProtected;
    this.parts.engine.events.raise({ kind: 'protected', actor: 'person', sheetId, isProtected });
  }

  /** Puts cells elsewhere within a sheet. */
  private rearrange(
    sheet: string,
    range: string,
    change: (sheetId: string, area: Area) => void,
  ): Promise<void> {
    return this.edit(sheet, areaNamed(range), (sheetId, area) => {
      this.parts.states.guardCells(sheetId, area);
      change(sheetId, area);
    });
  }

  /** Changes the sheets themselves. */
  private arrange(sheet: string, change: (sheetId: string) => void): Promise<void> {
    return this.edit(sheet, null, (sheetId) => {
      this.parts.states.guardWorkbook();
      change(sheetId);
    });
  }

  private restructure(
    sheet: string,
    area: Area,
    change: (sheetId: string, area: Area) => void,
  ): Promise<void> {
    return this.edit(sheet, area, (sheetId) => {
      this.parts.states.guardSheet(sheetId);
      change(sheetId, area);
    });
  }

  private edit<A extends Area | null>(
    sheet: string,
    area: A,
    change: (sheetId: string, area: A) => void,
  ): Promise<void> {
    return this.act(() => change(sheetIdOf(this.parts.engine, sheet), area));
  }

  private async act(change: () => void): Promise<void> {
    const end = this.parts.engine.begin('person');
    try {
      change();
    } finally {
      end();
    }
    await this.parts.settled();
  }
}
