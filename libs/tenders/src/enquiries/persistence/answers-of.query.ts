import type { EntityManager } from 'typeorm';

/**
 * How many answers there are, corrections too, to enquiries about lots or about the whole of their tenders. Answers are never
 * taken away, so whoever remembers the number knows later how many are new, whatever clock they were given by.
 * @returns by lot id; lots without any are not among them
 */
export async function answersOf(
  tx: EntityManager,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (lotIds.length === 0) return new Map();
  const rows = await tx.query<{ lotId: string; count: number }[]>(
    `SELECT lot.id AS "lotId", count(*)::int AS count
     FROM lot
     JOIN enquiry ON enquiry.tender_id = lot.tender_id AND (enquiry.lot_id IS NULL OR enquiry.lot_id = lot.id)
     JOIN enquiry_answer ON enquiry_answer.enquiry_id = enquiry.id
     WHERE lot.id = ANY($1)
     GROUP BY lot.id`,
    [lotIds],
  );
  return new Map(rows.map(({ lotId, count }) => [lotId, count]));
}
