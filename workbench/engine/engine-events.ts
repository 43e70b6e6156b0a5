import type { Area } from './area';
import type { CellValue } from './engine-types';
import type { Actor } from './engine';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export type EngineEvent =
  | {
      readonly kind: 'changed';
      readonly actor: Actor;
      readonly sheetId: string;
      readonly change: ChangeType;
      readonly area: Area;
      /** Only when one cell was edited. */
      readonly single?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previous: string }
  | { readonly kind: 'added' | 'deleted'; readonly actor: Actor; readonly sheetId: string }
  | {
      readonly kind: 'renamed';
      readonly actor: Actor;
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'protected';
      readonly actor: Actor;
      readonly sheetId: string;
      readonly isProtected: boolean;
    }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly areas: readonly Area[] };

export type EngineListener = (event: EngineEvent) => void;

/** Who listens to a spreadsheet. */
export class EngineEvents {
  private readonly listeners = new Set<EngineListener>();

  listen(listener: EngineListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
