import type { Facts } from '../facts/facts.js';
import type { LotReader } from './lot-reader.js';

/** What becomes of pairs that may be matches or near misses. */
export interface PairSink {
  /** @param sum of which the relevance of the vendor in the slot comes */
  consider(reader: LotReader, facts: Facts, slot: number, sum: number): void;
}
