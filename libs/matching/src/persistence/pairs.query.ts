import type { EntityManager } from 'typeorm';

/** A stored pair, as narrow as choosing among very many needs it. */
export interface PairRow {
  readonly lotId: string;
  readonly vendorId: string;
  readonly kind: 'match' | 'near-miss';
  readonly eligibility: 'eligible' | 'unclear' | 'ineligible';
  readonly score: number;
  /** Mandatory requirements that are not met. */
  readonly missing: number;
  readonly scoringVersion: string;
  readonly asOf: string;
  readonly saved: boolean;
}

const NEAR_MISSES = 30;

const PAIR = 'lot_id, vendor_id, kind, eligibility, score, missing, scoring_version, as_of';

/** See `VendorPairs.ofVendors`. */
export const pairsOfVendors = (tx: EntityManager, vendorIds: readonly string[]): Promise<PairRow[]> =>
  tx.query<PairRow[]>(
    `SELECT m.lot_id AS "lotId", m.vendor_id AS "vendorId", m.kind, m.eligibility, m.score, m.missing,
            m.scoring_version AS "scoringVersion", m.as_of::text AS "asOf", coalesce(mark.mark = 'saved', false) AS saved
     FROM unnest($1::uuid[]) AS vendor(id) CROSS JOIN LATERAL (
       (SELECT ${PAIR} FROM match WHERE vendor_id = vendor.id AND kind = 'match')
       UNION ALL
       (SELECT ${PAIR} FROM match WHERE vendor_id = vendor.id AND kind = 'near-miss' AND missing = 1
        ORDER BY exact_score DESC LIMIT ${NEAR_MISSES})
     ) AS m
     LEFT JOIN match_mark mark ON mark.vendor_id = m.vendor_id AND mark.lot_id = m.lot_id
     WHERE mark.mark IS DISTINCT FROM 'dismissed'`,
    [vendorIds],
  );
