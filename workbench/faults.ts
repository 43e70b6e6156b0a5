import { HostError } from './protocol/errors';
import type { Faults } from './types';

interface PlannedFailure {
  readonly code: string;
  readonly action: number;
}

/** What is planned for a batch to come. */
interface Planned<T> {
  /** Batches still to go; 1: the next one. */
  remaining: number;
  readonly what: T;
}

/** Counts one batch and takes out what is planned for it. */
function due<T>(planned: Planned<T>[]): { readonly now: readonly T[]; readonly later: Planned<T>[] } {
  for (const each of planned) each.remaining -= 1;
  return {
    now: planned.filter(({ remaining }) => remaining === 0).map(({ what }) => what),
    later: planned.filter(({ remaining }) => remaining > 0),
  };
}

/** What the faults reach the host by. */
export interface FaultParts {
  readonly remoteEdit: Faults['remoteEdit'];
  readonly storm: Faults['storm'];
  /** Called when holding events, or sleeping, was switched on or off. */
  readonly switched: () => void;
}

/** The faults that are switched on now. */
export class FaultSwitches implements Faults {
  failAll: string | null = null;
  payloadLimit: number | null = null;
  dropEvents = false;
  hideTrigger = false;
  latency = 0;
  readonly remoteEdit: Faults['remoteEdit'];
  readonly storm: Faults['storm'];
  private failures: Planned<PlannedFailure>[] = [];
  private acts: Planned<() => unknown>[] = [];
  private areEventsHeld = false;
  private isAsleep = false;

  constructor(private readonly parts: FaultParts) {
    this.remoteEdit = parts.remoteEdit;
    this.storm = parts.storm;
  }

  failBatch(nth: number, code: string, action = 1): void {
    this.failures.push({ remaining: nth, what: { code, action } });
  }

  beforeBatch(nth: number, act: () => unknown): void {
    this.acts.push({ remaining: nth, what: act });
  }

  get holdEvents(): boolean {
    return this.areEventsHeld;
  }

  set holdEvents(held: boolean) {
    this.areEventsHeld = held;
    this.parts.switched();
  }

  get asleep(): boolean {
    return this.isAsleep;
  }

  set asleep(asleep: boolean) {
    this.isAsleep = asleep;
    this.parts.switched();
  }

  reset(): void {
    this.failAll = null;
    this.payloadLimit = null;
    this.dropEvents = false;
    this.holdEvents = false;
    this.hideTrigger = false;
    this.asleep = false;
    this.latency = 0;
    this.failures = [];
    this.acts = [];
  }

  /** Called once for each batch, before it is carried out: lets happen what is planned, and says where it is to fail. */
  nextBatch(): (index: number) => void {
    const acts = due(this.acts);
    this.acts = acts.later;
    for (const act of acts.now) act();
    const failures = due(this.failures);
    this.failures = failures.later;
    const always = this.failAll === null ? null : { code: this.failAll, action: 1 };
    const failure = always ?? failures.now[0];
    return (index) => {
      if (failure && index === failure.action - 1)
        throw new HostError(failure.code, `The workbench lets this batch fail with ${failure.code}.`);
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
