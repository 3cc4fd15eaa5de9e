import { Test, type TestingModule } from '@nestjs/testing';
import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { PlatformModule } from '#platform';
import { DataSource } from 'typeorm';
import { openTestDatabase } from '../../platform/test/test-database.js';
import { TENDERS_ENTITIES, TendersModule } from '../src/index.js';

export interface TendersApp {
  readonly app: TestingModule;
  readonly dataSource: DataSource;
  /** The jobs that were asked for and not yet handed over. */
  jobs(): Promise<{ job: string; payload: object; availableAt: Date }[]>;
  stop(): Promise<void>;
}

/** The tenders library with what it stands on, on a database of its own. */
export async function openTenders(): Promise<TendersApp> {
  const database = await openTestDatabase();
  const app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(database.settings(), [...IDENTITY_ENTITIES, ...TENDERS_ENTITIES], []),
      IdentityModule,
      TendersModule,
    ],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  const dataSource = app.get(DataSource);
  return {
    app,
    dataSource,
    jobs: () =>
      dataSource.query(
        'SELECT job, payload, available_at AS "availableAt" FROM outbox WHERE hand_overs = 0 ORDER BY id',
      ),
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
