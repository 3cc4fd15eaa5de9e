import type pg from 'pg';

/** Resolves when so many other transactions wait for a lock in this database. */
export async function untilSomebodyWaits(client: pg.Client, count = 1): Promise<void> {
  for (;;) {
    // Inside a transaction the server shows the same connections again and again, unless it is told to look anew.
    await client.query('SELECT pg_stat_clear_snapshot()');
    const { rows } = await client.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (rows.length >= count) return;
  }
}
