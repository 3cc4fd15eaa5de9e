import { Injectable } from '@nestjs/common';
import { authorize, recordAction, requireReason, type Principal } from '#identity';
import { Outbox, pageOf, requireVersion, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { digestSend } from './digests.jobs.js';
import { noSuchProblem } from './domain/digests.errors.js';
import { settledState, type Settlement } from './domain/settlement.js';
import { lockDigest, moveDigest } from './persistence/ledger.repository.js';
import {
  digestProblems,
  findProblem,
  type DigestProblem,
  type ProblemState,
} from './persistence/problems.query.js';

/** What an operator found out about a digest, and how. */
export interface SettlementNote {
  readonly settlement: Settlement;
  readonly reason: string;
}

/** What operators look after: digests of which nobody can know whether they arrived, and those that were refused. */
@Injectable()
export class DigestProblems {
  constructor(
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
  ) {}

  /** Newest first. @throws DomainError `not-signed-in` (401), `forbidden` (403) */
  list(
    principal: Principal,
    state: ProblemState | undefined,
    page: PageRequest,
  ): Promise<Page<DigestProblem>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'digest-problem.read', {});
      const rows = await digestProblems(tx, state, page);
      return pageOf(
        rows,
        page,
        ({ id }) => [id],
        (row) => row,
      );
    });
  }

  /** How one digest fared, whatever its state. @throws DomainError `digest-problem-unknown` (404), `not-signed-in` (401), `forbidden` (403) */
  get(principal: Principal, id: string): Promise<DigestProblem> {
    return this.transactions.run((tx) => {
      authorize(principal, 'digest-problem.read', {});
      return existing(tx, id);
    });
  }

  /**
   * Settles a digest that is uncertain, by what an operator found out. Sent again it carries the same Message-ID, so that a
   * mailbox that has it already can tell.
   * @param ifMatch ETag of the version that was read
   * @throws DomainError `digest-problem-unknown` (404), `digest-not-uncertain`, `digest-over` (409), `reason-missing` (422),
   * `if-match-missing` (428), `version-stale` (412), `not-signed-in` (401), `forbidden` (403)
   */
  settle(
    principal: Principal,
    id: string,
    { settlement, reason }: SettlementNote,
    ifMatch: string | undefined,
  ): Promise<DigestProblem> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'digest-problem.settle', {});
      requireReason(reason);
      const digest = await lockDigest(tx, id);
      if (!digest) throw noSuchProblem();
      requireVersion(digest.version, ifMatch);
      const state = settledState(digest, settlement, digest.now);
      const sentAt = settlement === 'arrived' ? digest.sendingAt : null;
      await moveDigest(tx, id, state, { reason, sentAt });
      if (settlement === 'resend') await this.outbox.add(tx, digestSend, { digestId: id }, { key: id });
      await recordAction(tx, principal, {
        action: 'digest-problem.settle',
        resource: 'digest',
        resourceId: id,
        before: { state: digest.state },
        after: { state, settlement, reason },
      });
      return existing(tx, id);
    });
  }
}

async function existing(tx: EntityManager, id: string): Promise<DigestProblem> {
  const problem = await findProblem(tx, id);
  if (!problem) throw noSuchProblem();
  return problem;
}
