import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { pageOf, Transactions, type Page, type PageRequest } from '#platform';
import { digestProblems, type DigestProblem, type ProblemState } from './persistence/problems.query.js';

/** What operators look after: digests of which nobody can know whether they arrived, and those that were refused. */
@Injectable()
export class DigestProblems {
  constructor(private readonly transactions: Transactions) {}

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
}
