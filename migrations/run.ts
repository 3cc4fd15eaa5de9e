import dataSource from './data-source.js';

// `npm run migrate`: brings the database of DATABASE_URL to this version. Two at once wait for each other.
await dataSource.initialize();
try {
  await dataSource.query('SELECT pg_advisory_lock(4711)');
  const done = await dataSource.runMigrations();
  console.log(
    done.length === 0 ? 'The database is current.' : `Migrated: ${done.map(({ name }) => name).join(', ')}`,
  );
} finally {
  await dataSource.destroy();
}
