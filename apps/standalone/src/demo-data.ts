import { createHmac } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DEMO_ACCOUNTS, writePrivately } from './data-folder.js';
import type { DemoAccounts } from './demo-accounts.js';
import { seedMarket } from './seed/seed-market.js';
import type { Standalone } from './standalone.js';

/** Makes the demo market and its accounts on the first start; later starts find them. */
export async function ensureDemo(
  { app, folder, settings }: Standalone,
  progress: (message: string) => void,
): Promise<DemoAccounts> {
  const path = folder.file(DEMO_ACCOUNTS);
  if (existsSync(path)) return JSON.parse(await readFile(path, 'utf8')) as DemoAccounts;
  progress('Making the demo market …');
  const passwordOf = (email: string) =>
    createHmac('sha256', settings.secret).update(`demo:${email}`).digest('base64url').slice(0, 20);
  const accounts = await seedMarket(app, passwordOf);
  await writePrivately(path, `${JSON.stringify(accounts, null, 2)}\n`);
  return accounts;
}
