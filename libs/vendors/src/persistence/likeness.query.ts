import type { EntityManager } from 'typeorm';
import type { DuplicateReason } from '../domain/vendor-duplicate.js';

/** Two vendors and where they stand in the list of those that are alike for this reason. */
export interface LikelyPair {
  readonly key: string;
  readonly one: string;
  readonly other: string;
  /** How many places behind the first one the other one stands. */
  readonly distance: number;
}

/** Behind which pair a page begins. */
export type PairPlace = Omit<LikelyPair, 'other'>;

/** So alike are two spellings of one name by pg_trgm: 0 to 1. */
const ALIKE = 0.6;

/** With so many of the next in the order of keys each vendor is compared. */
const NEIGHBOURS = 3;

interface Lane {
  readonly key: 'number_key' | 'name_key';
  readonly alike: string;
}

/** Whether an operator told two vendors apart. */
const toldApart = (one: string, other: string): string =>
  `EXISTS (SELECT FROM vendor_distinction WHERE vendor_id = least(${one}, ${other}) AND other_vendor_id = greatest(${one}, ${other}))`;

/** Of equal keys the next one is enough, for the one after comes with it, unless an operator told one of them apart. */
const EQUAL = `key = other_key AND (distance = 1 OR EXISTS (
  SELECT FROM unnest(passed) AS between WHERE ${toldApart('one', 'between')} OR ${toldApart('between', 'other')}))`;

const LANES: Readonly<Record<DuplicateReason, Lane>> = {
  'same-number': { key: 'number_key', alike: EQUAL },
  'same-name': { key: 'name_key', alike: EQUAL },
  // What differs in its first letters stands far apart anyway; to look at those first saves most comparisons.
  'similar-name': {
    key: 'name_key',
    alike: `key <> other_key AND CASE WHEN left(key, 3) = left(other_key, 3) THEN similarity(key, other_key) >= ${ALIKE} END`,
  },
};

/**
 * Vendors are put in the order of their keys, and each is compared with the next few: what is alike stands together there. So one
 * pass along an index finds the pairs of a page, however many vendors there are.
 */
export function likelyPairs(
  tx: EntityManager,
  reason: DuplicateReason,
  limit: number,
  after: PairPlace | undefined,
): Promise<LikelyPair[]> {
  const { key, alike } = LANES[reason];
  const distances = Array.from({ length: NEIGHBOURS }, (_, index) => index + 1);
  const next = distances.map(
    (distance) =>
      `lead(vendor_id, ${distance}) OVER inorder AS id${distance}, lead(${key}, ${distance}) OVER inorder AS key${distance}`,
  );
  const pairs = distances.map((distance) => {
    const passed = distances.filter((less) => less < distance).map((less) => `id${less}`);
    return `(id${distance}, key${distance}, ${distance}, ARRAY[${passed.join(', ')}]::uuid[])`;
  });
  return tx.query<LikelyPair[]>(
    `SELECT key, one, other, distance FROM (
       SELECT ${key} AS key, vendor_id AS one, ${next.join(', ')} FROM vendor_likeness
       WHERE ${key} > '' AND ($1::text IS NULL OR (${key}, vendor_id) >= ($1, $2::uuid))
       WINDOW inorder AS (ORDER BY ${key}, vendor_id)
     ) AS ordered CROSS JOIN LATERAL (VALUES ${pairs.join(', ')}) AS pair(other, other_key, distance, passed)
     WHERE other IS NOT NULL AND ($1::text IS NULL OR (key, one, distance) > ($1, $2::uuid, $3::int)) AND ${alike}
       AND NOT ${toldApart('one', 'other')}
     ORDER BY key, one, distance LIMIT ${limit}`,
    [after?.key ?? null, after?.one ?? null, after?.distance ?? null],
  );
}
