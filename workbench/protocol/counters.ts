import type { BatchRecord, Counters } from '../types';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Counts what goes over the wire. */
export class WireCounters implements Counters {
  private log: BatchRecord[] = [];

  get batches(): readonly BatchRecord[] {
    return this.log;
  }
  get roundTrips(): number {
    return this.real().length;
  }
  get cleanUps(): number {
    return this.log.length - this.real().length;
  }
  get writes(): number {
    return this.real().filter((batch) => batch.writes).length;
  }
  get actions(): number {
    return sum(this.real().map((batch) => batch.actions));
  }
  get requestBytes(): number {
    return sum(this.real().map((batch) => batch.requestBytes));
  }
  get responseBytes(): number {
    return sum(this.real().map((batch) => batch.responseBytes));
  }

  add(batch: BatchRecord): void {
    this.log.push(batch);
  }

  reset(): void {
    this.log = [];
  }

  private real(): BatchRecord[] {
    return this.log.filter((batch) => !batch.cleanUp);
  }
}
