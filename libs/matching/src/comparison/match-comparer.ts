import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Outbox } from '#platform';
import { ScoringIndex, type Statistics } from '#scoring';
import { lotFacts, lotPublished, openLotIds, tenderCancelled } from '#tenders';
import { vendorChanged, vendorFacts } from '#vendors';
import type { EntityManager } from 'typeorm';
import { DriftTally } from '../domain/drift-tally.js';
import { lotOf } from '../domain/lot-of.js';
import { LOTS_A_COMPARISON, sampleOfDay, type Compared } from '../domain/matching-comparison.js';
import { vendorOf } from '../domain/vendor-of.js';
import type { IndexedLot } from '../index-owner.js';
import {
  dayInDenmark,
  lotsOfOtherVersions,
  rowsBetween,
  rowsWithOthers,
  type ComparedRow,
} from '../persistence/compared-rows.query.js';
import { StatisticsStore } from '../statistics.store.js';
import { PairJudge, type Waiting } from './pair-judge.js';

/**
 * Computes the rows of the open lots anew, from the tables alone: no index that follows changes is asked. The lots of the day are
 * held in memory, vendors are streamed past them.
 */
@Injectable()
export class MatchComparer {
  constructor(
    private readonly statistics: StatisticsStore,
    private readonly outbox: Outbox,
  ) {}

  /** @param tx REPEATABLE READ: rows, facts and what waits to be matched have to be of one moment */
  async compare(tx: EntityManager): Promise<Compared> {
    const open = await openLotIds(tx);
    const current = await this.statistics.current(tx);
    if (!current) return nothingToCompare(open.length);
    const asOf = await dayInDenmark(tx);
    const lots = await readLotsOf(tx, sampleOfDay(open, asOf, LOTS_A_COMPARISON));
    const index = new ScoringIndex(current);
    for (const { lot } of lots.values()) index.putLot(lot);
    const lotIds = [...lots.keys()];
    const waiting = await this.waiting(tx, lotIds, index.scoringVersion);
    const judge = new PairJudge({ lots, index, asOf, waiting, statisticsOf: this.remembered(tx) });
    const vendors = await judgeAll(tx, judge, lotIds);
    return { lotsOpen: open.length, lotsCompared: lotIds.length, vendors, ...judge.verdict };
  }

  private async waiting(
    tx: EntityManager,
    lotIds: readonly string[],
    scoringVersion: string,
  ): Promise<Waiting> {
    const vendors = await this.outbox.toDo(tx, vendorChanged);
    const published = await this.outbox.toDo(tx, lotPublished);
    const cancelled = await this.outbox.toDo(tx, tenderCancelled);
    return {
      vendors: new Set(vendors.map(({ vendorId }) => vendorId)),
      tenders: new Set([...published, ...cancelled].map(({ tenderId }) => tenderId)),
      lots: await lotsOfOtherVersions(tx, lotIds, scoringVersion),
    };
  }

  /** Each version is read once a comparison, however many rows name it and however many versions there are. */
  private remembered(tx: EntityManager): (version: string) => Promise<Statistics | undefined> {
    const known = new Map<string, Statistics | undefined>();
    return async (version) => {
      if (!known.has(version)) known.set(version, await this.statistics.find(tx, version));
      return known.get(version);
    };
  }
}

/** Nothing was matched under these rules yet. */
const nothingToCompare = (lotsOpen: number): Compared => {
  const { counts: drift, examples } = new DriftTally();
  return { lotsOpen, lotsCompared: 0, vendors: 0, rows: 0, drift, excused: 0, examples };
};

async function readLotsOf(tx: EntityManager, ids: readonly string[]): Promise<Map<string, IndexedLot>> {
  const lots = new Map<string, IndexedLot>();
  for await (const batch of lotFacts(tx, { ids })) {
    for (const facts of batch) lots.set(facts.id, { tenderId: facts.tenderId, lot: lotOf(facts) });
  }
  return lots;
}

/** @returns how many vendors there are */
async function judgeAll(tx: EntityManager, judge: PairJudge, lotIds: readonly string[]): Promise<number> {
  const seen: string[] = [];
  for await (const batch of vendorFacts(tx)) {
    const ids = batch.map(({ id }) => id);
    seen.push(...ids);
    const rows = byVendor(await rowsBetween(tx, lotIds, ids));
    for (const facts of batch) {
      await judge.vendor(vendorOf(facts), rows.get(facts.id) ?? []);
      // Requests and the locks of other jobs are served between two vendors.
      await setImmediate();
    }
  }
  for (const row of await rowsWithOthers(tx, lotIds, seen)) judge.withoutVendor(row);
  return seen.length;
}

function byVendor(rows: readonly ComparedRow[]): Map<string, ComparedRow[]> {
  const found = new Map<string, ComparedRow[]>();
  for (const row of rows) {
    const list = found.get(row.vendorId);
    if (list) list.push(row);
    else found.set(row.vendorId, [row]);
  }
  return found;
}
