import { randomUUID } from 'node:crypto';

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
  ) {
    queue.on('error', onError);
    events.on('error', onError);
    events.on('completed', ({ jobId, returnvalue }) => this.waiting.get(jobId)?.resolve(returnvalue));
    events.on('failed', ({ jobId, failedReason }) =>
      this.waiting.get(jobId)?.reject(new Error(failedReason)),
    );
  }

  /** @throws Error where no answer came in time, or the answering failed */
  async ask(question: unknown, timeoutMs: number): Promise<unknown> {
    await this.events.waitUntilReady();
    const jobId = `question-${randomUUID()}`;
    let timer: NodeJS.Timeout | undefined;
    let looking: NodeJS.Timeout | undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(jobId, { resolve, reject });
      timer = setTimeout(() => void this.giveUp(jobId, timeoutMs), timeoutMs);
    });
    try {
      await this.queue.add(
        'question',
        { question },
        { jobId, attempts: 1, removeOnComplete: KEPT, removeOnFail: KEPT },
      );
      void this.look(jobId);
      looking = setInterval(() => void this.look(jobId), LOOK_EVERY_MS);
      return await answer;
    } finally {
      clearTimeout(timer);
      clearInterval(looking);
      this.waiting.delete(jobId);
    }
  }

  async close(): Promise<void> {
    for (const waiting of this.waiting.values()) waiting.reject(new Error('the asking process stops'));
    await Promise.allSettled([this.events.close(), this.queue.close()]);
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

  private async giveUp(jobId: string, timeoutMs: number): Promise<void> {
    if (await this.look(jobId)) return;
    // Nobody waits for it any more; one that is being answered stays.
    await this.queue.remove(jobId).catch(() => undefined);
    this.waiting.get(jobId)?.reject(new Error(`no answer within ${String(timeoutMs)} ms`));
  }
}
