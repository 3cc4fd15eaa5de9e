import type { Day } from '#scoring';
import type { OperationName, RequestOf, ResultOf } from './operations.js';

/** A result, and what it rests on. */
export interface Told<Result> {
  readonly result: Result;
  /** The day in Denmark by the database's clock. */
  readonly asOf: Day;
  /** Rules and statistics that scores in the result were made with. */
  readonly scoringVersion: string;
}

/**
 * Whoever needs more than stored rows asks here. Where this process owns an index it answers itself; otherwise a worker
 * does. The answer holds everything that had been committed when the question was asked.
 */
export abstract class MatchingEngine {
  /** @throws DomainError `matching-unavailable` where no worker answers in time, and what the operation itself refuses */
  abstract ask<Name extends OperationName>(
    operation: Name,
    request: RequestOf<Name>,
  ): Promise<Told<ResultOf<Name>>>;
}
