import { Injectable } from '@nestjs/common';
import { reasonOf, score } from '#scoring';
import type { EntityManager } from 'typeorm';
import type { LotLine } from './domain/explained-match.js';
import { lotOf } from './domain/lot-of.js';
import { vendorOf } from './domain/vendor-of.js';
import { readLots, readVendors } from './facts.reader.js';
import { matchedLot } from './matches.service.js';
import { newMatchesOfVendors } from './persistence/match.queries.js';
import { StatisticsStore } from './statistics.store.js';

/** A match that a digest may tell of. */
export type NewMatch = LotLine & { readonly matchedSince: Date };

/** What is new for vendors; read by digests, which decide who is told. */
@Injectable()
export class NewMatches {
  constructor(private readonly statistics: StatisticsStore) {}

  /**
   * Matches of lots that are open by the database clock and became matches after `since` (null: ever), for each vendor:
   * eligible first, then best first, `limit` at most.
   */
  async ofVendors(
    tx: EntityManager,
    request: { readonly vendorIds: readonly string[]; readonly since: Date | null; readonly limit: number },
  ): Promise<Map<string, NewMatch[]>> {
    const rows = await newMatchesOfVendors(tx, request.vendorIds, request.since, request.limit);
    const lots = await readLots(
      tx,
      rows.map((row) => row.lotId),
    );
    const vendors = await readVendors(
      tx,
      rows.map((row) => row.vendorId),
    );
    const found = new Map<string, NewMatch[]>();
    for (const row of rows) {
      const lot = lots.get(row.lotId);
      const vendor = vendors.get(row.vendorId);
      if (!lot || !vendor || !row.matchedSince) continue;
      const statistics = await this.statistics.of(tx, row.scoringVersion);
      const { eligibility, missing, scoringVersion, asOf, matchedSince } = row;
      const reason = reasonOf(score(lotOf(lot), vendorOf(vendor), statistics, asOf));
      const match = {
        ...matchedLot(lot),
        eligibility,
        score: row.score,
        missing,
        reason,
        scoringVersion,
        asOf,
        matchedSince,
      };
      found.set(row.vendorId, [...(found.get(row.vendorId) ?? []), match]);
    }
    return found;
  }
}
