import { Module } from '@nestjs/common';
import { IdentityModule } from '#identity';
import { AuditController } from './audit.controller.js';

/** What operators see and do, and the audit trail. */
@Module({ imports: [IdentityModule], controllers: [AuditController] })
export class OperatorApiModule {}
