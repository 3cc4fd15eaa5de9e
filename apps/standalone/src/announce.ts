import type { DemoAccounts } from './demo-accounts.js';
import type { Standalone } from './standalone.js';

/** Tells whoever started Medspil where everything is. */
export function announce(
  { settings, inboxUrl, folder }: Standalone,
  accounts: DemoAccounts,
  ms: number,
): void {
  const lines = [
    '',
    'Medspil runs on this machine alone, with a fictional demo market.',
    '',
    `  API docs     ${settings.publicUrl}/docs`,
    `  Mail inbox   ${inboxUrl}`,
    `  Data folder  ${folder.path}`,
    '',
    '  Demo accounts (also in demo-accounts.json in the data folder)',
    ...Object.entries(accounts).map(
      ([role, { email, password, apiKey }]) =>
        `  ${role.padEnd(9)} ${email}  password ${password}  API key ${apiKey}`,
    ),
    '',
    `Started in ${(ms / 1000).toFixed(1)} s. Ctrl-C stops everything.`,
    `ready ${settings.publicUrl}`,
  ];
  console.log(lines.join('\n'));
}
