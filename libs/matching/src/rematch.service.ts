import { Injectable } from '@nestjs/common';
import { Transactions, type JobRun } from '#platform';
import { isMatch, type Answer } from '#scoring';
import type { EntityManager } from 'typeorm';
import { IndexOwner, type CurrentIndex } from './index-owner.js';
import {
  deleteRowsOfTender,
  noteLotMatched,
  replaceRows,
  type MatchRow,
} from './persistence/match.repository.js';
import { StatisticsStore } from './statistics.store.js';

/** Keeps the `match` rows in step with lots and vendors. Each call may run twice. */
@Injectable()
export class Rematch {
  constructor(
    private readonly owner: IndexOwner,
    private readonly transactions: Transactions,
    private readonly statistics: StatisticsStore,
  ) {}

  /** Matches the lots of a tender against all vendors; removes the rows of one that is not open any more. */
  tender(tenderId: string, run: JobRun): Promise<void> {
    return this.alone(async (tx, current) => {
      await run.finish(tx);
      const lots = [...current.lots.values()].filter((indexed) => indexed.tenderId === tenderId);
      if (lots.length === 0) await deleteRowsOfTender(tx, tenderId);
      for (const { lot } of lots) await writeLot(tx, current, lot.id);
    });
  }

  /** Matches one vendor against all open lots. */
  vendor(vendorId: string, run: JobRun): Promise<void> {
    return this.alone(async (tx, current) => {
      await run.finish(tx);
      await replaceRows(tx, { vendorId }, rowsOfVendor(current, vendorId));
    });
  }

  /** Renews the statistics and matches every open lot with them, a transaction a lot. */
  async everything(run: JobRun): Promise<void> {
    const lotIds = [...(await this.owner.renew()).lots.keys()];
    for (const [index, lotId] of lotIds.entries()) {
      await this.alone((tx, current) => writeLot(tx, current, lotId));
      await run.progress(Math.floor((100 * (index + 1)) / lotIds.length));
    }
    await this.alone(async (tx, current) => {
      await run.finish(tx);
      await tx.query('DELETE FROM match WHERE NOT (lot_id = ANY($1::uuid[]))', [[...current.lots.keys()]]);
      await this.statistics.forgetUnused(tx);
    });
  }

  /**
   * Rows are written by one worker at a time, each from an index read after its turn came: otherwise a slow one could put
   * rows made from old facts over those of a faster one.
   */
  private alone(work: (tx: EntityManager, current: CurrentIndex) => Promise<void>): Promise<void> {
    return this.transactions.run(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('medspil-matching'))`);
      await work(tx, await this.owner.current());
    });
  }
}

async function writeLot(tx: EntityManager, current: CurrentIndex, lotId: string): Promise<void> {
  const indexed = current.lots.get(lotId);
  if (!indexed) return;
  const { eligible, unclear, nearMisses } = current.index.topVendors(indexed.lot, Infinity, current.asOf);
  const rows = [...eligible, ...unclear, ...nearMisses].map((answer) => rowOf(indexed.tenderId, answer));
  await replaceRows(tx, { lotId }, rows);
  await noteLotMatched(tx, lotId, current.index.vendorCount, current.index.scoringVersion);
}

function rowsOfVendor(current: CurrentIndex, vendorId: string): MatchRow[] {
  const vendor = current.vendors.get(vendorId);
  if (!vendor) return [];
  const { eligible, unclear, nearMisses } = current.index.lotsFor(vendor, Infinity, current.asOf);
  return [...eligible, ...unclear, ...nearMisses].flatMap((answer) => {
    const indexed = current.lots.get(answer.lotId);
    return indexed ? [rowOf(indexed.tenderId, answer)] : [];
  });
}

const rowOf = (tenderId: string, answer: Answer): MatchRow => ({
  lotId: answer.lotId,
  vendorId: answer.vendorId,
  tenderId,
  kind: isMatch(answer) ? 'match' : 'near-miss',
  answer,
});
