import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { DEMO_ACCOUNTS, writePrivately } from './data-folder.js';
import type { DemoAccounts } from './demo-accounts.js';
import { seedMarket } from './seed/seed-market.js';
import type { Standalone } from './standalone.js';

/**
 * Makes the demo market and its accounts on the first start; later starts find them.
 * @returns the accounts; null where somebody took their file away, which changes nothing of the accounts
 */
export async function ensureDemo(
  standalone: Standalone,
  progress: (message: string) => void,
): Promise<DemoAccounts | null> {
  const { folder } = standalone;
  const path = folder.file(DEMO_ACCOUNTS);
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept === null && folder.secrets.demoMade) return null;
  if (kept === null) {
    progress('Making the demo market …');
    const accounts = await makeDemo(standalone);
    await writePrivately(path, `${JSON.stringify(accounts, null, 2)}\n`);
    await folder.note({ demoMade: true });
    return accounts;
  }
  if (!folder.secrets.demoMade) await folder.note({ demoMade: true });
  return JSON.parse(kept) as DemoAccounts;
}

/** Into an empty database. */
export function makeDemo({ app, settings }: Standalone): Promise<DemoAccounts> {
  return seedMarket(app, (email) =>
    createHmac('sha256', settings.secret).update(`demo:${email}`).digest('base64url').slice(0, 20),
  );
}
