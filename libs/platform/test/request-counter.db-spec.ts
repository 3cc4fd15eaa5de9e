import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS, freePort, Log, RequestCounter, type Settings } from '#platform';
import pg from 'pg';
import { openTestDatabase, type TestDatabase } from './test-database.js';

describe('counting requests', () => {
  let database: TestDatabase;
  const opened: RequestCounter[] = [];

  const limits = { ...DEFAULT_LIMITS, caller: { most: 3, seconds: 600 } };
  const aProcess = (change: Partial<Settings> = {}): RequestCounter => {
    const settings = database.settings({ limits, ...change });
    const counter = new RequestCounter(settings, new Log(settings));
    opened.push(counter);
    return counter;
  };

  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterEach(() => Promise.all(opened.splice(0).map((counter) => counter.onApplicationShutdown())));
  afterAll(() => database.drop());

  it('is done by all processes together', async () => {
    const [one, other] = [aProcess(), aProcess()];
    expect(await one.count('caller', 'Ada')).toMatchObject({ allowed: true, remaining: 2 });
    expect(await other.count('caller', 'Ada')).toMatchObject({ allowed: true, remaining: 1 });
    expect(await one.count('caller', 'Ada')).toMatchObject({ allowed: true, remaining: 0 });
    expect(await other.count('caller', 'Ada')).toMatchObject({ allowed: false, remaining: 0 });
    expect(await other.count('caller', 'Ada')).toMatchObject({ allowed: false });
    expect(await other.count('caller', 'Grace')).toMatchObject({ allowed: true });
  });

  it('lets exactly as many through as allowed where they come at once', async () => {
    const processes = [aProcess(), aProcess(), aProcess()];
    const all = await Promise.all(
      processes.flatMap((one) => Array.from({ length: 10 }, () => one.count('caller', 'at once'))),
    );
    expect(all.filter(({ allowed }) => allowed)).toHaveLength(3);
  });

  it('keeps nobody by name', async () => {
    await aProcess({ queues: { kind: 'postgres', schema: 'bullmq' } }).count('caller', 'person Ada');
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query<{ key: string }>('SELECT key FROM rate_limit');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(key).toMatch(/^caller:[\w-]{43}$/);
  });

  it.each(['postgres', 'redis'] as const)('goes on within the process where %s is away', async (kind) => {
    const port = await freePort();
    const counter = aProcess({
      databaseUrl: `postgres://nobody@127.0.0.1:${port}/none`,
      queues:
        kind === 'redis'
          ? { kind, url: `redis://127.0.0.1:${port}`, prefix: 'test' }
          : { kind, schema: 'bullmq' },
    });
    for (const remaining of [2, 1, 0]) {
      expect(await counter.count('caller', 'Ada')).toMatchObject({ allowed: true, remaining });
    }
    expect(await counter.count('caller', 'Ada')).toMatchObject({ allowed: false });
  });
});
