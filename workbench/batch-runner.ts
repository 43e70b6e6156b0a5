import type { EditMode } from './edit-mode';
import type { Engine } from './engine/engine';
import type { FaultSwitches } from './faults';
import { byteLength } from './protocol/bridge';
import type { BatchInput } from './protocol/bridge';
import type { WireCounters } from './protocol/counters';
import { HostError } from './protocol/errors';
import { isCleanUp } from './protocol/executor';
import type { BatchTrace, Executor } from './protocol/executor';
import type { WireAnswer } from './protocol/wire';

function refusal(error: unknown): WireAnswer {
  if (!(error instanceof HostError)) throw error;
  const { code, message, httpStatus } = error;
  return {
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: httpStatus },
  };
}

/** Takes each batch past the faults to the executor, as one undo step, and counts it. */
export class BatchRunner {
  constructor(
    private readonly engine: Engine,
    private readonly executor: Executor,
    private readonly faults: FaultSwitches,
    private readonly editMode: EditMode,
    private readonly counters: WireCounters,
  ) {}

  async run(input: BatchInput): Promise<{ answer: WireAnswer; delay: number }> {
    const trace: BatchTrace = { did: [], writes: false };
    const answer = await this.answer(input, trace).catch(refusal);
    this.counters.add({
      actions: input.batch.Actions.length,
      requestBytes: input.bytes,
      responseBytes: byteLength(JSON.stringify(answer)),
      writes: trace.writes,
      cleanUp: isCleanUp(input.batch),
      did: trace.did,
      error: answer.Error?.Code ?? null,
    });
    return { answer, delay: this.faults.latency };
  }

  private async answer(input: BatchInput, trace: BatchTrace): Promise<WireAnswer> {
    if (isCleanUp(input.batch)) return this.executor.run(input.batch, trace, () => undefined);
    await this.editMode.admit(input.flags);
    this.faults.checkPayload(input.bytes, 'Request');
    const fail = this.faults.nextBatch();
    const end = this.engine.begin('addin');
    try {
      const answer = await this.executor.run(input.batch, trace, fail);
      this.faults.checkPayload(byteLength(JSON.stringify(answer)), 'Response');
      return answer;
    } finally {
      end();
    }
  }
}
