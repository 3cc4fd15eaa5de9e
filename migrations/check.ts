import type { DataSource } from 'typeorm';
import dataSource from './data-source.js';
import { MIGRATIONS } from './index.js';

// `npm run migrations:check`, first half, on an empty database: every migration goes up, down and up again, and leaves nothing
// behind when it is taken back. The second half is TypeORM's own `migration:generate --check`.

/** What is there beside TypeORM's own table of migrations. */
async function objects(source: DataSource): Promise<string[]> {
  const rows = await source.query<{ name: string }[]>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
     UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace
     UNION ALL SELECT typname FROM pg_type WHERE typnamespace = 'public'::regnamespace ORDER BY 1`,
  );
  return rows.map(({ name }) => name).filter((name) => !/^_?migration(_id_seq)?$|^PK_/.test(name));
}

await dataSource.initialize();
try {
  await dataSource.runMigrations();
  for (let left = MIGRATIONS.length; left > 0; left--) await dataSource.undoLastMigration();
  const leftBehind = await objects(dataSource);
  if (leftBehind.length > 0) throw new Error(`left behind by down(): ${leftBehind.join(', ')}`);
  await dataSource.runMigrations();
  console.log(`${MIGRATIONS.length} migrations went up, down and up again.`);
} finally {
  await dataSource.destroy();
}
