import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import type { Settings } from '#platform';
import { TENDERS_ENTITIES, TendersModule } from '#tenders';
import { VENDORS_ENTITIES, VendorsModule } from '#vendors';
import type { TestDatabase } from '../../platform/test/test-database.js';
import { openProcess, openProcessOn, type TestProcess } from '../../platform/test/test-process.js';
import {
  PartnerInvitations,
  Partners,
  Responses,
  RESPONSES_ENTITIES,
  ResponsesModule,
  Submissions,
} from '../src/index.js';

export interface ResponsesApp extends TestProcess {
  readonly responses: Responses;
  readonly submissions: Submissions;
  readonly partners: Partners;
  readonly invitations: PartnerInvitations;
}

const PARTS = {
  modules: [IdentityModule, VendorsModule, TendersModule, ResponsesModule],
  entities: [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES, ...TENDERS_ENTITIES, ...RESPONSES_ENTITIES],
};

const withServices = (opened: TestProcess): ResponsesApp => ({
  ...opened,
  responses: opened.app.get(Responses),
  submissions: opened.app.get(Submissions),
  partners: opened.app.get(Partners),
  invitations: opened.app.get(PartnerInvitations),
});

/** One process with the responses library and what it stands on. */
export const openResponsesOn = async (
  database: TestDatabase,
  settings: Partial<Settings> = {},
): Promise<ResponsesApp> => withServices(await openProcessOn(database, { ...PARTS, settings }));

/** The same on a database of its own, which goes with it. */
export const openResponses = async (settings: Partial<Settings> = {}): Promise<ResponsesApp> =>
  withServices(await openProcess({ ...PARTS, settings }));
