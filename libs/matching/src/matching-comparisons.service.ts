import { Injectable } from '@nestjs/common';
import { authorize, recordAction, type Principal } from '#identity';
import { decodeCursor, isId, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { Comparison } from './comparison/comparison.service.js';
import type { MatchingComparison } from './domain/matching-comparison.js';
import { noSuchComparison } from './domain/matching-comparison.errors.js';
import { findComparison, listComparisons } from './persistence/matching-comparison.repository.js';

/** Comparisons of stored matches with what scoring gives, as operators see and ask for them. */
@Injectable()
export class MatchingComparisons {
  constructor(
    private readonly transactions: Transactions,
    private readonly comparison: Comparison,
  ) {}

  /** Asks for a comparison; where one waits to be begun, it is that one. */
  start(principal: Principal): Promise<MatchingComparison> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'matching-comparison.start', {});
      const by = principal.kind === 'person' && isId(principal.userId) ? principal.userId : null;
      const resourceId = await this.comparison.begin(tx, 'operator', by);
      const note = {
        action: 'matching-comparison.start',
        resource: 'matching-comparison',
        resourceId,
      } as const;
      await recordAction(tx, principal, note);
      return existing(tx, resourceId);
    });
  }

  /** Newest first. */
  list(principal: Principal, page: PageRequest): Promise<Page<MatchingComparison>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'matching-comparison.read', {});
      const [after] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
      const found = await listComparisons(tx, {
        limit: page.limit,
        after: after === undefined ? undefined : String(after),
      });
      return pageOf(
        found,
        page,
        ({ id }) => [id],
        (each) => each,
      );
    });
  }

  /** @throws DomainError `not-found` (404) */
  get(principal: Principal, id: string): Promise<MatchingComparison> {
    return this.transactions.run((tx) => {
      authorize(principal, 'matching-comparison.read', {});
      return existing(tx, id);
    });
  }
}

async function existing(tx: EntityManager, id: string): Promise<MatchingComparison> {
  const found = await findComparison(tx, id);
  if (!found) throw noSuchComparison();
  return found;
}
