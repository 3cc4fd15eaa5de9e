import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DigestRuns, DigestsModule } from '#digests';
import { IdentityModule } from '#identity';
import { EngineHost, MatchingModule } from '#matching';
import { OpenDataModule } from '#open-data';
import { JobRunner, JobSchedules, RelayLoop } from '#platform';
import { ResponsesModule } from '#responses';
import { TendersModule } from '#tenders';
import { AuditJobs } from './audit.jobs.js';
import { DigestJobs } from './digest.jobs.js';
import { ImportJobs } from './import.jobs.js';
import { InvitationJobs } from './invitation.jobs.js';
import { MatchingJobs } from './matching.jobs.js';
import { ResponseJobs } from './response.jobs.js';
import { SupplyJobs } from './supply.jobs.js';
import { TenderJobs } from './tender.jobs.js';
import { TidyJobs } from './tidy.jobs.js';

/** Does the jobs. Its parts register their handlers before the queues are opened. */
@Module({
  imports: [IdentityModule, TendersModule, MatchingModule, ResponsesModule, DigestsModule, OpenDataModule],
  providers: [
    MatchingJobs,
    TenderJobs,
    DigestJobs,
    ImportJobs,
    AuditJobs,
    InvitationJobs,
    ResponseJobs,
    SupplyJobs,
    TidyJobs,
  ],
})
export class WorkerModule implements OnApplicationBootstrap {
  constructor(
    private readonly runner: JobRunner,
    private readonly relay: RelayLoop,
    private readonly schedules: JobSchedules,
    private readonly digestRuns: DigestRuns,
    private readonly engine: EngineHost,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.runner.start();
    this.engine.start();
    await this.schedules.start();
    await this.digestRuns.tick();
    this.relay.start();
  }
}
