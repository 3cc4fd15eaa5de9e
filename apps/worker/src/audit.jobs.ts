import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditChain, auditLink } from '#identity';
import { JobHandlers, JobSchedules } from '#platform';

/** Chains the audit trail, once a minute. */
@Injectable()
export class AuditJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly chain: AuditChain,
  ) {}

  onModuleInit(): void {
    this.handlers.register(auditLink, () => this.chain.link());
    this.schedules.add(auditLink, {}, '* * * * *', 'Europe/Copenhagen');
  }
}
