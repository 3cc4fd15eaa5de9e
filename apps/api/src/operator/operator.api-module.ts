import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { OperationsModule } from '#operations';
import { AuditController } from './audit.controller.js';
import { DeadLettersController } from './dead-letters.controller.js';
import { QueuesController } from './queues.controller.js';

/** What operators see and do, and the audit trail. */
@Module({
  imports: [IdentityModule, OperationsModule],
  controllers: [AuditController, DeadLettersController, QueuesController],
})
export class OperatorApiModule {}
