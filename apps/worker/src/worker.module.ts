import { Module } from '@nestjs/common';
import { DigestsModule } from '#digests';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { OpenDataModule } from '#open-data';
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
import { Work } from './work.js';

/** Does the jobs: its parts register their handlers, and `Work` begins once the process listens. */
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
    Work,
  ],
})
export class WorkerModule {}
