import { Injectable } from '@nestjs/common';
import { CpvList } from '#platform';
import { pairScorer, type Lot, type PairScorer } from '#scoring';
import type { LotFacts } from '#tenders';
import type { EntityManager } from 'typeorm';
import { lotOf } from './domain/lot-of.js';
import { vendorOf } from './domain/vendor-of.js';
import { readLots, readVendors } from './facts.reader.js';
import { pairsOfVendors, type PairRow } from './persistence/pairs.query.js';
import { ReadPairs, type ExplainedPair, type PairToExplain } from './read-pairs.js';
import { StatisticsStore } from './statistics.store.js';

/** The pairs of many vendors at once, for those who write to their members. */
@Injectable()
export class VendorPairs {
  /** Lots that a caller keeps are prepared once. */
  private readonly prepared = new WeakMap<LotFacts, Lot>();

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

  /** The full answers of these pairs, computed again with the statistics of their rows; without those that are gone. */
  async explain(tx: EntityManager, pairs: readonly PairToExplain[]): Promise<ExplainedPair[]> {
    const read = await this.read(tx, pairs);
    return pairs.flatMap((pair) => read.explain(pair) ?? []);
  }

  /**
   * Reads what it takes to explain these pairs; that itself takes no transaction any more.
   * @param known lots that the caller has read, by id; the others are read here
   * @throws Error where the statistics of a row have gone since it was read, so that who read it reads again: only a
   * REPEATABLE READ transaction cannot see that
   */
  async read(
    tx: EntityManager,
    pairs: readonly PairToExplain[],
    known: ReadonlyMap<string, LotFacts> = new Map(),
  ): Promise<ReadPairs> {
    const missing = pairs.flatMap(({ lotId }) => (known.has(lotId) ? [] : [lotId]));
    const lots = missing.length === 0 ? new Map<string, LotFacts>() : await readLots(tx, missing);
    const owners = await readVendors(
      tx,
      pairs.map(({ vendorId }) => vendorId),
    );
    const vendors = new Map([...owners].map(([id, facts]) => [id, { facts, vendor: vendorOf(facts) }]));
    const factsOf = (lotId: string) => known.get(lotId) ?? lots.get(lotId);
    const there = pairs.filter(({ lotId, vendorId }) => factsOf(lotId) && vendors.has(vendorId));
    const scorers = await this.scorers(tx, new Set(there.map(({ scoringVersion }) => scoringVersion)));
    return new ReadPairs({
      lotOf: (id) => {
        const facts = factsOf(id);
        return facts && { facts, lot: this.prepare(facts) };
      },
      vendorOf: (id) => vendors.get(id),
      scorerOf: (version) => {
        const scorer = scorers.get(version);
        if (!scorer) throw new Error(`pairs of scoring version ${version} were not read`);
        return scorer;
      },
    });
  }

  private async scorers(
    tx: EntityManager,
    versions: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, PairScorer>> {
    const scorers = new Map<string, PairScorer>();
    for (const version of versions) {
      scorers.set(version, pairScorer(await this.statistics.of(tx, version)));
    }
    return scorers;
  }

  private prepare(facts: LotFacts): Lot {
    const known = this.prepared.get(facts);
    if (known) return known;
    const lot = lotOf(facts, this.cpv.catalogue());
    this.prepared.set(facts, lot);
    return lot;
  }
}
