// Plain JavaScript because Jest loads it before any transform; it reads the built libraries.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOptions, startEmbeddedPostgres } from '#platform';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from '../../../dist/migrations/index.js';

const TEMPLATE = 'medspil_template';

async function server() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, stop: () => Promise.resolve() };
  const folder = await mkdtemp(join(tmpdir(), 'medspil-test-'));
  const database = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    password: 'test',
    flags: ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'],
  });
  return {
    adminUrl: database.urlOf('postgres'),
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One server for all suites, and one migrated database that each suite copies. */
export default async function setUp() {
  const { adminUrl, stop } = await server();
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${TEMPLATE}`);
  await client.end();
  const url = new URL(adminUrl);
  url.pathname = `/${TEMPLATE}`;
  const dataSource = new DataSource(databaseOptions(url.href, [], MIGRATIONS));
  await dataSource.initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
  process.env.MEDSPIL_TEST_ADMIN_URL = adminUrl;
  globalThis.stopTestServer = stop;
}
