import pg from 'pg';
import { DEFAULT_LIMITS, type Settings } from '#platform';

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

/** A fresh, migrated database of its own for one suite. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  await asAdmin(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return {
    url: url.href,
    settings: (overrides = {}) => ({
      databaseUrl: url.href,
      queues: process.env.TEST_REDIS_URL
        ? { kind: 'redis', url: process.env.TEST_REDIS_URL, prefix: name }
        : { kind: 'postgres', schema: 'bullmq' },
      mail: { url: 'smtp://127.0.0.1:1', from: 'Medspil <no-reply@medspil.example>' },
      port: 1,
      publicUrl: 'http://localhost:1',
      trustedProxies: [],
      masterKey: Buffer.alloc(32, 1),
      secret: 'a secret of the tests, 32 characters long',
      limits: DEFAULT_LIMITS,
      requestTimeoutSeconds: 120,
      logLevel: 'silent',
      ...overrides,
    }),
    drop: () => asAdmin(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}
