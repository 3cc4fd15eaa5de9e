import { Redis } from 'ioredis';
import { Pool } from 'pg';
import {
  RateLimiterPostgres,
  RateLimiterRedis,
  type IRateLimiterStoreOptions,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import type { Settings } from '../settings/settings.js';
import type { Limit, LimitName } from './limit.js';

const PATIENCE_MS = 1000;

/** Where all processes count together. */
export interface CounterStore {
  /** Settled once the first try to reach the store is over. */
  readonly ready: Promise<void>;
  counter(name: LimitName, limit: Limit): RateLimiterAbstract;
  /** Deletes counts whose window is over. */
  forgetExpired(): Promise<void>;
  close(): Promise<void>;
}

const optionsOf = (
  name: LimitName,
  { most, seconds }: Limit,
): Omit<IRateLimiterStoreOptions, 'storeClient'> => ({
  keyPrefix: name,
  points: most,
  duration: seconds,
  // Who has used everything up is refused from memory, at no cost to the store.
  inMemoryBlockOnConsumed: most + 1,
});

function onRedis(url: string, prefix: string): CounterStore {
  // Without a queue for commands: while Redis is away each fails at once, and no request waits for it.
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    lazyConnect: true,
    connectTimeout: PATIENCE_MS,
    commandTimeout: PATIENCE_MS,
  });
  client.on('error', () => undefined);
  return {
    ready: client.connect().catch(() => undefined),
    counter: (name, limit) =>
      new RateLimiterRedis({
        ...optionsOf(name, limit),
        keyPrefix: `${prefix}:limit:${name}`,
        storeClient: client,
        rejectIfRedisNotReady: true,
      }),
    // Redis forgets by itself.
    forgetExpired: () => Promise.resolve(),
    close: () => {
      client.disconnect();
      return Promise.resolve();
    },
  };
}

function onPostgres(connectionString: string): CounterStore {
  const pool = new Pool({
    connectionString,
    max: 2,
    application_name: 'medspil-limits',
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  pool.on('error', () => undefined);
  return {
    ready: Promise.resolve(),
    counter: (name, limit) =>
      new RateLimiterPostgres({
        ...optionsOf(name, limit),
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
      }),
    forgetExpired: async () => {
      await pool.query('DELETE FROM rate_limit WHERE expire <= $1', [Date.now()]);
    },
    close: () => pool.end(),
  };
}

export const openCounterStore = (settings: Pick<Settings, 'queues' | 'databaseUrl'>): CounterStore =>
  settings.queues.kind === 'redis'
    ? onRedis(settings.queues.url, settings.queues.prefix)
    : onPostgres(settings.databaseUrl);
