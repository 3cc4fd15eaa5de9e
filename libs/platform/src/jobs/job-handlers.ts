import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { definedJobs, type JobDefinition } from './job-definition.js';

/** One execution of a job. */
export interface JobRun {
  readonly id: string;
  /** 1 for the first try. */
  readonly attempt: number;
  /**
   * Marks the job's outbox row as finished inside the handler's own transaction, so that effect and mark commit together.
   * @throws JobAlreadyFinished where another run of the same job was faster; the transaction must then roll back
   */
  finish(tx: EntityManager): Promise<void>;
  /** Tells how far a long job is, 0-100. */
  progress(percent: number): Promise<void>;
}

/** Another run of this job has committed first. Not a failure: the work is done. */
export class JobAlreadyFinished extends Error {
  override readonly name = 'JobAlreadyFinished';
}

export type JobHandler = (raw: unknown, run: JobRun) => Promise<void>;

/** Who does which job. The boot fails where a declared job has no handler. */
@Injectable()
export class JobHandlers {
  private readonly handlers = new Map<string, JobHandler>();

  /** @throws Error where the job has a handler already */
  register<P extends object>(
    job: JobDefinition<P>,
    handler: (payload: P, run: JobRun) => Promise<void>,
  ): void {
    if (this.handlers.has(job.name)) throw new Error(`job "${job.name}" has two handlers`);
    this.handlers.set(job.name, (raw, run) => handler(job.parse(raw), run));
  }

  find(name: string): JobHandler | undefined {
    return this.handlers.get(name);
  }

  /** @throws Error naming the jobs that nobody handles */
  assertComplete(jobs: readonly JobDefinition<object>[] = definedJobs()): void {
    const missing = jobs.filter((job) => !this.handlers.has(job.name)).map((job) => job.name);
    if (missing.length > 0)
      throw new Error(
        `jobs without a handler: ${missing.join(', ')}; register one for each in apps/worker/src/*.jobs.ts`,
      );
  }
}
