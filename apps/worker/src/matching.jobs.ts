import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  Comparison,
  matchingCompare,
  matchingComparisonRun,
  matchingRefresh,
  matchingRunChunk,
  matchingRunFinish,
  matchingRunPlan,
  Refresh,
  Rematch,
} from '#matching';
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
    private readonly refresh: Refresh,
    private readonly comparison: Comparison,
  ) {}

  onModuleInit(): void {
    this.handlers.register(lotPublished, ({ tenderId }, run) => this.rematch.tender(tenderId, run));
    this.handlers.register(tenderCancelled, ({ tenderId }, run) => this.rematch.tender(tenderId, run));
    this.handlers.register(vendorChanged, ({ vendorId }, run) => this.rematch.vendor(vendorId, run));
    this.handlers.register(matchingRefresh, ({ reason }, run) => this.refresh.ask(reason, run));
    this.handlers.register(matchingRunPlan, ({ runId }, run) => this.refresh.plan(runId, run));
    this.handlers.register(matchingRunChunk, ({ runId, chunk }) => this.refresh.chunk(runId, Number(chunk)));
    this.handlers.register(matchingRunFinish, ({ runId }, run) => this.refresh.finish(runId, run));
    this.handlers.register(matchingCompare, ({ reason }, run) => this.comparison.ask(reason, run));
    this.handlers.register(matchingComparisonRun, ({ comparisonId }, run) =>
      this.comparison.compare(comparisonId, run),
    );
    // Certificates run out and references age: every pair is read anew by each day's date, with that day's statistics.
    this.schedules.add(matchingRefresh, { reason: 'night' }, '15 2 * * *', 'Europe/Copenhagen');
    // Where the refresh is not over by then, it is put off until it is.
    this.schedules.add(matchingCompare, { reason: 'night' }, '15 3 * * *', 'Europe/Copenhagen');
  }
}
