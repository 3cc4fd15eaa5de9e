import type { EntityManager } from 'typeorm';

/**
 * How many enquiries about a lot, or about the whole of its tender, got an answer after an instant, their first or a correction.
 * @returns lots without any are not in it
 */
export async function answersSince(
  tx: EntityManager,
  pairs: readonly { readonly lotId: string; readonly since: Date }[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ lotId: string; count: number }[]>(
    `SELECT pair.lot_id AS "lotId", count(DISTINCT enquiry.id)::int AS count
     FROM unnest($1::uuid[], $2::timestamptz[]) AS pair(lot_id, since)
     JOIN lot ON lot.id = pair.lot_id
     JOIN enquiry ON enquiry.tender_id = lot.tender_id AND (enquiry.lot_id IS NULL OR enquiry.lot_id = lot.id)
     JOIN enquiry_answer ON enquiry_answer.enquiry_id = enquiry.id AND enquiry_answer.answered_at > pair.since
     GROUP BY pair.lot_id`,
    [pairs.map(({ lotId }) => lotId), pairs.map(({ since }) => since)],
  );
  return new Map(rows.map(({ lotId, count }) => [lotId, count]));
}
