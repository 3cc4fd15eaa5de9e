import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DigestPlanner, DigestRenderer, DigestRuns, DigestSender, DigestsModule } from '#digests';
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
import type { DigestFigures } from './digest-report.js';
import { seedMarket } from './seed-market.js';
import { startSmtpSink } from './smtp-sink.js';

const RENDERED_TOGETHER = 25;
const SENT_AT_ONCE = 4;

interface Size {
  readonly people: number;
  readonly lots: number;
}

/** Plans, writes and sends the digests of a made-up market by the services that the worker calls, in this process. */
export async function measureDigests(size: Size, tell: (message: string) => void): Promise<DigestFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'medspil-bench-'));
  const database = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'bench' });
  const sink = await startSmtpSink();
  try {
    const settings = parseSettings({
      DATABASE_URL: database.url,
      SMTP_URL: sink.url,
      MEDSPIL_MASTER_KEY: Buffer.alloc(32, 1).toString('base64'),
      MEDSPIL_SECRET: 'a secret of the measurement, long enough',
      LOG_LEVEL: 'error',
    });
    return await onDatabase(settings, size, tell);
  } finally {
    await sink.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onDatabase(
  settings: Settings,
  size: Size,
  tell: (message: string) => void,
): Promise<DigestFigures> {
  const migrating = await new DataSource({
    ...databaseOptions(settings.databaseUrl, [], MIGRATIONS),
    logging: false,
  }).initialize();
  await migrating.runMigrations();
  tell('Making the market …');
  const pairs = await seedMarket(migrating, size);
  await migrating.destroy();
  @Module({ imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), DigestsModule] })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: ['error'] });
  const dataSource = app.get(DataSource);
  await app.get(DigestRuns).tick();
  const [run] = await dataSource.query<{ id: string }[]>('SELECT id FROM digest_run');
  tell('Planning …');
  const plan = await timed(() => app.get(DigestPlanner).plan(run?.id ?? ''));
  const planned = process.memoryUsage().rss;
  const ids = (await dataSource.query<{ id: string }[]>('SELECT id FROM digest ORDER BY id')).map(
    ({ id }) => id,
  );
  tell(`Writing ${ids.length} digests …`);
  const render = await timed(async () => {
    for (let from = 0; from < ids.length; from += RENDERED_TOGETHER) {
      await app.get(DigestRenderer).render(ids.slice(from, from + RENDERED_TOGETHER));
    }
  });
  tell('Sending …');
  const send = await timed(async () => {
    const left = [...ids];
    const one = async () => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) await app.get(DigestSender).send(id);
    };
    await Promise.all(Array.from({ length: SENT_AT_ONCE }, one));
  });
  const memory = { planned, end: process.memoryUsage().rss };
  await app.close();
  return {
    ...size,
    pairs,
    digests: ids.length,
    seconds: { plan: plan.seconds, render: render.seconds, send: send.seconds },
    processor: { plan: plan.processor, render: render.processor, send: send.processor },
    memory,
  };
}

async function timed(work: () => Promise<void>): Promise<{ seconds: number; processor: number }> {
  const [started, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { seconds: (performance.now() - started) / 1000, processor: (user + system) / 1_000_000 };
}
