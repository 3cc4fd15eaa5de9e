import { createAuthMiddleware } from 'better-auth/api';
import type { Pool } from 'pg';
import { requireValidPerson } from './account-rules.js';
import { forgetUnconfirmed } from './unconfirmed-accounts.js';

const SIGN_UP = '/sign-up/email';

interface SignUp {
  readonly email?: unknown;
  readonly password?: unknown;
  readonly name?: unknown;
  readonly language?: unknown;
}

/** The last sign-up with an address wins until the address is confirmed. One that is refused anyway replaces nothing. */
export const signUpAnew = (pool: Pool, isPassword: (text: string) => boolean) =>
  createAuthMiddleware(async ({ path, body }: { path?: string; body?: SignUp }) => {
    if (path !== SIGN_UP || typeof body?.email !== 'string') return;
    if (typeof body.password !== 'string' || !isPassword(body.password)) return;
    await requireValidPerson(body);
    await forgetUnconfirmed(pool, body.email);
  });
