import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OldContent } from '#digests';
import { Forgetting } from '#identity';
import { Tombstones } from '#matching';
import { defineJob, emptyPayload, Idempotency, JobHandlers, JobSchedules, RequestCounter } from '#platform';
import { inTurn } from './in-turn.js';

/**
 * Deletes what has served its time: answers to keyed requests after a day, counts whose window is over, tombstones, sessions and
 * letters that have ended, what digests said more than 13 months ago.
 */
const tidyUp = defineJob('tidy-up', 'lifecycle', emptyPayload);

@Injectable()
export class TidyJobs implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly schedules: JobSchedules,
    private readonly idempotency: Idempotency,
    private readonly counter: RequestCounter,
    private readonly tombstones: Tombstones,
    private readonly forgetting: Forgetting,
    private readonly oldContent: OldContent,
  ) {}

  onModuleInit(): void {
    this.handlers.register(tidyUp, () =>
      // Personal data first: what docs/privacy.md promises does not wait for what only takes up space.
      inTurn([
        () => this.forgetting.forgetOld(),
        () => this.oldContent.forgetOld(),
        () => this.idempotency.forgetOld(),
        () => this.counter.forgetExpired(),
        () => this.tombstones.forgetOld(),
      ]),
    );
    this.schedules.add(tidyUp, {}, '40 * * * *', 'Europe/Copenhagen');
  }
}
