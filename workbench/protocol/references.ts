import type { HostObject } from './host-object';

/** The objects an add-in keeps between batches. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private next = 1;

  keep(object: HostObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `reference-${String(this.next++)}`;
    this.kept.set(object.referenceId, object);
  }

  find(referenceId: string): HostObject | null {
    return this.kept.get(referenceId) ?? null;
  }

  release(referenceId: string): void {
    const object = this.kept.get(referenceId);
    if (object) object.referenceId = null;
    this.kept.delete(referenceId);
  }

  all(): IterableIterator<HostObject> {
    return this.kept.values();
  }

  get count(): number {
    return this.kept.size;
  }
}
