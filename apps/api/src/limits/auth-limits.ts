import { ANONYMOUS, AUTH_PATH } from '#identity';
import type { LimitName } from '#platform';
import type { FastifyRequest } from 'fastify';
import { PROVIDER_RETURN } from '../account/provider-paths.js';
import type { Counted } from './request-limits.js';
import { whoIsCounted } from './who-is-counted.js';

interface AuthLimit {
  /** By the client's network. */
  readonly limit: LimitName;
  /** Asks for a letter to the address in the body, and the asking is counted by that address. What leaves is counted apart. */
  readonly sendsLetter?: true;
}

const AUTH_LIMITS: Readonly<Record<string, AuthLimit>> = {
  [`${AUTH_PATH}/sign-up/email`]: { limit: 'sign-up', sendsLetter: true },
  [`${AUTH_PATH}/send-verification-email`]: { limit: 'password-reset', sendsLetter: true },
  [`${AUTH_PATH}/request-password-reset`]: { limit: 'password-reset', sendsLetter: true },
  [`${AUTH_PATH}/reset-password`]: { limit: 'password-reset' },
};

const emailIn = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string'
    ? body.email.trim().toLowerCase()
    : undefined;

/** By what a request to the sign-in is counted. What is not named here could be a guess, so it counts as a sign-in. */
export function authLimits(request: FastifyRequest): readonly Counted[] {
  const who = whoIsCounted(ANONYMOUS, request.ip);
  const url = request.routeOptions.url ?? '';
  // A return from a provider makes us ask that, so it counts like the sign-in that it is.
  if (request.method === 'GET' && url !== PROVIDER_RETURN) return [{ limit: 'address', who }];
  const { limit, sendsLetter } = AUTH_LIMITS[url] ?? { limit: 'sign-in' };
  const email = sendsLetter && emailIn(request.body);
  return [{ limit, who }, ...(email ? [{ limit: 'letter', who: `email ${email}` } as const] : [])];
}
