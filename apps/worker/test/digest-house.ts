import { expect } from '@jest/globals';
import pg from 'pg';
import { DigestRuns } from '../../../libs/digests/src/index.js';
import { aMarket, aSubscriber } from '../../../libs/digests/test/digest.builders.js';
import { openDigests, type DigestsApp } from '../../../libs/digests/test/digests.app.js';
import { openTroubledServer, type TroubledServer } from '../../../libs/digests/test/smtp-server.js';
import { anOperator } from '../../../libs/identity/test/identity.builders.js';
import { anOfficer, aPublishedTender } from '../../../libs/tenders/test/tender.builders.js';
import { Gate } from './gate.js';
import { Workers } from './workers.js';

const PEOPLE = 3;

/** A market with people who want digests, an SMTP server, and workers that can be killed. */
export class DigestHouse {
  readonly gate: Gate;
  /** Message-IDs of the mails that were under way when the worker was killed. */
  private doubted: readonly string[] = [];
  private people = PEOPLE;

  private constructor(
    readonly server: TroubledServer,
    readonly workers: Workers,
    private readonly digests: DigestsApp,
    private readonly client: pg.Client,
  ) {
    this.gate = new Gate(client);
  }

  /** @param redis where the workers keep their queues; null: on the database */
  static async open(redis: string | null): Promise<DigestHouse> {
    const server = await openTroubledServer();
    const digests = await openDigests({ mail: { url: server.url, from: 'no-reply@medspil.example' } });
    const client = new pg.Client({ connectionString: digests.database.url });
    await client.connect();
    const workers = new Workers(digests.database, client, { smtpUrl: server.url, redis });
    await aMarket(digests.app);
    await aPublishedTender(digests.app, { by: await anOfficer(digests.app) });
    for (let n = 0; n < PEOPLE; n++) await aSubscriber(digests.app);
    await digests.match();
    return new DigestHouse(server, workers, digests, client);
  }

  async close(): Promise<void> {
    await this.client.end();
    await this.digests.stop();
    await this.server.stop();
  }

  /** Nothing was ever sent, and an operator asks for everybody's digest. */
  async begin(): Promise<void> {
    this.doubted = [];
    await this.workers.emptyQueues();
    for (const table of ['digest', 'digest_run', 'outbox']) await this.client.query(`DELETE FROM ${table}`);
    this.server.forget();
    await this.digests.app.get(DigestRuns).start(await anOperator(this.digests.app));
  }

  /** So many colleagues of those who are there want digests too; by the clock they are due in a week. */
  async moreWant(people: number): Promise<void> {
    this.people += people;
    await this.client.query(
      `WITH one AS (SELECT m.organisation_id FROM membership m JOIN digest_preference p USING (user_id)
                    WHERE p.frequency <> 'off' LIMIT 1),
            colleague AS (INSERT INTO auth_user (id, name, email, email_verified)
              SELECT gen_random_uuid(), 'Kollega ' || n, 'kollega' || n || '@example.dk', true
              FROM generate_series(1, $1::int) n RETURNING id),
            member AS (INSERT INTO membership (organisation_id, user_id, role)
              SELECT one.organisation_id, colleague.id, 'member' FROM one, colleague)
       INSERT INTO digest_preference (user_id, language, frequency, opted_in_at, next_due_at)
       SELECT id, 'da', 'weekly', clock_timestamp(), clock_timestamp() + interval '7 days' FROM colleague`,
      [people],
    );
  }

  /** Kills the worker at the gate, and sees to it that what it did there is rolled back. */
  async killAtGate(table: string): Promise<void> {
    await this.gate.reached(this.workers);
    await this.workers.kill();
    await this.gate.open(table);
    await this.workers.until('the killed worker’s transactions to be gone', async () => {
      const { rowCount } = await this.client.query(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'medspil'
           AND query LIKE '%digest%' AND state <> 'idle' AND pid <> pg_backend_pid()`,
      );
      return rowCount === 0;
    });
    await this.noteDoubted();
  }

  async noteDoubted(): Promise<void> {
    const rows = await this.query<{ id: string }>(
      `SELECT message_id AS id FROM digest WHERE state = 'sending'`,
    );
    this.doubted = rows.map(({ id }) => id);
  }

  /** Of how many nobody can know whether they were sent. */
  get doubts(): number {
    return this.doubted.length;
  }

  /** The queues lose their memory, and two workers finish what the killed one left. */
  async finish(): Promise<void> {
    await this.workers.emptyQueues();
    await this.timePasses();
    await Promise.all([this.workers.start(), this.workers.start()]);
    await this.workers.until('all digests to be finished', async () => {
      await this.client.query(
        `UPDATE outbox SET available_at = clock_timestamp() WHERE hand_overs = 0 AND available_at > clock_timestamp()`,
      );
      await this.client.query(
        `UPDATE digest SET sending_at = sending_at - interval '1 hour' WHERE state = 'sending' AND attempts = 1
           AND sending_at > clock_timestamp() - interval '1 hour' AND message_id = ANY($1)`,
        [this.doubted],
      );
      const now = await this.states();
      return now.length === this.people && now.every((state) => ['sent', 'uncertain'].includes(state));
    });
  }

  async states(): Promise<string[]> {
    const rows = await this.query<{ state: string }>('SELECT state FROM digest ORDER BY state');
    return rows.map(({ state }) => state);
  }

  /** Who was sent one has one; of whom nobody can know has one at most, and stands in the operator's list. */
  async expectOneMailEach(): Promise<void> {
    const ledger = await this.query<{ id: string; state: string }>(
      'SELECT message_id AS id, state FROM digest ORDER BY user_id',
    );
    expect(ledger).toHaveLength(this.people);
    for (const { id, state } of ledger) {
      const mails = this.server.contents.filter(({ messageId }) => messageId === id).length;
      if (state === 'sent') expect(mails).toBe(1);
      else expect([state, mails <= 1, this.doubted.includes(id)]).toEqual(['uncertain', true, true]);
    }
  }

  async query<T extends pg.QueryResultRow>(text: string): Promise<T[]> {
    return (await this.client.query<T>(text)).rows;
  }

  /** Lets time pass that nobody waits for here: the relay's patience, and the longest attempt. */
  private async timePasses(): Promise<void> {
    await this.client.query(
      `UPDATE outbox SET handed_over_at = handed_over_at - interval '1 hour', available_at = least(available_at, clock_timestamp())`,
    );
    await this.client.query(
      `UPDATE digest SET sending_at = sending_at - interval '1 hour' WHERE state = 'sending'`,
    );
  }
}
