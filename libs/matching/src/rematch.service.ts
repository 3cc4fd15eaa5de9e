import { Injectable } from '@nestjs/common';
import { Transactions, type JobRun } from '#platform';
import type { EntityManager } from 'typeorm';
import type { Told } from './engine/matching-engine.js';
import type { LotMatches } from './engine/operations/lot-matches.js';
import { IndexThread } from './engine/thread/index-thread.js';
import { deleteRowsOfTender, noteLotMatched, replaceRows } from './persistence/match.repository.js';
import { StatisticsStore } from './statistics.store.js';

/** Keeps the `match` rows in step with lots and vendors. Each call may run twice. */
@Injectable()
export class Rematch {
  constructor(
    private readonly thread: IndexThread,
    private readonly transactions: Transactions,
    private readonly statistics: StatisticsStore,
  ) {}

  /** Matches the lots of a tender against all vendors; removes the rows of one that is not open any more. */
  tender(tenderId: string, run: JobRun): Promise<void> {
    return this.alone(async (tx) => {
      await run.finish(tx);
      const told = await this.thread.ask('matches-of-tender', { tenderId });
      if (told.result.length === 0) await deleteRowsOfTender(tx, tenderId);
      for (const matches of told.result) await writeLot(tx, told, matches);
    });
  }

  /** Matches one vendor against all open lots. */
  vendor(vendorId: string, run: JobRun): Promise<void> {
    return this.alone(async (tx) => {
      await run.finish(tx);
      const told = await this.thread.ask('matches-of-vendor', { vendorId });
      await replaceRows(tx, { vendorId }, told.result, told);
    });
  }

  /** Counts the market anew; what is matched from now on rests on the result. */
  renewStatistics(): Promise<void> {
    return this.thread.renewStatistics();
  }

  /** Ids of the lots that are open now. */
  async openLots(): Promise<readonly string[]> {
    return (await this.thread.ask('open-lots', {})).result;
  }

  /** Matches one open lot against all vendors; a lot that is not open any more is left alone. `andThen` commits with its rows. */
  lot(lotId: string, andThen: (tx: EntityManager) => Promise<void>): Promise<void> {
    return this.alone(async (tx) => {
      const told = await this.thread.ask('matches-of-lot', { lotId });
      if (told.result) await writeLot(tx, told, told.result);
      await andThen(tx);
    });
  }

  /** Removes the rows of lots that are not open, and statistics that no row refers to. `andThen` commits with that. */
  forgetOthers(andThen: (tx: EntityManager) => Promise<void>): Promise<void> {
    return this.alone(async (tx) => {
      await andThen(tx);
      const { result } = await this.thread.ask('open-lots', {});
      await tx.query('DELETE FROM match WHERE lot_id NOT IN (SELECT unnest($1::uuid[]))', [result]);
      await this.statistics.forgetUnused(tx);
    });
  }

  /**
   * Rows are written by one worker at a time, each from an index that reads after its turn came: otherwise a slow one could
   * put rows made from old facts over those of a faster one.
   */
  private alone(work: (tx: EntityManager) => Promise<void>): Promise<void> {
    return this.transactions.run(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-matching'))`);
      await work(tx);
    });
  }
}

async function writeLot(tx: EntityManager, made: Told<unknown>, matches: LotMatches): Promise<void> {
  await replaceRows(tx, { lotId: matches.lotId }, matches.rows, made);
  await noteLotMatched(tx, matches.lotId, matches.vendors, made.scoringVersion);
}
