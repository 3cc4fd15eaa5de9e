import type { EntityManager } from 'typeorm';

/** What was handed in and still counts: a submission that was neither taken back nor left by a partner. */
const COUNTS = `response.submitted_at IS NOT NULL AND response.status NOT IN ('withdrawn', 'incomplete')`;

/** Which tenders these vendors have answered, alone, as lead or as a partner. */
export const answeredTenders = (
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<{ readonly vendorId: string; readonly tenderId: string }[]> =>
  tx.query(
    `SELECT vendor_id AS "vendorId", tender_id AS "tenderId" FROM response WHERE vendor_id = ANY($1) AND ${COUNTS}
     UNION
     SELECT partnership.vendor_id, partnership.tender_id FROM partnership
     JOIN response ON response.id = partnership.response_id
     WHERE partnership.vendor_id = ANY($1) AND partnership.state = 'joined' AND ${COUNTS}`,
    [vendorIds],
  );

/**
 * How many responses were submitted and count, a joint one once, of those of these tenders whose deadline has passed by the database
 * clock: before it nobody may know.
 */
export async function submittedCounts(
  tx: EntityManager,
  tenderIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ tenderId: string; count: number }[]>(
    `SELECT tender.id AS "tenderId", count(response.id)::int AS count
     FROM tender LEFT JOIN response ON response.tender_id = tender.id
       AND ${COUNTS}
     WHERE tender.id = ANY($1) AND tender.submission_deadline <= clock_timestamp() GROUP BY tender.id`,
    [tenderIds],
  );
  return new Map(rows.map(({ tenderId, count }) => [tenderId, count]));
}
