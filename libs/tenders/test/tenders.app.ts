import { IDENTITY_ENTITIES, IdentityModule } from '#identity';
import type { Settings } from '#platform';
import { openProcess, type TestProcess } from '../../platform/test/test-process.js';
import { TENDERS_ENTITIES, TendersModule } from '../src/index.js';

export interface TendersApp extends TestProcess {
  /** The jobs that were asked for and not yet handed over. */
  jobs(): Promise<{ job: string; payload: object; availableAt: Date }[]>;
}

/** The tenders library with what it stands on, on a database of its own. */
export async function openTenders(settings: Partial<Settings> = {}): Promise<TendersApp> {
  const opened = await openProcess({
    modules: [IdentityModule, TendersModule],
    entities: [...IDENTITY_ENTITIES, ...TENDERS_ENTITIES],
    settings,
  });
  return {
    ...opened,
    jobs: () =>
      opened.dataSource.query(
        'SELECT job, payload, available_at AS "availableAt" FROM outbox WHERE hand_overs = 0 ORDER BY id',
      ),
  };
}
