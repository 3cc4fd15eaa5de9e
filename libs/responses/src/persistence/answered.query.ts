import type { EntityManager } from 'typeorm';

/** Which tenders these vendors have answered: submitted, and not withdrawn. */
export const answeredTenders = (
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<{ readonly vendorId: string; readonly tenderId: string }[]> =>
  tx.query(
    `SELECT vendor_id AS "vendorId", tender_id AS "tenderId" FROM response
     WHERE vendor_id = ANY($1) AND submitted_at IS NOT NULL AND status <> 'withdrawn'`,
    [vendorIds],
  );

/**
 * How many responses were submitted and not withdrawn, of those of these tenders whose deadline has passed by the database
 * clock: before it nobody may know.
 */
export async function submittedCounts(
  tx: EntityManager,
  tenderIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ tenderId: string; count: number }[]>(
    `SELECT tender.id AS "tenderId", count(response.id)::int AS count
     FROM tender LEFT JOIN response ON response.tender_id = tender.id
       AND response.submitted_at IS NOT NULL AND response.status <> 'withdrawn'
     WHERE tender.id = ANY($1) AND tender.submission_deadline <= clock_timestamp() GROUP BY tender.id`,
    [tenderIds],
  );
  return new Map(rows.map(({ tenderId, count }) => [tenderId, count]));
}
