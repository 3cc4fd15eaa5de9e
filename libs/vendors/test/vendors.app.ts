import { Test, type TestingModule } from '@nestjs/testing';
import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { PlatformModule } from '#platform';
import { DataSource } from 'typeorm';
import { openTestDatabase } from '../../platform/test/test-database.js';
import { VENDORS_ENTITIES, VendorsModule } from '../src/index.js';

export interface VendorsApp {
  readonly app: TestingModule;
  readonly dataSource: DataSource;
  /** Payloads of the jobs that were asked for and not yet handed over. */
  jobs(): Promise<{ job: string; key: string | null; payload: object }[]>;
  stop(): Promise<void>;
}

/** The vendors library with what it stands on, on a database of its own. */
export async function openVendors(): Promise<VendorsApp> {
  const database = await openTestDatabase();
  const app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(database.settings(), [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES], []),
      IdentityModule,
      VendorsModule,
    ],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  const dataSource = app.get(DataSource);
  return {
    app,
    dataSource,
    jobs: () => dataSource.query('SELECT job, key, payload FROM outbox WHERE hand_overs = 0 ORDER BY id'),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
