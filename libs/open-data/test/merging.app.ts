import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { MATCHING_ENTITIES, MatchingModule } from '#matching';
import { RESPONSES_ENTITIES, ResponsesModule } from '#responses';
import { TENDERS_ENTITIES, TendersModule } from '#tenders';
import { VENDORS_ENTITIES, VendorsModule } from '#vendors';
import { anOperator } from '../../identity/test/identity.builders.js';
import { openProcess } from '../../platform/test/test-process.js';
import { ImportRunner, Imports, OPEN_DATA_ENTITIES, OpenDataModule } from '../src/index.js';
import type { OpenDataApp } from './open-data.app.js';

/** Every library that has something of vendors, on a database of its own. */
export async function openMerging(): Promise<OpenDataApp> {
  const opened = await openProcess({
    modules: [IdentityModule, VendorsModule, TendersModule, MatchingModule, ResponsesModule, OpenDataModule],
    entities: [
      ...IDENTITY_ENTITIES,
      ...VENDORS_ENTITIES,
      ...TENDERS_ENTITIES,
      ...MATCHING_ENTITIES,
      ...RESPONSES_ENTITIES,
      ...OPEN_DATA_ENTITIES,
    ],
  });
  const { app } = opened;
  return {
    ...opened,
    imports: app.get(Imports),
    runner: app.get(ImportRunner),
    operator: await anOperator(app),
  };
}
