import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { purgeTombstones } from './persistence/tombstone.queries.js';

/** What is left of deleted vendors and lots, so that every owner of an index hears of their end. */
@Injectable()
export class Tombstones {
  constructor(private readonly transactions: Transactions) {}

  /** Deletes those older than a week. An owner that has not read since then notices, and reads everything anew. */
  forgetOld(): Promise<void> {
    return this.transactions.run(purgeTombstones);
  }
}
