import type pg from 'pg';
import type { Workers } from './workers.js';

const GATE = 4711;

/** Holds whoever writes a certain row of `table`, so that it can be killed at that very statement. */
export class Gate {
  constructor(private readonly client: pg.Client) {}

  /** @param held condition on `NEW`, in SQL */
  async shut(table: string, held: string): Promise<void> {
    await this.client.query(
      `CREATE OR REPLACE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NEW; END $$`,
    );
    await this.client.query('SELECT pg_advisory_lock($1)', [GATE]);
    await this.client.query(
      `CREATE TRIGGER gate BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW WHEN (${held}) EXECUTE FUNCTION wait_at_gate()`,
    );
  }

  async reached(workers: Workers): Promise<void> {
    await workers.until('a worker at the gate', async () => {
      const { rowCount } = await this.client.query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted`,
        [GATE],
      );
      return (rowCount ?? 0) > 0;
    });
  }

  /** Lets the statement end, whose connection is gone, so that it is rolled back; and takes the gate away. */
  async open(table: string): Promise<void> {
    await this.client.query('SELECT pg_advisory_unlock($1)', [GATE]);
    await this.client.query(`DROP TRIGGER gate ON ${table}`);
  }
}
