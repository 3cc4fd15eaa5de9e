import type { EntityManager } from 'typeorm';

/**
 * Writes down that a tender is closed, where it is published and its deadline has passed by the database clock; what is
 * stale (cancelled, closed already, not yet due) is left alone. The version stays: what is read does not change by it.
 * @returns whether it was closed now
 */
export async function closeTender(tx: EntityManager, tenderId: string): Promise<boolean> {
  const [rows] = await tx.query<[unknown[], number]>(
    `UPDATE tender SET status = 'closed'
     WHERE id = $1 AND status = 'published' AND submission_deadline <= clock_timestamp() RETURNING id`,
    [tenderId],
  );
  return rows.length === 1;
}
