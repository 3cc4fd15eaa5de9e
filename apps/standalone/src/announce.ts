import type { DemoAccounts } from './demo-accounts.js';
import type { Standalone } from './standalone.js';

/** Tells whoever started Medspil where everything is. */
export function announce(
  { settings, inboxUrl, folder }: Standalone,
  accounts: DemoAccounts | null,
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
    ...linesOf(accounts),
    '',
    `Started in ${(ms / 1000).toFixed(1)} s. Ctrl-C stops everything.`,
    `ready ${settings.publicUrl}`,
  ];
  console.log(lines.join('\n'));
}

const linesOf = (accounts: DemoAccounts | null): string[] =>
  accounts
    ? [
        '  Demo accounts (also in demo-accounts.json in the data folder)',
        ...Object.entries(accounts).map(
          ([role, { email, password, apiKey }]) =>
            `  ${role.padEnd(9)} ${email}  password ${password}  API key ${apiKey}`,
        ),
      ]
    : ['  Demo accounts are as they were; demo-accounts.json is not in the data folder any more.'];
