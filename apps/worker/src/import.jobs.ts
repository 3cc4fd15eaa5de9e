import { Injectable, type OnModuleInit } from '@nestjs/common';
import { importRun, ImportRunner } from '#open-data';
import { JobHandlers } from '#platform';

@Injectable()
export class ImportJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly runner: ImportRunner,
  ) {}

  onModuleInit(): void {
    this.handlers.register(importRun, ({ importId }, run) => this.runner.run(importId, run));
  }
}
