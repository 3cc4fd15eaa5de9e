import { setTimeout } from 'node:timers/promises';
import type { QueryRunner } from 'typeorm';
import dataSource from './data-source.js';

// `npm run migrate`: brings the database of DATABASE_URL to this version. Two at once wait for each other.

const LOCK = 4711;
const PAUSE_MS = 500;

/** Asks again and again: who waits inside a statement holds up every index that the other one builds concurrently. */
async function takeTurn(holder: QueryRunner): Promise<void> {
  for (;;) {
    const [row] = await holder.manager.query<{ held: boolean }[]>('SELECT pg_try_advisory_lock($1) AS held', [
      LOCK,
    ]);
    if (row?.held) return;
    await setTimeout(PAUSE_MS);
  }
}

await dataSource.initialize();
// A connection of its own: the pool closes one that rests during a long migration, and the lock would end with it.
const holder = dataSource.createQueryRunner();
try {
  await takeTurn(holder);
  const done = await dataSource.runMigrations();
  console.log(
    done.length === 0 ? 'The database is current.' : `Migrated: ${done.map(({ name }) => name).join(', ')}`,
  );
} finally {
  await holder.release();
  await dataSource.destroy();
}
