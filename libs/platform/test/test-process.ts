import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { PlatformModule, type Settings } from '#platform';
import { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from './test-database.js';

/** What a process is put together from, beside the platform. */
export interface ProcessParts {
  readonly modules?: readonly Type[];
  readonly entities?: readonly Type[];
  readonly settings?: Partial<Settings>;
}

export interface TestProcess {
  readonly app: TestingModule;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  stop(): Promise<void>;
}

/** A process of these libraries on `database`, which stays when the process stops. */
export async function openProcessOn(database: TestDatabase, parts: ProcessParts): Promise<TestProcess> {
  const { modules = [], entities = [], settings = {} } = parts;
  const app = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(database.settings(settings), [...entities], []), ...modules],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  return { app, database, dataSource: app.get(DataSource), stop: () => app.close() };
}

/** The same on a database of its own, which `prepare` gets before anything is connected to it, and which goes with the process. */
export async function openProcess(
  parts: ProcessParts,
  prepare: (database: TestDatabase) => Promise<void> = () => Promise.resolve(),
): Promise<TestProcess> {
  const database = await openTestDatabase();
  await prepare(database);
  const opened = await openProcessOn(database, parts);
  return {
    ...opened,
    stop: async () => {
      await opened.stop();
      await database.drop();
    },
  };
}
