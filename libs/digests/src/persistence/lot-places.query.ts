import type { EntityManager } from 'typeorm';

/** Which of its tender's lots each of these is, from 1, and of how many. */
export async function lotPlaces(
  tx: EntityManager,
  lotIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly position: number; readonly count: number }>> {
  const rows = await tx.query<{ id: string; position: number; count: number }[]>(
    `SELECT lot.id, lot.position + 1 AS position,
            (SELECT count(*)::int FROM lot other WHERE other.tender_id = lot.tender_id) AS count
     FROM lot WHERE lot.id = ANY($1)`,
    [[...new Set(lotIds)]],
  );
  return new Map(rows.map(({ id, position, count }) => [id, { position, count }]));
}
