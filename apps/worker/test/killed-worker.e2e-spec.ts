import { spawn, type ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { freePort } from '#platform';
import { Redis } from 'ioredis';
import pg from 'pg';
import { anOperator } from '../../../libs/identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../../libs/tenders/test/tender.builders.js';
import { DigestRuns } from '../../../libs/digests/src/index.js';
import { aMarket, aSubscriber } from '../../../libs/digests/test/digest.builders.js';
import { openDigests, type DigestsApp } from '../../../libs/digests/test/digests.app.js';
import { openTroubledServer, type TroubledServer } from '../../../libs/digests/test/smtp-server.js';

const GATE = 4711;
const PEOPLE = 3;

/** Steps of a digest at which a worker can be held and killed: a statement that waits for the gate, or the SMTP server. */
const STEPS = [
  ['while it enters digests', 'digest', `NEW.state = 'planned'`, 'sent'],
  ['while it notes how far planning is', 'digest_run', 'NEW.planned_at IS NOT NULL', 'sent'],
  ['while it writes digests', 'digest', `NEW.state = 'rendered'`, 'sent'],
  ['before it says that it sends', 'digest', `NEW.state = 'sending'`, 'sent'],
  ['after the server took the mail, before it notes so', 'digest', `NEW.state = 'sent'`, 'uncertain'],
] as const;

describe('a worker that is killed while it sends digests', () => {
  let server: TroubledServer;
  let digests: DigestsApp;
  let gate: pg.Client;
  let children: ChildProcess[] = [];
  let redis: string | undefined;
  /** Message-IDs of the mails that were under way when the worker was killed. */
  let doubted: string[] = [];

  const query = <T extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
    gate.query<T>(text, values).then(({ rows }) => rows);

  const until = async (what: string, done: () => Promise<boolean>): Promise<void> => {
    while (!(await done())) {
      for (const child of children) {
        if (child.exitCode !== null) throw new Error(`a worker ended while waiting for ${what}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const startWorker = async (): Promise<ChildProcess> => {
    const { secret, masterKey } = digests.database.settings();
    const main = new URL('../../../dist/apps/worker/src/main.js', import.meta.url).pathname;
    const child = spawn(process.execPath, [main], {
      stdio: 'ignore',
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: digests.database.url,
        SMTP_URL: server.url,
        MAIL_FROM: 'no-reply@medspil.example',
        PORT: String(await freePort()),
        MEDSPIL_MASTER_KEY: masterKey.toString('base64'),
        MEDSPIL_SECRET: secret,
        LOG_LEVEL: 'silent',
        ...(redis === undefined ? {} : { REDIS_URL: redis }),
      },
    });
    children.push(child);
    return child;
  };

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

  const killAll = async () => {
    await Promise.all(children.map(end));
    children = [];
  };

  /** Takes every job away behind BullMQ's back, as a Redis that lost its memory does. */
  const emptyQueues = async () => {
    if (redis !== undefined) {
      const client = new Redis(redis);
      await client.flushdb();
      client.disconnect();
      return;
    }
    const tables = await query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname = 'bullmq' AND tablename NOT LIKE '%migration%'`,
    );
    if (tables.length > 0) await query(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`);
  };

  /** Lets time pass that nobody waits for here: the relay's patience, and the longest attempt. */
  const timePasses = async () => {
    await query(
      `UPDATE outbox SET handed_over_at = handed_over_at - interval '1 hour', available_at = least(available_at, clock_timestamp())`,
    );
    await query(`UPDATE digest SET sending_at = sending_at - interval '1 hour' WHERE state = 'sending'`);
  };

  const states = async () =>
    (await query<{ state: string }>('SELECT state FROM digest ORDER BY state')).map(({ state }) => state);

  const noteDoubted = async () => {
    const rows = await query<{ id: string }>(`SELECT message_id AS id FROM digest WHERE state = 'sending'`);
    doubted = rows.map(({ id }) => id);
  };

  /** Two workers finish what the killed one left. */
  const finish = async () => {
    await emptyQueues();
    await timePasses();
    await Promise.all([startWorker(), startWorker()]);
    await until('all digests to be finished', async () => {
      await query(
        `UPDATE outbox SET available_at = clock_timestamp() WHERE hand_overs = 0 AND available_at > clock_timestamp()`,
      );
      await query(
        `UPDATE digest SET sending_at = sending_at - interval '1 hour' WHERE state = 'sending' AND attempts = 1 AND sending_at > clock_timestamp() - interval '1 hour' AND message_id = ANY($1)`,
        [doubted],
      );
      const now = await states();
      return now.length === PEOPLE && now.every((state) => ['sent', 'uncertain'].includes(state));
    });
  };

  beforeAll(async () => {
    server = await openTroubledServer();
    if (process.env.TEST_REDIS_URL) {
      const url = new URL(process.env.TEST_REDIS_URL);
      url.pathname = `/${1 + (Number(process.env.JEST_WORKER_ID ?? 1) % 15)}`;
      redis = url.href;
    }
    digests = await openDigests({ mail: { url: server.url, from: 'no-reply@medspil.example' } });
    gate = new pg.Client({ connectionString: digests.database.url });
    await gate.connect();
    await query(
      `CREATE FUNCTION wait_at_gate() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN PERFORM pg_advisory_xact_lock_shared(${GATE}); RETURN NEW; END $$`,
    );
    await aMarket(digests.app);
    await aPublishedTender(digests.app, { by: await anOfficer(digests.app) });
    for (let n = 0; n < PEOPLE; n++) await aSubscriber(digests.app);
    await digests.match();
  });

  afterAll(async () => {
    await gate.end();
    await digests.stop();
    await server.stop();
  });

  beforeEach(async () => {
    doubted = [];
    await emptyQueues();
    for (const table of ['digest', 'digest_run', 'outbox']) await query(`DELETE FROM ${table}`);
    server.forget();
    await digests.app.get(DigestRuns).start(await anOperator(digests.app));
  });

  afterEach(killAll);

  /** Who was sent one has one; of whom nobody can know has one at most, and stands in the operator's list. */
  const expectOneMailEach = async () => {
    const ledger = await query<{ id: string; state: string }>(
      'SELECT message_id AS id, state FROM digest ORDER BY user_id',
    );
    expect(ledger).toHaveLength(PEOPLE);
    for (const { id, state } of ledger) {
      const mails = server.contents.filter(({ messageId }) => messageId === id).length;
      if (state === 'sent') expect(mails).toBe(1);
      else expect([state, mails <= 1, doubted.includes(id)]).toEqual(['uncertain', true, true]);
    }
  };

  it.each(STEPS)('%s: nobody gets two, nobody is forgotten', async (_, table, held, outcome) => {
    await query('SELECT pg_advisory_lock($1)', [GATE]);
    await query(
      `CREATE TRIGGER gate BEFORE INSERT OR UPDATE ON ${table} FOR EACH ROW WHEN (${held}) EXECUTE FUNCTION wait_at_gate()`,
    );
    await startWorker();
    await until('the worker at the gate', async () => {
      const waiting = await query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = $1 AND NOT granted`,
        [GATE],
      );
      return waiting.length > 0;
    });
    await killAll();
    await query('SELECT pg_advisory_unlock($1)', [GATE]);
    await until('the killed worker’s transactions to be gone', async () => {
      const left = await query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'medspil'
           AND query LIKE '%digest%' AND state <> 'idle' AND pid <> pg_backend_pid()`,
      );
      return left.length === 0;
    });
    await query(`DROP TRIGGER gate ON ${table}`);
    await noteDoubted();
    await finish();
    await expectOneMailEach();
    expect(doubted.length > 0).toBe(outcome === 'uncertain');
    expect(await states()).toEqual(
      outcome === 'sent' ? ['sent', 'sent', 'sent'] : expect.arrayContaining(['uncertain']),
    );
  });

  it('in the middle of a mail: that one is uncertain and not sent again, the others arrive', async () => {
    const { arrived } = server.holdContent();
    await startWorker();
    await arrived;
    await killAll();
    await noteDoubted();
    await finish();
    expect(doubted.length).toBeGreaterThan(0);
    await expectOneMailEach();
  });
});
