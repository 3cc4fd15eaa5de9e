import type { EntityManager } from 'typeorm';
import type { LikelyVendor } from '../domain/vendor-duplicate.js';

interface SeenVendor {
  readonly vendor: LikelyVendor;
  /** The places that it names. */
  readonly areas: readonly string[];
}

/** These vendors as somebody sees them who decides whether two are one. */
export async function likelyVendors(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SeenVendor>> {
  const rows = await tx.query<(LikelyVendor & { areas: string[] })[]>(
    `SELECT o.id, o.name, o.verified_at IS NOT NULL AS verified,
            CASE WHEN o.registration_id IS NOT NULL THEN
              json_build_object('scheme', o.registration_scheme, 'id', o.registration_id) END AS registration,
            EXISTS (SELECT FROM membership WHERE organisation_id = o.id) AS claimed,
            (SELECT count(*) FROM vendor_reference WHERE vendor_id = o.id)::int AS "references",
            ARRAY(SELECT unnest(areas) FROM vendor_profile WHERE vendor_id = o.id
                  UNION SELECT unnest(areas) FROM vendor_reference WHERE vendor_id = o.id) AS areas
     FROM organisation AS o WHERE o.id = ANY($1)`,
    [[...new Set(ids)]],
  );
  return new Map(rows.map(({ areas, ...vendor }) => [vendor.id, { vendor, areas }]));
}
