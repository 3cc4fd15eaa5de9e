import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import type { Settings } from '#platform';
import { TENDERS_ENTITIES, TendersModule } from '#tenders';
import type { TestDatabase } from '../../platform/test/test-database.js';
import { openProcess, openProcessOn, type TestProcess } from '../../platform/test/test-process.js';
import { Responses, RESPONSES_ENTITIES, ResponsesModule, Submissions } from '../src/index.js';

export interface ResponsesApp extends TestProcess {
  readonly responses: Responses;
  readonly submissions: Submissions;
}

const PARTS = {
  modules: [IdentityModule, TendersModule, ResponsesModule],
  entities: [...IDENTITY_ENTITIES, ...TENDERS_ENTITIES, ...RESPONSES_ENTITIES],
};

const withServices = (opened: TestProcess): ResponsesApp => ({
  ...opened,
  responses: opened.app.get(Responses),
  submissions: opened.app.get(Submissions),
});

/** One process with the responses library and what it stands on. */
export const openResponsesOn = async (
  database: TestDatabase,
  settings: Partial<Settings> = {},
): Promise<ResponsesApp> => withServices(await openProcessOn(database, { ...PARTS, settings }));

/** The same on a database of its own, which goes with it. */
export const openResponses = async (): Promise<ResponsesApp> => withServices(await openProcess(PARTS));
