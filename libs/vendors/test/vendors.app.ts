import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import { openProcess, type TestProcess } from '../../platform/test/test-process.js';
import { VENDORS_ENTITIES, VendorsModule } from '../src/index.js';

export interface VendorsApp extends TestProcess {
  /** Payloads of the jobs that were asked for and not yet handed over. */
  jobs(): Promise<{ job: string; key: string | null; payload: object }[]>;
}

/** The vendors library with what it stands on, on a database of its own. */
export async function openVendors(): Promise<VendorsApp> {
  const opened = await openProcess({
    modules: [IdentityModule, VendorsModule],
    entities: [...IDENTITY_ENTITIES, ...VENDORS_ENTITIES],
  });
  return {
    ...opened,
    jobs: () =>
      opened.dataSource.query('SELECT job, key, payload FROM outbox WHERE hand_overs = 0 ORDER BY id'),
  };
}
