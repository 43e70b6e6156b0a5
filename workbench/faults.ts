import { HostError } from './protocol/errors';
import type { Faults } from './types';

interface PlannedFailure {
  /** Batches still to go; 1: the next one. */
  remaining: number;
  readonly code: string;
  readonly action: number;
}

/** The faults that are switched on now. */
export class FaultSwitches implements Faults {
  payloadLimit: number | null = null;
  dropEvents = false;
  latency = 0;
  private planned: PlannedFailure[] = [];

  constructor(readonly remoteEdit: Faults['remoteEdit']) {}

  failBatch(nth: number, code: string, action = 1): void {
    this.planned.push({ remaining: nth, code, action });
  }

  reset(): void {
    this.payloadLimit = null;
    this.dropEvents = false;
    this.latency = 0;
    this.planned = [];
  }

  /** Called once for each batch: what lets it fail, and where. */
  nextBatch(): (index: number) => void {
    for (const failure of this.planned) failure.remaining -= 1;
    const due = this.planned.find((failure) => failure.remaining === 0);
    this.planned = this.planned.filter((failure) => failure.remaining > 0);
    return (index) => {
      if (due && index === due.action - 1)
        throw new HostError(due.code, `The workbench lets this batch fail with ${due.code}.`);
    };
  }

  checkPayload(bytes: number, side: 'Request' | 'Response'): void {
    if (this.payloadLimit === null || bytes <= this.payloadLimit) return;
    throw new HostError(
      `${side}PayloadSizeLimitExceeded`,
      `The ${side.toLowerCase()} payload size has exceeded the limit.`,
      413,
    );
  }
}
