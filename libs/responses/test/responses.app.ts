import { Test, type TestingModule } from '@nestjs/testing';
import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { PlatformModule, type Settings } from '#platform';
import { TENDERS_ENTITIES, TendersModule } from '#tenders';
import { DataSource } from 'typeorm';
import { openTestDatabase, type TestDatabase } from '../../platform/test/test-database.js';
import { Responses, RESPONSES_ENTITIES, ResponsesModule, Submissions } from '../src/index.js';

export interface ResponsesApp {
  readonly app: TestingModule;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  readonly responses: Responses;
  readonly submissions: Submissions;
  stop(): Promise<void>;
}

/** One process with the responses library and what it stands on. */
export async function openResponsesOn(
  database: TestDatabase,
  overrides: Partial<Settings> = {},
): Promise<ResponsesApp> {
  const app = await Test.createTestingModule({
    imports: [
      PlatformModule.forRoot(
        database.settings(overrides),
        [...IDENTITY_ENTITIES, ...TENDERS_ENTITIES, ...RESPONSES_ENTITIES],
        [],
      ),
      IdentityModule,
      TendersModule,
      ResponsesModule,
    ],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  return {
    app,
    database,
    dataSource: app.get(DataSource),
    responses: app.get(Responses),
    submissions: app.get(Submissions),
    stop: () => app.close(),
  };
}

/** The same on a database of its own, which goes with it. */
export async function openResponses(): Promise<ResponsesApp> {
  const database = await openTestDatabase();
  const house = await openResponsesOn(database);
  return {
    ...house,
    stop: async () => {
      await house.stop();
      await database.drop();
    },
  };
}
