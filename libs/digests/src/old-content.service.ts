import { Injectable } from '@nestjs/common';
import { Transactions } from '#platform';
import { deleteOldContent } from './persistence/content.repository.js';

const TOGETHER = 1000;

/** What digests said, kept no longer than docs/digest.md says; that they were sent, and what they told of, is kept. */
@Injectable()
export class OldContent {
  constructor(private readonly transactions: Transactions) {}

  /** Deletes what is older than 13 months, a batch a transaction. May run twice, also at once. */
  async forgetOld(): Promise<void> {
    while ((await this.transactions.run((tx) => deleteOldContent(tx, TOGETHER))) === TOGETHER);
  }
}
