import type { DataSource } from 'typeorm';

const GATE = 4712;

/** Holds whoever would note that a digest is being sent, or waits for somebody who is held. */
export interface SendingGate {
  /** Resolves when so many transactions wait. */
  reachedBy(count: number): Promise<void>;
  /** Lets them go on, and takes the gate away. */
  open(): Promise<void>;
}

export async function shutSending(dataSource: DataSource): Promise<SendingGate> {
  const own = dataSource.createQueryRunner();
  await own.query(
    `CREATE OR REPLACE FUNCTION wait_before_sending() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NEW; END $$`,
  );
  await own.query(
    `CREATE TRIGGER gate BEFORE UPDATE ON digest FOR EACH ROW WHEN (NEW.state = 'sending') EXECUTE FUNCTION wait_before_sending()`,
  );
  await own.query(`SELECT pg_advisory_lock(${GATE})`);
  return {
    reachedBy: async (count) => {
      for (let waiting = 0; waiting < count;) {
        const [row] = await own.manager.query<{ waiting: number }[]>(
          `SELECT count(*)::int AS waiting FROM pg_stat_activity
           WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        );
        waiting = row?.waiting ?? 0;
      }
    },
    open: async () => {
      await own.query(`SELECT pg_advisory_unlock(${GATE})`);
      await own.query('DROP TRIGGER gate ON digest');
      await own.release();
    },
  };
}
