import 'reflect-metadata';
import { databaseOptions, PLATFORM_ENTITIES } from '#platform';
import { DataSource } from 'typeorm';
import { MIGRATIONS } from './index.js';
import { ENTITIES } from './schema.js';

const url = process.env.DATABASE_URL;
if (!url)
  throw new Error(
    'Setting DATABASE_URL is missing: it takes an address like postgres://user:password@host:5432/medspil.',
  );

/** For TypeORM's own command line: `migration:run`, `migration:revert`, `migration:generate --check`. */
export default new DataSource(databaseOptions(url, [...PLATFORM_ENTITIES, ...ENTITIES], MIGRATIONS));
