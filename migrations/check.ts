import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOptions, PLATFORM_ENTITIES, startEmbeddedPostgres } from '#platform';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './index.js';
import { ENTITIES } from './schema.js';

// `npm run migrations:check`: on the empty database of DATABASE_URL or, without it, on a server of its own that is removed
// afterwards. Every migration goes up, down and up again, nothing is left behind when it is taken back, and in the end the tables
// are those of the entities.

/** What is there beside TypeORM's own table of migrations. */
async function objects(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
     UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !/^_?migration(_id_seq)?$|^PK_/.test(name));
}

async function goUpDownUp(source: DataSource): Promise<void> {
  await source.runMigrations();
  for (let left = MIGRATIONS.length; left > 0; left--) await source.undoLastMigration();
  const leftBehind = await objects(source);
  if (leftBehind.length > 0) throw new Error(`left behind by down(): ${leftBehind.join(', ')}`);
  await source.runMigrations();
  console.log(`${MIGRATIONS.length} migrations went up, down and up again.`);
}

async function agreeWithEntities(source: DataSource): Promise<void> {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  if (upQueries.length > 0) {
    const missing = upQueries.map(({ query }) => query).join('\n');
    throw new Error(`the entities say what no migration does; write one, or correct the entity:\n${missing}`);
  }
  console.log('The tables are those of the entities.');
}

async function check(url: string): Promise<void> {
  const source = new DataSource(databaseOptions(url, [...PLATFORM_ENTITIES, ...ENTITIES], MIGRATIONS));
  await source.initialize();
  try {
    await goUpDownUp(source);
    await agreeWithEntities(source);
  } finally {
    await source.destroy();
  }
}

async function checkOnServerOfOurOwn(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'medspil-migrations-'));
  try {
    const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'check' });
    await check(server.url).finally(() => server.stop());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const given = process.env.DATABASE_URL;
await (given === undefined ? checkOnServerOfOurOwn() : check(given));
