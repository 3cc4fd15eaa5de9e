import { setTimeout as pause } from 'node:timers/promises';
import type { Import } from '#open-data';

const LOOK_MS = 200;
/** How long an import may lie there before somebody should look whether a worker runs. */
const PATIENCE_MS = 10_000;

/**
 * Looks at an import again and again until it is done or failed. The job may run in any process, so the database is the one
 * place that knows.
 * @param look reads the import as it is now
 * @param told hears every state, and once that nobody takes the import up
 */
export async function followImport(
  look: () => Promise<Import>,
  told: { readonly progress: (imported: Import) => void; readonly nobodyWorks: () => void },
  patienceMs = PATIENCE_MS,
): Promise<Import> {
  const since = Date.now();
  let warned = false;
  for (;;) {
    const imported = await look();
    told.progress(imported);
    if (imported.state === 'done' || imported.state === 'failed') return imported;
    if (imported.state === 'staged' && !warned && Date.now() - since > patienceMs) {
      warned = true;
      told.nobodyWorks();
    }
    await pause(LOOK_MS);
  }
}
