import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import {
  defineJob,
  JobHandlers,
  JobRunner,
  JobSchedules,
  PlatformModule,
  RelayLoop,
  stringsPayload,
  Transactions,
  type QueueSettings,
} from '#platform';
import { testSettings } from '../test-settings.js';

/** What a worker process of the tests is told, as JSON, by its only argument. */
export interface WorkerOrders {
  readonly databaseUrl: string;
  readonly queues: QueueSettings;
  /** Of the release that it stands for. */
  readonly release: string;
  /** The names of the jobs that it knows. */
  readonly jobs: readonly string[];
}

// A worker that does nothing but write down what it did, as which release. It ends with SIGTERM.
const { databaseUrl, queues, release, jobs } = JSON.parse(process.argv[2] ?? '') as WorkerOrders;
const settings = { ...testSettings(databaseUrl, queues), logLevel: 'warn' as const };
const app = await NestFactory.createApplicationContext(PlatformModule.forRoot(settings, [], []), {
  logger: false,
});
app.enableShutdownHooks();
for (const name of jobs)
  app.get(JobHandlers).register(defineJob(name, 'lifecycle', stringsPayload('n')), ({ n }, run) =>
    app.get(Transactions).run(async (tx) => {
      await run.finish(tx);
      await tx.query('INSERT INTO job_done (job, n, release) VALUES ($1, $2, $3)', [name, n, release]);
      await tx.query('NOTIFY job_done');
    }),
  );
await app.get(JobRunner).start();
await app.get(JobSchedules).start();
app.get(RelayLoop).start();
console.log('ready');
