import type pg from 'pg';

/** Resolves when the database's clock is so many seconds past the tender's deadline (before it, where negative). */
export async function untilDeadline(client: pg.Client, tenderId: string, seconds: number): Promise<void> {
  await client.query(
    `SELECT pg_sleep(greatest(0, extract(epoch FROM submission_deadline - clock_timestamp()) + $2))
     FROM tender WHERE id = $1`,
    [tenderId, seconds],
  );
}
