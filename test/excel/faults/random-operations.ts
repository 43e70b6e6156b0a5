import { FIRST_ROW } from './form-sheet';

/** One step of a random run, by whoever makes it. */
export type Operation =
  | { readonly kind: 'type' | 'remote'; readonly cell: string; readonly text: string | number }
  | { readonly kind: 'paste'; readonly cell: string; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'clear' | 'fillDown' | 'sort'; readonly range: string }
  | { readonly kind: 'move'; readonly range: string; readonly to: string }
  | { readonly kind: 'insertRow'; readonly row: number; readonly name: string }
  | { readonly kind: 'deleteRow'; readonly row: number }
  | { readonly kind: 'undo'; readonly cell: string; readonly text: string }
  | { readonly kind: 'protect' | 'unprotect' | 'beginEdit' | 'endEdit' | 'heal' | 'wait' }
  | { readonly kind: 'fault'; readonly fault: FaultName };

const FAULTS = ['fail', 'failWrite', 'throttle', 'dropEvents', 'holdEvents', 'hideTrigger', 'storm'] as const;
export type FaultName = (typeof FAULTS)[number];

/** A small generator of random numbers (mulberry32): the same seed gives the same run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A score that no row computes: 5 points of a target of tens never come to it. */
const TYPED_SCORE = 0.01;

/** Makes a run of operations that a person at the form could do, and keeps what it must know of the form for that. */
class Script {
  private readonly next: (below: number) => number;
  /** Rows of the form, true where the person typed the score. */
  private rows: boolean[] = new Array<boolean>(12).fill(false);
  private isProtected = false;
  private isEditing = false;
  private inserted = 0;

  constructor(seed: number) {
    this.next = randomOf(seed);
  }

  /** The score cells that the person typed, at the end. */
  mine(): readonly string[] {
    return this.rows.flatMap((isMine, index) => (isMine ? [`G${String(FIRST_ROW + index)}`] : []));
  }

  operation(): Operation {
    if (this.isEditing) {
      this.isEditing = false;
      return { kind: 'endEdit' };
    }
    const dice = this.next(100);
    if (dice < 62) return this.edit();
    if (dice < 72) return this.structure();
    if (dice < 80) return { kind: 'fault', fault: FAULTS[this.next(FAULTS.length)] ?? 'fail' };
    if (dice < 84) return { kind: 'heal' };
    if (dice < 94) return { kind: 'wait' };
    return this.special();
  }

  private row(): string {
    return String(FIRST_ROW + this.next(this.rows.length));
  }

  private actual(): string {
    return `${String(this.next(130))}人`;
  }

  private edit(): Operation {
    const cell = `E${this.row()}`;
    const dice = this.isProtected ? 0 : this.next(13);
    const from = FIRST_ROW + this.next(this.rows.length - 4);
    const three = `E${String(from)}:E${String(from + 2)}`;
    if (dice < 4) return { kind: 'type', cell, text: this.actual() };
    if (dice < 5)
      return { kind: 'type', cell: `D${this.row()}`, text: `≥${String(10 + this.next(12) * 10)}人` };
    if (dice < 6) return { kind: 'type', cell: `H${this.row()}`, text: '报名不足；改进措施：提前招生' };
    if (dice < 7) return this.typeScore();
    if (dice < 8) return { kind: 'remote', cell, text: this.actual() };
    if (dice < 9) return { kind: 'clear', range: cell };
    if (dice < 10) return { kind: 'sort', range: three };
    if (dice < 11) return { kind: 'fillDown', range: three };
    if (dice < 12) return { kind: 'move', range: cell, to: `E${String(from)}` };
    const block = Array.from({ length: 3 }, () => [this.actual()]);
    return { kind: 'paste', cell: `E${String(from)}`, block };
  }

  private typeScore(): Operation {
    const index = this.next(this.rows.length);
    this.rows[index] = true;
    return { kind: 'type', cell: `G${String(FIRST_ROW + index)}`, text: TYPED_SCORE };
  }

  /** Rows come and go between the first and the last, where the sum of the form follows them. */
  private structure(): Operation {
    if (this.isProtected) return { kind: 'wait' };
    const index = 1 + this.next(this.rows.length - 2);
    const row = FIRST_ROW + index;
    const isInsert = this.rows.length < 9 || (this.rows.length < 16 && this.next(2) === 0);
    if (!isInsert) {
      this.rows.splice(index, 1);
      return { kind: 'deleteRow', row };
    }
    this.rows.splice(index, 0, false);
    this.inserted += 1;
    return { kind: 'insertRow', row, name: `新增第${String(this.inserted)}期` };
  }

  private special(): Operation {
    const dice = this.next(3);
    if (dice === 0 && !this.isProtected) return { kind: 'undo', cell: `E${this.row()}`, text: this.actual() };
    if (dice === 1) {
      this.isEditing = true;
      return { kind: 'beginEdit' };
    }
    this.isProtected = !this.isProtected;
    return { kind: this.isProtected ? 'protect' : 'unprotect' };
  }
}

/** A run of mixed operations, and the score cells that the person's own hand filled in it. */
export function randomRun(
  seed: number,
  count: number,
): { readonly operations: readonly Operation[]; readonly mine: readonly string[] } {
  const script = new Script(seed);
  const operations = Array.from({ length: count }, () => script.operation());
  return { operations, mine: script.mine() };
}
