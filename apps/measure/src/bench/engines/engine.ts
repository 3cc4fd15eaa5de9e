import type { Lot } from '#scoring';
import type { Market } from '../market.js';

/** Something that ranks vendors for a lot. */
export interface Engine {
  readonly name: 'index' | 'score' | 'postgres' | 'minisearch';
  /** Takes the market in; what it costs is measured. */
  build(market: Market): Promise<void>;
  /** Ids of the best vendors, best first. */
  rank(lot: Lot, top: number): Promise<readonly string[]>;
  /** Megabytes that it keeps outside this process. */
  outsideMb?(): Promise<number>;
  close(): Promise<void>;
}
