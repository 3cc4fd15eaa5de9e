import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { MatchingModule } from '#matching';
import { OperationsModule } from '#operations';
import { AuditController } from './audit.controller.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { MatchingComparisonsController } from './matching-comparisons.controller.js';
import { MatchingRunsController } from './matching-runs.controller.js';
import { QueuesController } from './queues.controller.js';

/** What operators see and do, and the audit trail. */
@Module({
  imports: [IdentityModule, MatchingModule, OperationsModule],
  controllers: [
    AuditController,
    DeadLettersController,
    MatchingComparisonsController,
    MatchingRunsController,
    QueuesController,
  ],
})
export class OperatorApiModule {}
