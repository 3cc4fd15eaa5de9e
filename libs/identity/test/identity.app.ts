import type { Settings } from '#platform';
import { openProcess, type TestProcess } from '../../platform/test/test-process.js';
import { IDENTITY_ENTITIES, IdentityModule } from '../src/index.js';

export type IdentityApp = TestProcess;

/** The identity library alone on a database of its own. */
export const openIdentity = (settings: Partial<Settings> = {}): Promise<IdentityApp> =>
  openProcess({ modules: [IdentityModule], entities: IDENTITY_ENTITIES, settings });
