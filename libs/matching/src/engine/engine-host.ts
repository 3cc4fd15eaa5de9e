import { Injectable } from '@nestjs/common';
import { Questions } from '#platform';
import { questionOf, TOPIC } from './engine-topic.js';
import { IndexThread } from './thread/index-thread.js';

/** Says whether this process owns an index, and then answers the questions of others too. */
@Injectable()
export class EngineHost {
  private open = false;

  constructor(
    private readonly questions: Questions,
    private readonly thread: IndexThread,
  ) {}

  get isOpen(): boolean {
    return this.open;
  }

  /** From now on this process answers. Called by the worker, once its queues are open. */
  start(): void {
    if (this.open) return;
    this.open = true;
    this.questions.answer(TOPIC, (raw) => {
      const { operation, request } = questionOf(raw);
      return this.thread.reply(operation, request);
    });
  }
}
