import { Test, type TestingModule } from '@nestjs/testing';
import { PlatformModule, type Settings } from '#platform';
import { openTestDatabase, type TestDatabase } from '../../platform/test/test-database.js';
import { IDENTITY_ENTITIES, IdentityModule } from '../src/index.js';

export interface IdentityApp {
  readonly app: TestingModule;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/** The identity library alone on a database of its own. */
export async function openIdentity(overrides: Partial<Settings> = {}): Promise<IdentityApp> {
  const database = await openTestDatabase();
  const app = await Test.createTestingModule({
    imports: [PlatformModule.forRoot(database.settings(overrides), IDENTITY_ENTITIES, []), IdentityModule],
  }).compile();
  app.enableShutdownHooks();
  await app.init();
  return {
    app,
    database,
    stop: async () => {
      await app.close();
      await database.drop();
    },
  };
}
