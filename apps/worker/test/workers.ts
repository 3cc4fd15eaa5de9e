import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '#platform';
import type pg from 'pg';
import type { TestDatabase } from '../../../libs/platform/test/test-database.js';
import { emptyRedis, ownRedisUrl } from '../../../libs/platform/test/test-redis.js';

const MAIN = new URL('../../../dist/apps/worker/src/main.js', import.meta.url).pathname;

/** What workers stand on beside the database. */
interface Surroundings {
  readonly smtpUrl?: string;
  /** Null: queues on the database. Left out: the Redis of the tests, if one is named. */
  readonly redis?: string | null | undefined;
}

const end = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      resolve();
      return;
    }
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });

/** Real worker processes on a database of a test, which can be killed at a step of their work. */
export class Workers {
  private children: ChildProcess[] = [];
  private readonly redis: string | undefined;
  private readonly smtpUrl: string;

  constructor(
    private readonly database: TestDatabase,
    /** A connection of its own to that database. */
    private readonly client: pg.Client,
    { smtpUrl = 'smtp://127.0.0.1:1', redis = ownRedisUrl() }: Surroundings = {},
  ) {
    this.smtpUrl = smtpUrl;
    this.redis = redis ?? undefined;
  }

  /** @param port that it listens at; one that is free, where none is given */
  async start(port?: number): Promise<void> {
    const { secret, masterKey } = this.database.settings();
    const env = {
      PATH: process.env.PATH,
      DATABASE_URL: this.database.url,
      SMTP_URL: this.smtpUrl,
      MAIL_FROM: 'no-reply@medspil.example',
      PORT: String(port ?? (await freePort())),
      MEDSPIL_MASTER_KEY: masterKey.toString('base64'),
      MEDSPIL_SECRET: secret,
      LOG_LEVEL: 'silent',
      ...(this.redis === undefined ? {} : { REDIS_URL: this.redis }),
    };
    this.children.push(spawn(process.execPath, [MAIN], { stdio: 'ignore', env }));
  }

  /** Waits until all of them have ended by themselves. @returns their exit codes */
  ended(): Promise<(number | null)[]> {
    return Promise.all(
      this.children.map(async (child) => {
        if (child.exitCode === null) await once(child, 'exit');
        return child.exitCode;
      }),
    );
  }

  /** SIGKILL: nothing of what they were doing is brought to an end. */
  async kill(): Promise<void> {
    await Promise.all(this.children.map(end));
    this.children = [];
  }

  /** Waits until `done`; fails where a worker ends by itself meanwhile. */
  async until(what: string, done: () => Promise<boolean>): Promise<void> {
    while (!(await done())) {
      if (this.children.some(({ exitCode }) => exitCode !== null))
        throw new Error(`a worker ended while waiting for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Takes every job away behind BullMQ's back, as a Redis that lost its memory does. */
  async emptyQueues(): Promise<void> {
    if (this.redis !== undefined) {
      await emptyRedis(this.redis);
      return;
    }
    const { rows } = await this.client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
    );
    if (rows.length > 0)
      await this.client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')} CASCADE`);
  }
}
