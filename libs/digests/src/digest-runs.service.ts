import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { Outbox, Transactions } from '#platform';
import type { EntityManager } from 'typeorm';
import { digestRender, digestRun, digestSend } from './digests.jobs.js';
import { noSuchRun } from './domain/digests.errors.js';
import type { DigestRun, RunTrigger } from './domain/run.js';
import { idleDigests } from './persistence/ledger.repository.js';
import { countPeople } from './persistence/recipients.query.js';
import { findRun, findRunInPlanning, insertRun } from './persistence/run.repository.js';

const MOST_IDLE = 500;

/** Runs of digests: begun by the clock for those who are due, or by an operator for everybody. */
@Injectable()
export class DigestRuns {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Begins the digests of everybody's current period, due already or not; people who have theirs are passed over. A run that
   * is still being planned is answered in place of a new one.
   * @throws DomainError `not-signed-in` (401), `forbidden` (403)
   */
  start(principal: Principal): Promise<DigestRun> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'digest-run.create', {});
      const startedBy = principal.kind === 'person' ? principal.userId : null;
      const people = await countPeople(tx, 'all');
      const runId = await this.begin(tx, 'operator', startedBy, people);
      await recordAction(tx, principal, {
        action: 'digest-run.create',
        resource: 'digest-run',
        resourceId: runId,
        after: { people },
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
   * Begins a run where somebody is due by the database's clock; called by the clock every quarter of an hour and whenever a
   * worker starts, so what was missed is made up for. Digests that nobody is at any more are taken up again.
   */
  tick(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const people = await countPeople(tx, 'due');
      if (people > 0) await this.begin(tx, 'schedule', null, people);
      await this.resume(tx);
    });
  }

  private async begin(
    tx: EntityManager,
    trigger: RunTrigger,
    startedBy: string | null,
    people: number,
  ): Promise<string> {
    // One at a time decides, or two workers that start together would begin two.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-digest-run'))`);
    const runId =
      (await findRunInPlanning(tx, trigger)) ?? (await insertRun(tx, { trigger, startedBy, people }));
    await this.outbox.add(tx, digestRun, { runId }, { key: runId });
    return runId;
  }

  private async resume(tx: EntityManager): Promise<void> {
    for (const { id, state } of await idleDigests(tx, MOST_IDLE)) {
      if (state === 'planned') await this.outbox.add(tx, digestRender, { digestIds: [id] }, { key: id });
      else await this.outbox.add(tx, digestSend, { digestId: id }, { key: id });
    }
  }
}

async function existing(tx: EntityManager, id: string): Promise<DigestRun> {
  const run = await findRun(tx, id);
  if (!run) throw noSuchRun();
  return run;
}
