import type { EntityManager } from 'typeorm';

/** Marks of the merged vendor: on lots that the kept one has not marked, on lots where both say the same or it says other. */
export interface MarkCounts {
  readonly carried: number;
  readonly dropped: number;
  readonly contrary: number;
}

export async function countMarks(tx: EntityManager, keptId: string, mergedId: string): Promise<MarkCounts> {
  const [row] = await tx.query<MarkCounts[]>(
    `SELECT count(*) FILTER (WHERE own.mark IS NULL)::int AS carried, count(own.mark)::int AS dropped,
            count(*) FILTER (WHERE own.mark <> other.mark)::int AS contrary
     FROM match_mark AS other LEFT JOIN match_mark AS own ON own.lot_id = other.lot_id AND own.vendor_id = $1
     WHERE other.vendor_id = $2`,
    [keptId, mergedId],
  );
  return row ?? { carried: 0, dropped: 0, contrary: 0 };
}

/** Where both vendors marked a lot, what was said last stands. */
export async function moveMarks(tx: EntityManager, keptId: string, mergedId: string): Promise<void> {
  await tx.query(
    `INSERT INTO match_mark AS own (vendor_id, lot_id, mark, marked_by, marked_at)
     SELECT $1::uuid, lot_id, mark, marked_by, marked_at FROM match_mark WHERE vendor_id = $2
     ON CONFLICT (vendor_id, lot_id) DO UPDATE
       SET (mark, marked_by, marked_at) = (excluded.mark, excluded.marked_by, excluded.marked_at)
       WHERE excluded.marked_at > own.marked_at`,
    [keptId, mergedId],
  );
  await tx.query('DELETE FROM match_mark WHERE vendor_id = $1', [mergedId]);
}
