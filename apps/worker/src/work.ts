import { Injectable } from '@nestjs/common';
import { DigestRuns } from '#digests';
import { EngineHost } from '#matching';
import { JobRunner, JobSchedules, RelayLoop } from '#platform';

/** What the worker does all day. */
@Injectable()
export class Work {
  constructor(
    private readonly runner: JobRunner,
    private readonly relay: RelayLoop,
    private readonly schedules: JobSchedules,
    private readonly digestRuns: DigestRuns,
    private readonly engine: EngineHost,
  ) {}

  /**
   * Opens the queues. Called once the process listens: one that cannot ends, and must not end in the middle of jobs.
   * @throws Error where a declared job has no handler
   */
  async begin(): Promise<void> {
    await this.runner.start();
    this.engine.start();
    await this.schedules.start();
    await this.digestRuns.tick();
    this.relay.start();
  }
}
