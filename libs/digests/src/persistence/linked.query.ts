import type { EntityManager } from 'typeorm';

/** The lot and vendor of a link, by name, and how they stand to each other now. */
interface Linked {
  readonly lotTitle: string;
  readonly buyerName: string;
  readonly vendorName: string;
  readonly mark: string | null;
  /** The scoring of the pair's row; null where there is none any more. */
  readonly pair: { readonly scoringVersion: string; readonly asOf: string } | null;
}

/** @returns undefined where lot or vendor is gone */
export async function findLinked(
  tx: EntityManager,
  { vendorId, lotId }: { readonly vendorId: string; readonly lotId: string },
): Promise<Linked | undefined> {
  const [row] = await tx.query<Linked[]>(
    `SELECT lot.title AS "lotTitle", buyer.name AS "buyerName", vendor.name AS "vendorName", mark.mark,
            CASE WHEN m.lot_id IS NOT NULL THEN
              json_build_object('scoringVersion', m.scoring_version, 'asOf', m.as_of::text) END AS pair
     FROM lot JOIN tender t ON t.id = lot.tender_id JOIN organisation buyer ON buyer.id = t.buyer_id
     JOIN organisation vendor ON vendor.id = $1
     LEFT JOIN match_mark mark ON mark.lot_id = lot.id AND mark.vendor_id = vendor.id
     LEFT JOIN match m ON m.lot_id = lot.id AND m.vendor_id = vendor.id
     WHERE lot.id = $2 AND t.status <> 'draft'`,
    [vendorId, lotId],
  );
  return row;
}
