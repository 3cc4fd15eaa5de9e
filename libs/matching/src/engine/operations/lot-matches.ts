import { columnsOf, type MatchColumns } from '../../domain/match-columns.js';
import type { CurrentIndex, IndexedLot } from '../../index-owner.js';

/** All rows of one lot. */
export interface LotMatches {
  readonly lotId: string;
  /** Vendors that were looked at. */
  readonly vendors: number;
  readonly rows: MatchColumns;
}

export function lotMatches({ index, asOf }: CurrentIndex, { lot, tenderId }: IndexedLot): LotMatches {
  const rows = columnsOf(index.pairsOfLot(lot, asOf), () => tenderId);
  return { lotId: lot.id, vendors: index.vendorCount, rows };
}
