import type { Area } from '../engine/area';
import { columnsOf, intersection, rowsOf } from '../engine/area';
import { accessDenied } from '../protocol/errors';
import { DEFAULT_PAGE } from './page-state';
import type { PageState } from './page-state';
import { moveAreas } from '../engine/move';
import type { Move } from '../engine/move';

/** What a sheet holds that the engine has no place for. */
export interface SheetState {
  page: PageState;
  isProtected: boolean;
  protectionOptions: Readonly<Record<string, unknown>>;
  /** Cells that stay open in a protected sheet. */
  unlocked: readonly Area[];
}

function newState(): SheetState {
  return { page: DEFAULT_PAGE, isProtected: false, protectionOptions: {}, unlocked: [] };
}

/** Page set-up and protection, sheet by sheet. */
export class SheetStates {
  /** The structure of the workbook is protected: no sheet may come, go or change its name. */
  isWorkbookProtected = false;
  private readonly states = new Map<string, SheetState>();

  of(sheetId: string): SheetState {
    const known = this.states.get(sheetId);
    if (known) return known;
    const state = newState();
    this.states.set(sheetId, state);
    return state;
  }

  /** @throws AccessDenied when the sheet is protected and a cell of the area is locked. */
  guardCells(sheetId: string, area: Area): void {
    const state = this.of(sheetId);
    if (!state.isProtected) return;
    const open = state.unlocked
      .map((each) => intersection(each, area))
      .reduce((sum, each) => sum + (each ? rowsOf(each) * columnsOf(each) : 0), 0);
    if (open < rowsOf(area) * columnsOf(area)) throw accessDenied();
  }

  /** @throws AccessDenied when the sheet is protected. */
  guardSheet(sheetId: string): void {
    if (this.of(sheetId).isProtected) throw accessDenied();
  }

  /** @throws AccessDenied when the structure of the workbook is protected. */
  guardWorkbook(): void {
    if (this.isWorkbookProtected) throw accessDenied();
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const state = this.of(sheetId);
    const others = state.unlocked.filter((each) => !intersection(each, area));
    state.unlocked = locked ? others : [...others, area];
  }

  isLocked(sheetId: string, area: Area): boolean {
    return !this.of(sheetId).unlocked.some((each) => intersection(each, area));
  }

  /** Rows or columns came or went: what is kept by place goes with its cells. */
  follow(move: Move): void {
    const state = this.states.get(move.sheetId);
    if (!state) return;
    state.unlocked = moveAreas(state.unlocked, move);
    state.page = {
      ...state.page,
      printArea: moveAreas(state.page.printArea, move),
      titleRows: moveAreas(state.page.titleRows, move),
    };
  }

  forget(sheetId: string): void {
    this.states.delete(sheetId);
  }
}
