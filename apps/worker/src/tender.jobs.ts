import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobHandlers } from '#platform';
import { tenderClosing, Tenders } from '#tenders';

@Injectable()
export class TenderJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly tenders: Tenders,
  ) {}

  onModuleInit(): void {
    this.handlers.register(tenderClosing, ({ tenderId }, run) => this.tenders.close(tenderId, run));
  }
}
