import pg from 'pg';
import type { Settings } from '#platform';
import { testSettings } from './test-settings.js';

const TEMPLATE = 'medspil_template';

export interface TestDatabase {
  readonly url: string;
  /** Settings of a process on this database: queues on it too, mail to nowhere unless given. */
  settings(overrides?: Partial<Settings>): Settings;
  drop(): Promise<void>;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function adminUrl(): string {
  const url = process.env.MEDSPIL_TEST_ADMIN_URL;
  if (!url) throw new Error('the suite runs outside the tier whose set-up starts the database');
  return url;
}

/** A fresh database of its own for one suite; migrated, unless another template is named. */
export async function openTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    settings: (overrides = {}) => ({
      ...testSettings(
        url.href,
        process.env.TEST_REDIS_URL
          ? { kind: 'redis', url: process.env.TEST_REDIS_URL, prefix: name }
          : { kind: 'postgres', schema: 'bullmq' },
      ),
      ...overrides,
    }),
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
