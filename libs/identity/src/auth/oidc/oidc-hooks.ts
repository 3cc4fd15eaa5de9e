import { APIError } from 'better-auth/api';
import type { Pool } from 'pg';
import type { AccountMails } from '../account-mails.js';
import { recipientOf, saveCvrProof, usesSecondFactor } from './linked-accounts.js';
import { currentFlow } from './sign-in-flow.js';

/** Enters into the audit trail that an account can be signed in to by a provider from now on. */
export type NoteLink = (userId: string, providerId: string) => Promise<void>;

/**
 * An account with a second factor is entered by a provider only where that says that it asked for several: the weaker way in
 * would otherwise be the one that counts.
 * @throws APIError in the form that better-auth answers with
 */
async function requireFactors(pool: Pool, userId: string): Promise<void> {
  const flow = currentFlow();
  if (!flow || flow.person?.multiFactor || !(await usesSecondFactor(pool, userId))) return;
  throw new APIError('FORBIDDEN', { code: 'SECOND_FACTOR_MISSING', message: 'Sign in with both factors.' });
}

/** Before a provider's account is linked: enters that, and keeps none of the provider's tokens, for which there is no use here. */
export const beforeLinking =
  (pool: Pool, noteLink: NoteLink) =>
  async <T extends { readonly userId: string; readonly providerId: string }>(account: T) => {
    const { userId, providerId } = account;
    if (providerId === 'credential') return undefined;
    await requireFactors(pool, userId);
    await noteLink(userId, providerId);
    const none = { accessToken: null, refreshToken: null, idToken: null };
    return { data: { ...account, ...none, accessTokenExpiresAt: null, refreshTokenExpiresAt: null } };
  };

export const afterSignUp = (): Promise<void> => {
  const flow = currentFlow();
  if (flow) flow.signedUp = true;
  return Promise.resolve();
};

/** After a provider's account was linked: writes to the person whose account that is, unless it was made by just that. */
export const afterLinking =
  (pool: Pool, mails: AccountMails, publicUrl: string) =>
  async ({ userId, providerId }: { readonly userId: string; readonly providerId: string }): Promise<void> => {
    if (providerId === 'credential' || currentFlow()?.signedUp) return;
    const person = await recipientOf(pool, userId);
    if (person) mails.keep(mails.send('provider-linked', person, publicUrl));
  };

export const beforeSession =
  (pool: Pool) =>
  ({ userId }: { readonly userId: string }): Promise<void> =>
    requireFactors(pool, userId);

/** After a session was begun: keeps with it what the provider said of the person's company. */
export const afterSession =
  (pool: Pool) =>
  async ({ id: sessionId }: { readonly id: string }): Promise<void> => {
    const flow = currentFlow();
    if (!flow) return;
    flow.signedIn = true;
    const { cvr, providerId } = flow.person ?? {};
    if (cvr !== undefined && providerId !== undefined)
      await saveCvrProof(pool, { sessionId, providerId, cvr });
  };
