import { Injectable } from '@nestjs/common';
import { authorize, recordAction, requireReason, type Action, type Principal } from '#identity';
import {
  DeadLetters,
  decodeCursor,
  isId,
  pageOf,
  Transactions,
  type DeadLetter,
  type DeadLetterFilter,
  type JobError,
  type Page,
  type PageRequest,
} from '#platform';
import type { EntityManager } from 'typeorm';
import { letterDiscarded, noSuchDeadLetter } from './domain/operations.errors.js';

/** A dead letter with everything that went wrong, the latest first. */
export type DeadLetterWithErrors = DeadLetter & { readonly errors: readonly JobError[] };

/** How many letters were let be tried again, and whether there may be more. */
export interface RetriedLetters {
  readonly retried: number;
  readonly more: boolean;
}

/** So that one call is one short transaction. */
const MOST_AT_ONCE = 200;

/** What operators do about jobs that were given up. Nothing is deleted: a letter is tried again, or it stays with a reason. */
@Injectable()
export class DeadLetterDesk {
  constructor(
    private readonly transactions: Transactions,
    private readonly letters: DeadLetters,
  ) {}

  /**
   * The latest to fail first.
   * @throws DomainError `not-signed-in` (401), `forbidden` (403), `cursor-invalid` (400)
   */
  list(principal: Principal, filter: DeadLetterFilter, page: PageRequest): Promise<Page<DeadLetter>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'dead-letter.read', {});
      const [at, id] = page.after === undefined ? [] : decodeCursor(page.after, ['integer', 'id']);
      const after = at === undefined ? undefined : ([Number(at), String(id)] as const);
      const rows = await this.letters.list(tx, filter, { limit: page.limit, after });
      return pageOf(
        rows,
        page,
        (row) => [Number(row.failedAtMicros), row.id],
        (row) => row,
      );
    });
  }

  /** @throws DomainError `not-found` (404) */
  get(principal: Principal, id: string): Promise<DeadLetterWithErrors> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'dead-letter.read', {});
      return this.read(tx, id);
    });
  }

  /**
   * Lets the job be tried again, as often as a new one.
   * @throws DomainError `not-found` (404), `dead-letter-discarded` (409)
   */
  retry(principal: Principal, id: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      await this.open(tx, principal, 'dead-letter.retry', id);
      await this.letters.retry(tx, id);
    });
  }

  /**
   * The same for every dead letter of a kind of job, as after a fault that failed many; so many of them, the longest given up first.
   * Each is written down. Where there is none nothing happens.
   */
  retryAll(principal: Principal, job: string): Promise<RetriedLetters> {
    return this.transactions.run(async (tx) => {
      const action = 'dead-letter.retry';
      authorize(principal, action, {});
      const ids = await this.letters.retryAll(tx, job, MOST_AT_ONCE);
      for (const id of ids)
        await recordAction(tx, principal, {
          action,
          resource: 'dead-letter',
          resourceId: id,
          after: { job },
        });
      return { retried: ids.length, more: ids.length === MOST_AT_ONCE };
    });
  }

  /**
   * Decides that the job is not to be done. The letter stays, with the reason.
   * @throws DomainError `not-found` (404), `dead-letter-discarded` (409), `reason-missing` (422)
   */
  discard(principal: Principal, id: string, reason: string): Promise<DeadLetterWithErrors> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'dead-letter.discard', {});
      requireReason(reason);
      const tidy = reason.trim();
      await this.open(tx, principal, 'dead-letter.discard', id, tidy);
      const by = principal.kind === 'person' && isId(principal.userId) ? principal.userId : null;
      await this.letters.discard(tx, id, by, tidy);
      return this.read(tx, id);
    });
  }

  /** The letter, if something can still be decided about it; the decision is written down. */
  private async open(
    tx: EntityManager,
    principal: Principal,
    action: Action,
    id: string,
    reason?: string,
  ): Promise<void> {
    authorize(principal, action, {});
    const letter = await this.letters.find(tx, id);
    if (!letter) throw noSuchDeadLetter();
    if (letter.discardedAt) throw letterDiscarded();
    const after = { job: letter.job, ...(reason === undefined ? {} : { reason }) };
    await recordAction(tx, principal, { action, resource: 'dead-letter', resourceId: id, after });
  }

  private async read(tx: EntityManager, id: string): Promise<DeadLetterWithErrors> {
    const letter = await this.letters.find(tx, id);
    if (!letter) throw noSuchDeadLetter();
    return { ...letter, errors: await this.letters.errors(tx, id) };
  }
}
