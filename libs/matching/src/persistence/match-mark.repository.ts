import type { EntityManager } from 'typeorm';
import type { MatchMark, SetMark } from '../domain/match-mark.js';

/** The mark of a pair, which stays as it is until the transaction ends. */
export async function lockMark(
  tx: EntityManager,
  { vendorId, lotId }: { readonly vendorId: string; readonly lotId: string },
): Promise<MatchMark | undefined> {
  const [row] = await tx.query<{ mark: MatchMark }[]>(
    'SELECT mark FROM match_mark WHERE vendor_id = $1 AND lot_id = $2 FOR UPDATE',
    [vendorId, lotId],
  );
  return row?.mark;
}

/** Sets the one mark of a pair. Where it is set already, who set it first and when stay. */
export async function writeMark(tx: EntityManager, mark: Omit<SetMark, 'markedAt'>): Promise<SetMark> {
  const [row] = await tx.query<SetMark[]>(
    `INSERT INTO match_mark AS old (vendor_id, lot_id, mark, marked_by, marked_at)
     VALUES ($1, $2, $3, $4, clock_timestamp())
     ON CONFLICT (vendor_id, lot_id) DO UPDATE SET
       marked_by = CASE WHEN old.mark = excluded.mark THEN old.marked_by ELSE excluded.marked_by END,
       marked_at = CASE WHEN old.mark = excluded.mark THEN old.marked_at ELSE excluded.marked_at END,
       mark = excluded.mark
     RETURNING vendor_id AS "vendorId", lot_id AS "lotId", mark, marked_by AS "markedBy", marked_at AS "markedAt"`,
    [mark.vendorId, mark.lotId, mark.mark, mark.markedBy],
  );
  if (!row) throw new Error('the mark was not stored');
  return row;
}

/** Takes this mark away where it is set; another one stays. @returns the tender of the lot where it was set */
export async function removeMark(
  tx: EntityManager,
  { vendorId, lotId, mark }: { readonly vendorId: string; readonly lotId: string; readonly mark: MatchMark },
): Promise<string | undefined> {
  const [rows] = await tx.query<[{ tenderId: string }[], number]>(
    `DELETE FROM match_mark USING lot
     WHERE vendor_id = $1 AND lot_id = $2 AND mark = $3 AND lot.id = lot_id RETURNING lot.tender_id AS "tenderId"`,
    [vendorId, lotId, mark],
  );
  return rows[0]?.tenderId;
}
