import { type Lot, ScoringIndex } from '#scoring';
import { DAY } from '../lot-of.js';
import type { Market } from '../market.js';
import type { Engine } from './engine.js';

/** The engine that runs in production, with the complete score (relevance, suitability, eligibility): the matches of a lot. */
export class IndexEngine implements Engine {
  readonly name = 'index';
  private made: ScoringIndex | undefined;

  get index(): ScoringIndex {
    if (this.made === undefined) throw new Error('the index is not built');
    return this.made;
  }

  build({ vendors, statistics }: Market): Promise<void> {
    this.made = new ScoringIndex(statistics);
    for (const vendor of vendors) this.made.putVendor(vendor);
    return Promise.resolve();
  }

  rank(lot: Lot, top: number): Promise<readonly string[]> {
    const { eligible, unclear } = this.index.topVendors(lot, top, DAY, ['eligible', 'unclear']);
    return Promise.resolve([...eligible, ...unclear].map(({ vendorId }) => vendorId));
  }

  close(): Promise<void> {
    this.made = undefined;
    return Promise.resolve();
  }
}
