import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule, fastifyAdapter, prepareApi } from '#api';
import { MIGRATIONS } from '#migrations';
import {
  databaseOptions,
  DEFAULT_LIMITS,
  PlatformModule,
  startEmbeddedPostgres,
  type Settings,
} from '#platform';
import { ENTITIES } from '#schema';
import { Work, WorkerModule } from '#worker';
import { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS, makeFolder, openDataFolder, type DataFolder } from './data-folder.js';
import { lockFolder } from './folder-lock.js';
import { startInbox } from './inbox.js';
import { requirePort } from './port.js';
import { writeRunningFile } from './running-file.js';

/** Timestamp of a migration, which its class name ends with. */
const DATA_VERSION = Math.max(...MIGRATIONS.map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0)));

export interface Standalone {
  readonly app: NestFastifyApplication;
  readonly folder: DataFolder;
  readonly settings: Settings;
  readonly inboxUrl: string;
  stop(): Promise<void>;
}

export interface StandaloneOptions {
  readonly folder: string;
  readonly port: number;
  readonly logLevel: Settings['logLevel'];
  /** The defaults where not given. */
  readonly limits?: Settings['limits'];
  /** Told what is being done, for whoever waits. */
  readonly progress: (message: string) => void;
}

/** Runs what was started in reverse, whatever fails on the way. */
class Undo {
  private readonly steps: (() => Promise<void>)[] = [];

  add(step: () => Promise<void>): void {
    this.steps.push(step);
  }

  async run(): Promise<void> {
    for (const step of this.steps.splice(0).reverse()) await step().catch(() => undefined);
  }
}

/**
 * Starts everything in this process: PostgreSQL, SMTP inbox, API and worker.
 * @throws StartError where the port, the folder or the disk does not allow it
 */
export async function startStandalone(options: StandaloneOptions): Promise<Standalone> {
  const undo = new Undo();
  try {
    await requirePort(options.port);
    const path = await makeFolder(options.folder);
    undo.add(await lockFolder(path));
    const folder = await openDataFolder(path, DATA_VERSION);
    await removeHalfMade(folder);
    options.progress(folder.isNew ? 'Making the database …' : 'Starting the database …');
    const database = await startEmbeddedPostgres({
      folder: folder.file('postgres'),
      password: folder.secrets.databasePassword,
    });
    undo.add(() => database.stop());
    const inbox = await startInbox(folder.file('mails'));
    undo.add(() => inbox.stop());
    const settings: Settings = {
      databaseUrl: database.url,
      queues: { kind: 'postgres', schema: 'bullmq' },
      mail: { url: inbox.smtpUrl, from: 'Medspil <no-reply@medspil.example>' },
      port: options.port,
      publicUrl: `http://localhost:${options.port}`,
      trustedProxies: [],
      masterKey: Buffer.from(folder.secrets.masterKey, 'base64'),
      secret: folder.secrets.secret,
      limits: options.limits ?? DEFAULT_LIMITS,
      requestTimeoutSeconds: 120,
      logLevel: options.logLevel,
    };
    await migrate(settings);
    await folder.note({ dataVersion: DATA_VERSION });
    options.progress('Starting API and worker …');
    const app = await startApp(settings, undo);
    undo.add(await writeRunningFile(folder, settings));
    return { app, folder, settings, inboxUrl: inbox.pageUrl, stop: () => undo.run() };
  } catch (error) {
    await undo.run();
    throw error;
  }
}

/** A first start that was interrupted left nothing that anybody entered, so the next one begins anew. */
async function removeHalfMade(folder: DataFolder): Promise<void> {
  // The accounts are written last, a moment before it is noted that they are.
  if (folder.secrets.demoMade || existsSync(folder.file(DEMO_ACCOUNTS))) return;
  for (const name of ['postgres', 'mails']) await rm(folder.file(name), { recursive: true, force: true });
}

async function migrate(settings: Settings): Promise<void> {
  const dataSource = new DataSource(databaseOptions(settings.databaseUrl, [], MIGRATIONS));
  await dataSource.initialize();
  await dataSource.runMigrations();
  await dataSource.destroy();
}

async function startApp(settings: Settings, undo: Undo): Promise<NestFastifyApplication> {
  @Module({ imports: [PlatformModule.forRoot(settings, ENTITIES, MIGRATIONS), ApiModule, WorkerModule] })
  class Root {}
  const app = await NestFactory.create<NestFastifyApplication>(Root, fastifyAdapter(settings), {
    logger: ['error', 'fatal'],
    abortOnError: false,
  });
  // Before it listens: what fails in a start leaves connections open, and they must not outlive the database.
  undo.add(() => app.close());
  await prepareApi(app);
  // Demo accounts are for this machine alone.
  await app.listen(settings.port, '127.0.0.1');
  await app.get(Work).begin();
  return app;
}
