import { Test, type TestingModule } from '@nestjs/testing';
import { IDENTITY_ENTITIES, IdentityModule, type PersonPrincipal } from '#identity';
import { PlatformModule } from '#platform';
import { TENDERS_ENTITIES } from '#tenders';
import { VENDORS_ENTITIES } from '#vendors';
import { DataSource } from 'typeorm';
import { anOperator } from '../../identity/test/identity.builders.js';
import { openTestDatabase } from '../../platform/test/test-database.js';
import { ImportRunner, Imports, OPEN_DATA_ENTITIES, OpenDataModule } from '../src/index.js';

export interface OpenDataApp {
  readonly app: TestingModule;
  readonly dataSource: DataSource;
  readonly imports: Imports;
  readonly runner: ImportRunner;
  readonly operator: PersonPrincipal;
  stop(): Promise<void>;
}

/** The open-data library with what it stands on, on a database of its own. Jobs wait in the outbox. */
export async function openOpenData(): Promise<OpenDataApp> {
  const database = await openTestDatabase();
  const entities = [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES, ...TENDERS_ENTITIES, ...OPEN_DATA_ENTITIES];
  const app = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(database.settings(), entities, []), IdentityModule, OpenDataModule],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  return {
    app,
    dataSource: app.get(DataSource),
    imports: app.get(Imports),
    runner: app.get(ImportRunner),
    operator: await anOperator(app),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
