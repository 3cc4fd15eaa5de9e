import type { EntityManager } from 'typeorm';

/** The database's wall clock now, also inside a long transaction: every deadline is decided by it. */
export async function databaseInstant(tx: EntityManager): Promise<Date> {
  const [row] = await tx.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
  if (!row) throw new Error('the database answered no time');
  return row.now;
}
