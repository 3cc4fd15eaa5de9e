import { IDENTITY_ENTITIES, IdentityModule, type PersonPrincipal } from '#identity';
import { TENDERS_ENTITIES } from '#tenders';
import { VENDORS_ENTITIES } from '#vendors';
import { anOperator } from '../../identity/test/identity.builders.js';
import { openProcess, type TestProcess } from '../../platform/test/test-process.js';
import { ImportRunner, Imports, OPEN_DATA_ENTITIES, OpenDataModule } from '../src/index.js';

export interface OpenDataApp extends TestProcess {
  readonly imports: Imports;
  readonly runner: ImportRunner;
  readonly operator: PersonPrincipal;
}

/** The open-data library with what it stands on, on a database of its own. Jobs wait in the outbox. */
export async function openOpenData(): Promise<OpenDataApp> {
  const opened = await openProcess({
    modules: [IdentityModule, OpenDataModule],
    entities: [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES, ...TENDERS_ENTITIES, ...OPEN_DATA_ENTITIES],
  });
  const { app } = opened;
  return {
    ...opened,
    imports: app.get(Imports),
    runner: app.get(ImportRunner),
    operator: await anOperator(app),
  };
}
