import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

/** What travels with a question. */
export interface Question {
  readonly question: unknown;
}

/** Answers stay this long for who asked; an asker that is gone leaves nothing behind. */
const KEPT = { age: 60, count: 1000 };
/**
 * How often a question that waits is looked at. Events alone lose answers: they are heard from when listening began, and BullMQ
 * on PostgreSQL reads them past the highest number it has seen, so one whose transaction commits after a later number is never read.
 */
const LOOK_EVERY_MS = 500;
/** So long a question that is out of time is looked at for the last time. */
const LAST_LOOK_MS = 1000;

interface FinishedJob {
  readonly returnvalue?: unknown;
  readonly failedReason?: string | undefined;
  readonly finishedOn?: number | undefined;
}

/** The part of a BullMQ queue that asking needs, the same on both backends. */
interface AskingQueue {
  add(name: string, data: Question, options: object): Promise<unknown>;
  getJob(id: string): Promise<FinishedJob | undefined>;
  remove(id: string): Promise<unknown>;
  close(): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The part of BullMQ's queue events that asking needs. */
interface AnswerEvents {
  on(event: 'completed', listener: (told: { jobId: string; returnvalue: unknown }) => void): unknown;
  on(event: 'failed', listener: (told: { jobId: string; failedReason: string }) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<unknown>;
}

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

/** Asks questions that another process answers. */
export class Asker {
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly queue: AskingQueue,
    private readonly events: AnswerEvents,
    onError: (error: Error) => void,
    /** Ends connections that BullMQ does not end. */
    private readonly disconnect: () => void = () => undefined,
  ) {
    queue.on('error', onError);
    events.on('error', onError);
    events.on('completed', ({ jobId, returnvalue }) => this.waiting.get(jobId)?.resolve(returnvalue));
    events.on('failed', ({ jobId, failedReason }) =>
      this.waiting.get(jobId)?.reject(new Error(failedReason)),
    );
  }

  /**
   * The timer runs from the first moment on, so that a queue store that is away, or says nothing, costs no more time than nobody
   * who answers.
   * @throws Error where no answer came in time, the answering failed, or this process stops
   */
  async ask(question: unknown, timeoutMs: number): Promise<unknown> {
    const jobId = `question-${randomUUID()}`;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(jobId, { resolve, reject });
    });
    const timer = setTimeout(() => void this.giveUp(jobId, timeoutMs), timeoutMs);
    this.put(jobId, question).catch((error: unknown) => {
      this.waiting.get(jobId)?.reject(error instanceof Error ? error : new Error(String(error)));
    });
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
      this.waiting.delete(jobId);
    }
  }

  async close(): Promise<void> {
    for (const waiting of this.waiting.values()) waiting.reject(new Error('the asking process stops'));
    const closed = Promise.allSettled([this.events.close(), this.queue.close()]);
    this.disconnect();
    await closed;
  }

  /** Looks at the question, once it is asked, for as long as somebody waits. */
  private async put(jobId: string, question: unknown): Promise<void> {
    await this.events.waitUntilReady();
    if (!this.waiting.has(jobId)) return;
    await this.queue.add(
      'question',
      { question },
      { jobId, attempts: 1, removeOnComplete: KEPT, removeOnFail: KEPT },
    );
    if (!this.waiting.has(jobId)) return this.takeBack(jobId);
    while (this.waiting.has(jobId) && !(await this.look(jobId)))
      await pause(LOOK_EVERY_MS, undefined, { ref: false });
  }

  /** Takes the answer from the job where it has one; says whether it had. */
  private async look(jobId: string): Promise<boolean> {
    const job = await this.queue.getJob(jobId).catch(() => undefined);
    if (job?.finishedOn === undefined) return false;
    const waiting = this.waiting.get(jobId);
    if (job.failedReason) waiting?.reject(new Error(job.failedReason));
    else waiting?.resolve(job.returnvalue);
    return true;
  }

  /** Looks once more, for an answer that was not heard of; a store that says nothing is not waited for long. */
  private async giveUp(jobId: string, timeoutMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LAST_LOOK_MS);
    });
    await Promise.race([patience, this.lastLook(jobId)]);
    clearTimeout(timer);
    this.waiting.get(jobId)?.reject(new Error(`no answer within ${String(timeoutMs)} ms`));
  }

  private async lastLook(jobId: string): Promise<void> {
    if (!(await this.look(jobId))) await this.takeBack(jobId);
  }

  /** Nobody waits for it any more; one that is being answered stays. */
  private async takeBack(jobId: string): Promise<void> {
    await this.queue.remove(jobId).catch(() => undefined);
  }
}
