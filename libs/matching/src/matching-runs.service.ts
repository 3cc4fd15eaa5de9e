import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Action, type Principal } from '#identity';
import { decodeCursor, isId, Outbox, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { runMayMove, type MatchingRun, type MatchingRunMove } from './domain/matching-run.js';
import { noSuchRun, runStateRefused } from './domain/matching-run.errors.js';
import { matchingRunPlan } from './matching.jobs.js';
import { findRun, listRuns, lockRuns, setState } from './persistence/matching-run.repository.js';
import { Refresh } from './refresh.service.js';

/** Refreshes of all matches, as operators see and steer them. */
@Injectable()
export class MatchingRuns {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly refresh: Refresh,
  ) {}

  /** Asks for a refresh; where one waits to be planned, it is that one. */
  start(principal: Principal): Promise<MatchingRun> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'matching-run.start', {});
      const by = principal.kind === 'person' && isId(principal.userId) ? principal.userId : null;
      const id = await this.refresh.begin(tx, 'operator', by);
      await note(tx, principal, 'matching-run.start', id);
      return existing(tx, id);
    });
  }

  /** Newest first. */
  list(principal: Principal, page: PageRequest): Promise<Page<MatchingRun>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'matching-run.read', {});
      const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
      const rows = await listRuns(tx, {
        limit: page.limit,
        after: after === undefined ? undefined : String(after),
      });
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /** @throws DomainError `not-found` (404) */
  get(principal: Principal, id: string): Promise<MatchingRun> {
    return this.transactions.run((tx) => {
      authorize(principal, 'matching-run.read', {});
      return existing(tx, id);
    });
  }

  /**
   * Stops a run after the lot that is being matched. What it matched stays.
   * @throws DomainError `not-found` (404), `matching-run-state` (409)
   */
  stop(principal: Principal, id: string): Promise<MatchingRun> {
    return this.steer(principal, 'stop', id, (tx) => setState(tx, id, 'stopped'));
  }

  /**
   * Lets a stopped run go on where it was.
   * @throws DomainError `not-found` (404), `matching-run-state` (409), also where a newer run has begun
   */
  resume(principal: Principal, id: string): Promise<MatchingRun> {
    return this.steer(principal, 'resume', id, async (tx, { lotsTotal }) => {
      if (lotsTotal > 0) return this.refresh.go(tx, id);
      await setState(tx, id, 'planned');
      await this.outbox.add(tx, matchingRunPlan, { runId: id }, { key: id });
    });
  }

  private steer(
    principal: Principal,
    move: MatchingRunMove,
    id: string,
    carryOut: (tx: EntityManager, run: MatchingRun) => Promise<void>,
  ): Promise<MatchingRun> {
    const action: Action = `matching-run.${move}`;
    return this.transactions.run(async (tx) => {
      authorize(principal, action, {});
      await lockRuns(tx);
      const run = await existing(tx, id);
      if (!runMayMove(move, run.state)) throw runStateRefused(run.state, move);
      await carryOut(tx, run);
      await note(tx, principal, action, id);
      return existing(tx, id);
    });
  }
}

const note = (tx: EntityManager, principal: Principal, action: Action, resourceId: string): Promise<void> =>
  recordAction(tx, principal, { action, resource: 'matching-run', resourceId });

async function existing(tx: EntityManager, id: string): Promise<MatchingRun> {
  const run = await findRun(tx, id);
  if (!run) throw noSuchRun();
  return run;
}
