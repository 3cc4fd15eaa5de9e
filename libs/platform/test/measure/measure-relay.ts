import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  defineJob,
  JobQueues,
  OutboxRelay,
  PlatformModule,
  stringsPayload,
  type QueueSettings,
} from '#platform';
import type { DataSource } from 'typeorm';
import { emptyQueues } from '../empty-queues.js';
import { testSettings } from '../test-settings.js';
import { withMeasuredDatabase } from './measured-database.js';

// `npm run measure:relay [-- ROWS]`: so many mails wait in a queue, and nobody sends them. Prints what handing them over takes, what a
// look at those that wait takes, and how long it is until an emptied queue has all of them back. Queues on the Redis of REDIS_URL,
// which is emptied, or, where none is set, on the throw-away PostgreSQL. docs/architecture.md holds what it printed.

const mail = defineJob('measured-mail', 'mail', stringsPayload('n'), { bulk: true });
const change = defineJob('measured-change', 'mail', stringsPayload('n'));

const queues: QueueSettings = process.env.REDIS_URL
  ? { kind: 'redis', url: process.env.REDIS_URL, prefix: 'measured' }
  : { kind: 'postgres', schema: 'bullmq' };

const addRows = (dataSource: DataSource, job: string, rows: number) =>
  dataSource.query(
    `INSERT INTO outbox (id, job, payload)
     SELECT gen_random_uuid(), $1, jsonb_build_object('n', n::text) FROM generate_series(1, $2::int) AS n`,
    [job, rows],
  );

/** As if nobody had looked at them for a long time. */
const waitLong = (dataSource: DataSource) =>
  dataSource.query(`UPDATE outbox SET handed_over_at = clock_timestamp() - interval '2 hours'`);

async function told(what: string, work: () => Promise<unknown>): Promise<void> {
  const before = performance.now();
  await work();
  console.log(`| ${what} | ${((performance.now() - before) / 1000).toFixed(2)} |`);
}

async function measure(dataSource: DataSource, relay: OutboxRelay, rows: number): Promise<void> {
  const pass = async () => {
    while ((await relay.handOverDue()) > 0);
  };
  console.log(`| ${rows} mails | seconds |\n| --- | ---: |`);
  await addRows(dataSource, mail.name, rows);
  await dataSource.query('ANALYZE outbox');
  await told('handed over', pass);
  await waitLong(dataSource);
  await addRows(dataSource, change.name, 1);
  await told('a new row, while all others are to be looked up', () => relay.handOverDue());
  await waitLong(dataSource);
  await told('a pass that looks up', pass);
  await told('the next one', pass);
  await waitLong(dataSource);
  await emptyQueues(dataSource, queues);
  await told('all of an emptied queue handed over again', pass);
}

const rows = Number(process.argv[2] ?? 100_000);
await withMeasuredDatabase(async (dataSource) => {
  const url = 'url' in dataSource.options ? (dataSource.options.url ?? '') : '';
  const platform = PlatformModule.forRoot(testSettings(url, queues), [], []);
  const app = await NestFactory.createApplicationContext(platform, { logger: false });
  await app.get(JobQueues).get('mail').waitUntilReady();
  await emptyQueues(dataSource, queues);
  const relay = app.get(OutboxRelay);
  relay.patienceSeconds = 3600;
  await measure(dataSource, relay, rows);
  await app.close();
});
