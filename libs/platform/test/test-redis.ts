import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe } from '@jest/globals';
import { freePort } from '#platform';
import { Redis } from 'ioredis';

/** A Redis that no other suite uses now, empty. */
export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

const SERVER = (process.env.PATH ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'redis-server'))
  .find((path) => existsSync(path));

const HAS_REDIS = process.env.TEST_REDIS_URL !== undefined || SERVER !== undefined;

/** Like `describe`, where a Redis can be had; says loudly where none can. */
export function describeWithRedis(name: string, tests: () => void): void {
  if (HAS_REDIS) {
    describe(name, tests);
    return;
  }
  console.warn(`NOT TESTED ON REDIS: ${name}. Install redis-server, or set TEST_REDIS_URL.`);
  describe.skip(name, tests);
}

/** Of this Jest worker: a database of the Redis of `TEST_REDIS_URL`; undefined where none is named. */
export function ownRedisUrl(): string | undefined {
  if (!process.env.TEST_REDIS_URL) return undefined;
  const url = new URL(process.env.TEST_REDIS_URL);
  url.pathname = `/${1 + (Number(process.env.JEST_WORKER_ID ?? 1) % 15)}`;
  return url.href;
}

export async function openTestRedis(): Promise<TestRedis> {
  const url = ownRedisUrl();
  if (url === undefined) return startRedis();
  await emptyRedis(url);
  return { url, stop: () => Promise.resolve() };
}

/** Takes everything away behind everybody's back, as a Redis that lost its memory does. */
export async function emptyRedis(url: string): Promise<void> {
  const redis = new Redis(url);
  await redis.flushdb();
  redis.disconnect();
}

/** A server of its own, which keeps nothing. */
async function startRedis(): Promise<TestRedis> {
  if (SERVER === undefined) throw new Error('there is no redis-server here');
  const port = String(await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'medspil-redis-'));
  const child = spawn(
    SERVER,
    ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder],
    { stdio: 'ignore' },
  );
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const url = `redis://127.0.0.1:${port}`;
  // Tries again until the server listens.
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
  return {
    url,
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
