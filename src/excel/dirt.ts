import type { Change } from './changes';

/** Changes by sheet, in the order they came. */
export type Dirt = ReadonlyMap<string, readonly Change[]>;

/** What was changed and not yet looked at. */
export class DirtQueue {
  private bySheet = new Map<string, Change[]>();

  note(change: Change): void {
    const changes = this.bySheet.get(change.sheetId);
    if (changes) changes.push(change);
    else this.bySheet.set(change.sheetId, [change]);
  }

  get isEmpty(): boolean {
    return this.bySheet.size === 0;
  }

  /** Empties the queue. */
  take(): Dirt {
    const taken = this.bySheet;
    this.bySheet = new Map();
    return taken;
  }

  /** Puts back what could not be looked at, before what came since. */
  putBack(dirt: Dirt): void {
    const since = this.take();
    for (const changes of [...dirt.values(), ...since.values()])
      changes.forEach((change) => {
        this.note(change);
      });
  }

  forget(sheetId: string): void {
    this.bySheet.delete(sheetId);
  }
}
