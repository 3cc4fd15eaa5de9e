import type { Resource } from './resource.js';

/** The two kinds of organisation that people found; the operator's is made by the platform itself. */
export type MarketSide = 'buyer' | 'vendor';

/** The organisation itself as a resource of the permission table. */
export const resourceOf = (side: MarketSide, id: string): Resource =>
  side === 'buyer' ? { buyerId: id } : { vendorId: id };
