import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { decodeCursor, pageOf, Transactions, type Page, type PageRequest } from '#platform';
import type { EntityManager } from 'typeorm';
import { DUPLICATE_REASONS, type DuplicateReason, type LikelyDuplicate } from './domain/vendor-duplicate.js';
import { likelyPairs, type LikelyPair, type PairPlace } from './persistence/likeness.query.js';
import { likelyVendors } from './persistence/likely-vendors.query.js';

interface Found extends LikelyPair {
  readonly lane: number;
  readonly reason: DuplicateReason;
}

/** Vendors that are probably one company, for the operator who merges them. */
@Injectable()
export class VendorDuplicates {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Those with one number first, then those with the same name, then those with nearly the same. A pair may come again for another
   * reason; of three that are alike come two pairs. What operators told apart (`VendorDistinctions`) does not come.
   * @throws DomainError `cursor-invalid` (400), `forbidden` (403)
   */
  list(principal: Principal, page: PageRequest): Promise<Page<LikelyDuplicate>> {
    return this.transactions.run(async (tx) => {
      authorize(principal, 'vendor-duplicate.read', {});
      const found = await findPairs(tx, page);
      const { items, next } = pageOf(
        found,
        page,
        ({ lane, key, one, distance }) => [lane, key, one, distance],
        (pair) => pair,
      );
      return { items: await describe(tx, items), next };
    });
  }
}

/** One pair more than the page holds, from one list of reasons after the other. */
async function findPairs(tx: EntityManager, { limit, after }: PageRequest): Promise<Found[]> {
  const place = after === undefined ? undefined : placeOf(after);
  const found: Found[] = [];
  for (const [lane, reason] of DUPLICATE_REASONS.entries()) {
    if (found.length > limit || lane < (place?.lane ?? 0)) continue;
    const behind = lane === place?.lane ? place : undefined;
    const pairs = await likelyPairs(tx, reason, limit + 1 - found.length, behind);
    found.push(...pairs.map((pair) => ({ ...pair, lane, reason })));
  }
  return found;
}

function placeOf(cursor: string): PairPlace & { readonly lane: number } {
  const [lane, key, one, distance] = decodeCursor(cursor, ['integer', 'string', 'id', 'integer']);
  return { lane: Number(lane), key: String(key), one: String(one), distance: Number(distance) };
}

async function describe(tx: EntityManager, pairs: readonly Found[]): Promise<LikelyDuplicate[]> {
  const vendors = await likelyVendors(
    tx,
    pairs.flatMap(({ one, other }) => [one, other]),
  );
  return pairs.flatMap(({ reason, one, other }) => {
    const [first, second] = [vendors.get(one), vendors.get(other)];
    if (!first || !second) return [];
    const sharedAreas = second.areas.filter((area) => first.areas.includes(area)).sort();
    return [{ reason, vendors: [first.vendor, second.vendor] as const, sharedAreas }];
  });
}
