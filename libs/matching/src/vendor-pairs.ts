import { Injectable } from '@nestjs/common';
import { CpvList } from '#platform';
import { reasonOf, score, type Lot, type Vendor } from '#scoring';
import type { EntityManager } from 'typeorm';
import type { ExplainedMatch } from './domain/explained-match.js';
import { lotOf } from './domain/lot-of.js';
import { vendorOf } from './domain/vendor-of.js';
import { readLots, readVendors } from './facts.reader.js';
import { matchedLot, matchedVendor } from './matches.service.js';
import { pairsOfVendors, type PairRow } from './persistence/pairs.query.js';
import { StatisticsStore } from './statistics.store.js';

/** A pair that is to be explained, by the scoring of its row. */
export type PairToExplain = Pick<PairRow, 'lotId' | 'vendorId' | 'scoringVersion' | 'asOf'>;

/** The pairs of many vendors at once, for those who write to their members. */
@Injectable()
export class VendorPairs {
  constructor(
    private readonly statistics: StatisticsStore,
    private readonly cpv: CpvList,
  ) {}

  /**
   * All matches of these vendors, and of each the best 30 near misses of which one requirement is missing; without what was
   * dismissed. Rows outlive the deadline, so the caller looks at whether their lots are open.
   */
  ofVendors(tx: EntityManager, vendorIds: readonly string[]): Promise<PairRow[]> {
    return pairsOfVendors(tx, vendorIds);
  }

  /**
   * The full answers of these pairs, computed again with the statistics of their rows.
   * @returns without those whose lot or vendor is gone, or was never published
   */
  async explain(tx: EntityManager, pairs: readonly PairToExplain[]): Promise<ExplainedMatch[]> {
    const lots = await readLots(
      tx,
      pairs.map(({ lotId }) => lotId),
    );
    const vendors = await readVendors(
      tx,
      pairs.map(({ vendorId }) => vendorId),
    );
    const catalogue = this.cpv.catalogue();
    const preparedLots = new Map<string, Lot>([...lots].map(([id, facts]) => [id, lotOf(facts, catalogue)]));
    const preparedVendors = new Map<string, Vendor>([...vendors].map(([id, facts]) => [id, vendorOf(facts)]));
    const explained: ExplainedMatch[] = [];
    for (const { lotId, vendorId, scoringVersion, asOf } of pairs) {
      const [facts, owner] = [lots.get(lotId), vendors.get(vendorId)];
      const [lot, vendor] = [preparedLots.get(lotId), preparedVendors.get(vendorId)];
      if (!facts?.buyerId || !facts.submissionDeadline || !owner || !lot || !vendor) continue;
      const answer = score(lot, vendor, await this.statistics.of(tx, scoringVersion), asOf);
      explained.push({
        vendor: matchedVendor(owner),
        lot: matchedLot(facts),
        answer,
        reason: reasonOf(answer, lot),
      });
    }
    return explained;
  }
}
