import { Injectable } from '@nestjs/common';
import { Log, Transactions } from '#platform';
import { DataSource, type EntityManager } from 'typeorm';
import {
  CHAIN_START,
  followChain,
  linkHash,
  type ChainHead,
  type ChainProblem,
} from '../domain/audit-chain.js';
import { authorize } from '../domain/authorize.js';
import type { Principal } from '../domain/principal.js';
import {
  chainHead,
  countUnlinked,
  insertLinks,
  linksAfter,
  lostEntries,
  takeChain,
  unlinkedEntries,
} from '../persistence/audit.repository.js';

const BATCH = 1000;
const SHOWN_PROBLEMS = 100;

/** A head that somebody noted outside the database, e.g. from the log. */
export interface NotedHead {
  readonly sequence: number;
  /** 64 hex digits. */
  readonly hash: string;
}

/** What following the whole chain found. */
export interface ChainVerification {
  readonly intact: boolean;
  /** Entries that are chained. */
  readonly linked: number;
  /** Entries that the next round of the job chains. */
  readonly waiting: number;
  /** Null while nothing is chained. Hash: 64 hex digits. */
  readonly head: NotedHead | null;
  /** The first hundred. */
  readonly problems: readonly ChainProblem[];
}

/**
 * Makes entries that were written at the same time, without waiting for each other, into one chain afterwards, and follows it.
 * The order of links is the order in which the job found the entries, not that of their instants.
 */
@Injectable()
export class AuditChain {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  /**
   * Chains what is committed and not chained yet; the handler of `audit-link`. The new head goes into the log: whoever keeps the
   * log elsewhere has what a rewritten database cannot agree with.
   */
  async link(): Promise<void> {
    while ((await this.transactions.run((tx) => this.linkBatch(tx))) === BATCH);
  }

  /**
   * Follows the chain from its first link to its last, in one snapshot.
   * @throws DomainError `not-signed-in` (401), `forbidden` (403)
   */
  verify(principal: Principal, noted?: NotedHead): Promise<ChainVerification> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      authorize(principal, 'audit.verify', {});
      const problems: ChainProblem[] = [];
      let head: ChainHead = { sequence: 0, hash: CHAIN_START };
      let notedFound = noted === undefined;
      for (;;) {
        const links = await linksAfter(tx, head.sequence, BATCH);
        const followed = followChain(head, links);
        problems.push(...followed.problems);
        notedFound ||= links.some(
          ({ sequence, hash }) => sequence === noted?.sequence && hash.toString('hex') === noted.hash,
        );
        head = followed.head;
        if (links.length < BATCH) break;
      }
      if (!notedFound)
        problems.push({ kind: 'head-differs', sequence: noted?.sequence ?? null, entryId: null });
      for (const { entryId } of await lostEntries(tx, SHOWN_PROBLEMS)) {
        problems.push({ kind: 'entry-unlinked', sequence: null, entryId });
      }
      return {
        intact: problems.length === 0,
        linked: head.sequence,
        waiting: await countUnlinked(tx),
        head: head.sequence === 0 ? null : { sequence: head.sequence, hash: head.hash.toString('hex') },
        problems: problems.slice(0, SHOWN_PROBLEMS),
      };
    });
  }

  private async linkBatch(tx: EntityManager): Promise<number> {
    if (!(await takeChain(tx))) return 0;
    const entries = await unlinkedEntries(tx, BATCH);
    if (entries.length === 0) return 0;
    let head = await chainHead(tx);
    const links = entries.map(({ entryId, entry }) => {
      const sequence = head.sequence + 1;
      head = { sequence, hash: linkHash(head.hash, sequence, entry) };
      return { ...head, entryId };
    });
    await insertLinks(tx, links);
    this.log.info({ sequence: head.sequence, hash: head.hash.toString('hex') }, 'audit chain');
    return entries.length;
  }
}
