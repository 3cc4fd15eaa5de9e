import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MatchingModule } from '#matching';
import { MIGRATIONS } from '#migrations';
import {
  databaseOptions,
  DEFAULT_LIMITS,
  PlatformModule,
  type Settings,
  startEmbeddedPostgres,
} from '#platform';
import { ENTITIES } from '#schema';
import { DataSource } from 'typeorm';

export interface House {
  readonly app: INestApplicationContext;
  readonly database: DataSource;
  stop(): Promise<void>;
}

/** The matching part of the product on a database of its own, in a temporary folder. */
export async function openHouse(): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'medspil-bench-'));
  const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), password: 'bench' });
  const migrating = new DataSource({ ...databaseOptions(postgres.url, [], MIGRATIONS), logging: false });
  await migrating.initialize();
  await migrating.runMigrations();
  await migrating.destroy();
  @Module({
    imports: [PlatformModule.forRoot(settingsOn(postgres.url), ENTITIES, MIGRATIONS), MatchingModule],
  })
  class Root {}
  const app = await NestFactory.createApplicationContext(Root, { logger: ['error', 'fatal'] });
  return {
    app,
    database: app.get(DataSource),
    async stop() {
      await app.close();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const settingsOn = (databaseUrl: string): Settings => ({
  databaseUrl,
  queues: { kind: 'postgres', schema: 'bullmq' },
  mail: { url: 'smtp://127.0.0.1:1', from: 'Medspil <no-reply@medspil.example>' },
  port: 1,
  publicUrl: 'http://localhost:1',
  trustedProxies: [],
  masterKey: Buffer.alloc(32, 1),
  secret: 'nobody signs in to a measurement',
  limits: DEFAULT_LIMITS,
  requestTimeoutSeconds: 120,
  logLevel: 'error',
});
