import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DigestsModule } from '#digests';
import { MIGRATIONS } from '#migrations';
import {
  databaseOptions,
  parseSettings,
  PlatformModule,
  startEmbeddedPostgres,
  type Settings,
} from '#platform';
import { ENTITIES } from '#schema';
import { DataSource } from 'typeorm';
import type { DigestFigures, StepFigures } from './digest-report.js';
import { HeapWatch } from './heap-watch.js';
import { RunSteps } from './run-steps.js';
import { seedLedger } from './seed-ledger.js';
import { seedMarket } from './seed-market.js';
import { startSmtpSink } from './smtp-sink.js';
import { tidied } from './tidied.js';

/** Looks at the memory, in each step. */
const LOOKS = 10;

interface Size {
  readonly people: number;
  readonly lots: number;
  /** Most that are sent. */
  readonly mails: number;
  /** Of how many weeks before everybody has a digest. */
  readonly weeks: number;
}

/** Plans, writes and sends the digests of a made-up market by the services that the worker calls, in this process. */
export async function measureDigests(size: Size, tell: (message: string) => void): Promise<DigestFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'medspil-bench-'));
  const database = await startEmbeddedPostgres({
    folder: join(folder, 'postgres'),
    password: 'bench',
    flags: ['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=8GB', '-c', 'maintenance_work_mem=512MB'],
  });
  const sink = await startSmtpSink();
  let stopped: Promise<number> | undefined;
  const stop = () => (stopped ??= sink.stop());
  const measure = async () => {
    const settings = parseSettings({
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      MEDSPIL_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      MEDSPIL_SECRET: 'a secret of the measurement, long enough',
      LOG_LEVEL: 'error',
    });
    const figures = await onDatabase(settings, size, tell);
    return { ...figures, taken: await stop() };
  };
  return tidied(measure, async () => {
    await stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  });
}

async function onDatabase(
  settings: Settings,
  size: Size,
  tell: (message: string) => void,
): Promise<Omit<DigestFigures, 'taken'>> {
  tell('Making the market …');
  const pairs = await makeMarket(settings, size);
  @Module({ imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), DigestsModule] })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: ['error'] });
  try {
    const watch = new HeapWatch(Math.ceil((size.people + size.mails) / 2 / LOOKS));
    const steps = new RunSteps(app, watch);
    tell('Planning …');
    const plan = await timed(() => steps.plan());
    tell(told(plan));
    const digests = await steps.count('planned');
    tell(`Writing ${digests} digests …`);
    const render = await timed(() => steps.render());
    tell(told(render));
    tell('Sending …');
    const send = await timed(() => steps.send(size.mails));
    return {
      ...size,
      pairs,
      digests,
      sent: await steps.count('sent'),
      plan,
      render,
      send,
      heap: watch.figures(),
    };
  } finally {
    await app.close();
  }
}

async function makeMarket(settings: Settings, size: Size): Promise<number> {
  const migrating = await new DataSource({
    ...databaseOptions(settings.databaseUrl, [], MIGRATIONS),
    logging: false,
  }).initialize();
  try {
    await migrating.runMigrations();
    const pairs = await seedMarket(migrating, size);
    await seedLedger(migrating, size);
    return pairs;
  } finally {
    await migrating.destroy();
  }
}

const told = ({ seconds, processor }: StepFigures): string =>
  `… took ${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of this process`;

async function timed(work: () => Promise<void>): Promise<StepFigures> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
}
