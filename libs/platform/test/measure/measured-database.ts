import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '#migrations';
import { databaseOptions, startEmbeddedPostgres } from '#platform';
import { DataSource } from 'typeorm';

/** Runs `work` on a throw-away PostgreSQL with all tables. */
export async function withMeasuredDatabase(work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'medspil-measure-'));
  const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'measure' });
  const dataSource = new DataSource({ ...databaseOptions(database.url, [], MIGRATIONS), logging: false });
  try {
    await dataSource.initialize();
    await dataSource.runMigrations();
    await work(dataSource);
  } finally {
    await dataSource.destroy();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
