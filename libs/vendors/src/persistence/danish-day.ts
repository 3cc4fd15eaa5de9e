import type { EntityManager } from 'typeorm';

/** The calendar day in Denmark, by the database clock. */
export async function danishDay(tx: EntityManager): Promise<string> {
  const [row] = await tx.query<{ day: string }[]>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'Europe/Copenhagen', 'YYYY-MM-DD') AS day`,
  );
  if (!row) throw new Error('the database answered no day');
  return row.day;
}
