import { Inject, Injectable } from '@nestjs/common';
import { Log, Questions } from '#platform';
import { matchingUnavailable } from '../domain/matching.errors.js';
import { EngineHost } from './engine-host.js';
import { TOPIC } from './engine-topic.js';
import { MatchingEngine, type Told } from './matching-engine.js';
import type { OperationName, RequestOf, ResultOf } from './operations.js';
import { IndexThread } from './thread/index-thread.js';
import { toldOf, type EngineReply } from './thread/messages.js';

/** Milliseconds that a question waits for a worker, which may have to load its index first. */
export const ENGINE_TIMEOUT = Symbol('ENGINE_TIMEOUT');
export const DEFAULT_ENGINE_TIMEOUT = 20_000;

/** Asks this process's own index where it has one, and otherwise a worker through the queue. */
@Injectable()
export class NearestEngine extends MatchingEngine {
  constructor(
    private readonly host: EngineHost,
    private readonly thread: IndexThread,
    private readonly questions: Questions,
    private readonly log: Log,
    @Inject(ENGINE_TIMEOUT) private readonly timeout: number,
  ) {
    super();
  }

  async ask<Name extends OperationName>(
    operation: Name,
    request: RequestOf<Name>,
  ): Promise<Told<ResultOf<Name>>> {
    if (this.host.isOpen) return this.thread.ask(operation, request);
    const reply = await this.questions
      .ask(TOPIC, { operation, request }, this.timeout)
      .catch((error: unknown) => {
        this.log.warn({ operation, error: String(error) }, 'no answer from the matching engine');
        throw matchingUnavailable();
      });
    // Only an engine of this house answers on the topic, by the same table of operations.
    return toldOf(reply as EngineReply) as Told<ResultOf<Name>>;
  }
}
