import pg from 'pg';

/** The clock of one test database. */
export interface TestClock {
  /** Lets it be this instant; from there time goes on. */
  set(instant: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Makes the clock of a test database movable: sessions opened later find a `clock_timestamp()` of the tests before the
 * built-in one. Nothing in the code under test knows of it.
 */
export async function openTestClock(databaseUrl: string): Promise<TestClock> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    CREATE SCHEMA test_clock;
    CREATE TABLE test_clock.shift (by interval NOT NULL);
    INSERT INTO test_clock.shift VALUES (interval '0');
    CREATE FUNCTION test_clock.clock_timestamp() RETURNS timestamptz LANGUAGE sql VOLATILE
      AS 'SELECT pg_catalog.clock_timestamp() + by FROM test_clock.shift';
    ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} SET search_path = test_clock, pg_catalog, public;
  `);
  return {
    set: async (instant) => {
      await client.query('UPDATE test_clock.shift SET by = $1::timestamptz - pg_catalog.clock_timestamp()', [
        instant,
      ]);
    },
    stop: () => client.end(),
  };
}
