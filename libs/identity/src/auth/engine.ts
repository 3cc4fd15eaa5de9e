import type { Log, Settings } from '#platform';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import { confirmationLink, resetLink } from './account-links.js';
import type { AccountMails } from './account-mails.js';
import { requireValidPerson } from './account-rules.js';
import { authOptions } from './auth-options.js';
import {
  afterLinking,
  afterSession,
  afterSignUp,
  beforeLinking,
  beforeSession,
  type NoteLink,
} from './oidc/oidc-hooks.js';
import { oidcPlugin } from './oidc/oidc-plugin.js';
import { ProviderRegistry } from './oidc/provider-registry.js';
import { secondFactor } from './second-factor.js';
import { boundedHashing } from './password-hashing.js';
import { signUpAnew } from './sign-up-anew.js';
import { confirmAccount } from './unconfirmed-accounts.js';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;

export const isPassword = (text: string): boolean =>
  text.length >= SHORTEST_PASSWORD && text.length <= LONGEST_PASSWORD;

const HOUR_S = 3600;

interface Parts {
  readonly settings: Settings;
  readonly pool: Pool;
  readonly mails: AccountMails;
  readonly log: Log;
  readonly noteLink: NoteLink;
}

export type Engine = ReturnType<typeof createEngine>;

/** better-auth as it runs here: accounts by e-mail and password or by providers, the address confirmed before the first sign-in. */
export function createEngine({ settings, pool, mails, log, noteLink }: Parts) {
  const options = authOptions(settings);
  const oidc = settings.oidc ?? { providers: [], timeoutSeconds: 1 };
  return betterAuth({
    ...options,
    plugins: [secondFactor(), oidcPlugin(new ProviderRegistry({ oidc, pool, log }))],
    database: pool,
    // Without a level, for with one better-auth also writes to the console what it hands over here.
    logger: {
      log: (level, message, ...details: unknown[]) => {
        log[level]({ part: 'better-auth', details: details.map(String) }, message);
      },
    },
    advanced: { ...options.advanced, backgroundTasks: { handler: mails.keep } },
    emailAndPassword: {
      enabled: true,
      password: boundedHashing(),
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR_S,
      sendResetPassword: ({ user, url, token }) =>
        mails.send('reset-password', user, resetLink(settings, url, token, user)),
      onExistingUserSignUp: ({ user }) => mails.send('address-taken', user, settings.publicUrl),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      expiresIn: 24 * HOUR_S,
      sendVerificationEmail: ({ user, url }) =>
        mails.send('confirm-address', user, confirmationLink(url, user)),
      beforeEmailVerification: async ({ id }) => {
        if (await confirmAccount(pool, id)) return;
        throw new APIError('BAD_REQUEST', { code: 'INVALID_TOKEN', message: 'The link no longer works.' });
      },
    },
    hooks: { before: signUpAnew(pool, isPassword) },
    databaseHooks: {
      user: {
        create: { before: requireValidPerson, after: afterSignUp },
        update: { before: requireValidPerson },
      },
      account: {
        create: {
          before: beforeLinking(pool, noteLink),
          after: afterLinking(pool, mails, settings.publicUrl),
        },
      },
      session: { create: { before: beforeSession(pool), after: afterSession(pool) } },
    },
  });
}
