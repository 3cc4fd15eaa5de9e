import type { EntityManager } from 'typeorm';

/** Which of these vendors began a response to any tender or were invited to take part in one, whatever became of it. */
export async function whoseResponses(
  tx: EntityManager,
  vendorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT vendor_id AS id FROM response WHERE vendor_id = ANY($1)
     UNION SELECT vendor_id FROM partnership WHERE vendor_id = ANY($1)`,
    [vendorIds],
  );
  return new Set(rows.map(({ id }) => id));
}
