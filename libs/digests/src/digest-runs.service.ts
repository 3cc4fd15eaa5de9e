import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { databaseInstant, Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { digestRun, digestWeek } from './digests.jobs.js';
import { noSuchRun } from './domain/digests.errors.js';
import { currentPeriod, dueAt, isDue } from './domain/period.js';
import type { DigestRun, RunTrigger } from './domain/run.js';
import { anybodySubscribedBy } from './persistence/preference.repository.js';
import { beginRun, findRun, findRunOfPeriod } from './persistence/run.repository.js';

const SOON_MS = 60 * 60_000;

/** Runs of the weekly digest: one a week, begun by the clock or by an operator. */
@Injectable()
export class DigestRuns {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Begins the digests of this week, or looks again for people who have none yet. Nobody gets a second one.
   * @throws DomainError `not-signed-in` (401), `forbidden` (403)
   */
  start(principal: Principal): Promise<DigestRun> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'digest-run.create', {});
      const period = currentPeriod(await databaseInstant(tx));
      const startedBy = principal.kind === 'person' ? principal.userId : null;
      const runId = await this.begin(tx, period, 'operator', startedBy);
      await recordAction(tx, principal, {
        action: 'digest-run.create',
        resource: 'digest-run',
        resourceId: runId,
        after: { period },
      });
      return existing(tx, runId);
    });
  }

  /** @throws DomainError `digest-run-unknown` (404), `not-signed-in` (401), `forbidden` (403) */
  get(principal: Principal, id: string): Promise<DigestRun> {
    return this.transactions.run((tx) => {
      authorize(principal, 'digest-run.read', {});
      return existing(tx, id);
    });
  }

  /**
   * Begins the run of this week where it is due and was not begun since; called by the clock and whenever a worker starts, so
   * that a missed Monday is made up for. Where nobody wanted a digest by then, none was missed.
   */
  ensureCurrent(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const now = await databaseInstant(tx);
      const due = dueAt(now);
      const period = currentPeriod(now);
      if (!isDue(now)) return this.wait(tx, now, due, period);
      const run = await findRunOfPeriod(tx, period);
      if (run && run.startedAt >= due) return;
      if (await anybodySubscribedBy(tx, due)) await this.begin(tx, period, 'schedule', null);
    });
  }

  /** The worker's clock may be a little ahead of the database's, which decides. */
  private async wait(tx: EntityManager, now: Date, due: Date, period: string): Promise<void> {
    if (due.getTime() - now.getTime() > SOON_MS) return;
    await this.outbox.add(tx, digestWeek, {}, { key: period, availableAt: due });
  }

  private async begin(
    tx: EntityManager,
    period: string,
    trigger: RunTrigger,
    startedBy: string | null,
  ): Promise<string> {
    const runId = await beginRun(tx, period, { trigger, startedBy });
    await this.outbox.add(tx, digestRun, { runId }, { key: runId });
    return runId;
  }
}

async function existing(tx: EntityManager, id: string): Promise<DigestRun> {
  const run = await findRun(tx, id);
  if (!run) throw noSuchRun();
  return run;
}
