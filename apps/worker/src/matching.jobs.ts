import { Injectable, type OnModuleInit } from '@nestjs/common';
import { matchingRefresh, Rematch } from '#matching';
import { JobHandlers, JobSchedules } from '#platform';
import { lotPublished, tenderCancelled } from '#tenders';
import { vendorChanged } from '#vendors';

/** What follows for the `match` rows when a tender or a vendor changes. */
@Injectable()
export class MatchingJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly rematch: Rematch,
  ) {}

  onModuleInit(): void {
    this.handlers.register(lotPublished, ({ tenderId }, run) => this.rematch.tender(tenderId, run));
    this.handlers.register(tenderCancelled, ({ tenderId }, run) => this.rematch.tender(tenderId, run));
    this.handlers.register(vendorChanged, ({ vendorId }, run) => this.rematch.vendor(vendorId, run));
    this.handlers.register(matchingRefresh, (_, run) => this.rematch.everything(run));
    // Certificates run out and references age: every pair is read anew by each day's date, with that day's statistics.
    this.schedules.add(matchingRefresh, { reason: 'night' }, '15 2 * * *', 'Europe/Copenhagen');
  }
}
