import type { EntityManager } from 'typeorm';

/**
 * How many enquiries about a lot, or about the whole of its tender, got an answer after an instant, their first or a correction.
 * Two readers of a lot may ask since different instants.
 * @returns a number for each pair, in their order
 */
export async function answersSince(
  tx: EntityManager,
  pairs: readonly { readonly lotId: string; readonly since: Date }[],
): Promise<readonly number[]> {
  const rows = await tx.query<{ place: number; count: number }[]>(
    `SELECT pair.place::int AS place, count(DISTINCT enquiry.id)::int AS count
     FROM unnest($1::uuid[], $2::timestamptz[]) WITH ORDINALITY AS pair(lot_id, since, place)
     JOIN lot ON lot.id = pair.lot_id
     JOIN enquiry ON enquiry.tender_id = lot.tender_id AND (enquiry.lot_id IS NULL OR enquiry.lot_id = lot.id)
     JOIN enquiry_answer ON enquiry_answer.enquiry_id = enquiry.id AND enquiry_answer.answered_at > pair.since
     GROUP BY pair.place`,
    [pairs.map(({ lotId }) => lotId), pairs.map(({ since }) => since)],
  );
  const counts = new Map(rows.map(({ place, count }) => [place, count]));
  return pairs.map((_, index) => counts.get(index + 1) ?? 0);
}
