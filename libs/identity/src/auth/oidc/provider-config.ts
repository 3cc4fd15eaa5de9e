import type { Log, OidcProviderSettings } from '#platform';
import { authorizationCodeRequest, getOAuth2Tokens, type OAuth2Tokens } from 'better-auth/oauth2';
import type { GenericOAuthConfig, GenericOAuthUserInfo } from 'better-auth/plugins/generic-oauth';
import { decodeJwt } from 'jose';
import type { Pool } from 'pg';
import { forgetUnconfirmed } from '../unconfirmed-accounts.js';
import { companyProofAsked, type CompanyProofAsked } from './company-proof.js';
import { isLinked, saveCvrProof } from './linked-accounts.js';
import { askProvider, ProviderFailure, type ProviderAnswer } from './provider-answer.js';
import { discoveryUrl, type ProviderMetadata } from './provider-metadata.js';
import { isComplete, providerPerson, type ProviderPerson } from './provider-person.js';
import { currentFlow } from './sign-in-flow.js';
import type { SignInRefusal } from './sign-in-refusal.js';

interface Parts {
  readonly provider: OidcProviderSettings;
  readonly metadata: ProviderMetadata;
  readonly timeoutMs: number;
  readonly pool: Pool;
  readonly log: Log;
}

type CodeExchange = Parameters<NonNullable<GenericOAuthConfig['getToken']>>[0];

/**
 * A provider as better-auth takes it: PKCE, state and nonce made and checked by it, and the id token held against the
 * provider's keys, issuer, audience and time. Both calls to the provider are ours, because better-auth's wait for ever.
 */
export function providerConfig(parts: Parts): GenericOAuthConfig {
  const { provider, log } = parts;
  return {
    providerId: provider.id,
    name: provider.name,
    discoveryUrl: discoveryUrl(provider.issuer),
    requireIdTokenVerification: true,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    scopes: [...provider.scopes],
    pkce: true,
    authorizationUrlParams: { ...provider.parameters },
    getToken: (exchange) => told(log, provider, {}, () => tokens(parts, exchange)),
    getUserInfo: (received) => told(log, provider, null, () => userInfo(parts, received)),
    mapProfileToUser: ({ language }) => ({ language }),
  };
}

/** Notes a failure of the provider, for whoever answers the return, and goes on with nothing. */
async function told<T>(
  log: Log,
  { id }: OidcProviderSettings,
  nothing: T,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    log.warn({ provider: id, reason: error.reason, error: error.message }, 'a sign-in by a provider failed');
    refuse(error.reason);
    return nothing;
  }
}

function refuse(refusal: SignInRefusal): void {
  const flow = currentFlow();
  if (flow) flow.refusal ??= refusal;
}

async function tokens(
  { provider, metadata: { tokenEndpoint }, timeoutMs }: Parts,
  exchange: CodeExchange,
): Promise<OAuth2Tokens> {
  const { clientId, clientSecret, clientAuthentication: authentication } = provider;
  const { code, redirectURI, codeVerifier } = exchange;
  const { body, headers } = await authorizationCodeRequest({
    code,
    redirectURI,
    codeVerifier,
    options: { clientId, clientSecret },
    authentication,
    tokenEndpoint,
  });
  const answer = await askProvider(tokenEndpoint, timeoutMs, { method: 'POST', body, headers });
  return getOAuth2Tokens({ ...answer });
}

/** Called once better-auth has verified the id token; without one there is nothing to rest on. */
async function userInfo(
  parts: Parts,
  { idToken, accessToken }: OAuth2Tokens,
): Promise<GenericOAuthUserInfo | null> {
  const { provider, pool } = parts;
  if (idToken === undefined) return null;
  const { sub, azp, aud, ...stated } = decodeJwt<ProviderAnswer>(idToken);
  // OpenID Connect Core 1.0, 3.1.3.7: a token for several audiences says to whom it was given.
  if (typeof sub !== 'string' || (azp ?? provider.clientId) !== provider.clientId) return null;
  if (Array.isArray(aud) && aud.length > 1 && azp === undefined) return null;
  const more = isComplete(provider, stated) ? {} : await moreOf(parts, accessToken, sub);
  const person = providerPerson(provider, stated, more);
  const proof = await companyProofAsked();
  if (proof) return prove(parts, person, proof);
  const { email, emailVerified, name, language } = person;
  if (email === undefined) return refused('email-missing');
  if (!(await isLinked(pool, provider.id, sub))) {
    // Said before anything is looked up by the address, so that the answer does not tell who has an account.
    if (!emailVerified) return refused('email-unverified');
    await forgetUnconfirmed(pool, email);
  }
  remember(provider, person);
  return { sub, email, emailVerified, name, language };
}

const refused = (refusal: SignInRefusal): null => {
  refuse(refusal);
  return null;
};

/** Ends without anybody to sign in: whoever answers the return goes on by what is noted here. */
async function prove(
  { provider, pool }: Parts,
  { cvr }: ProviderPerson,
  { sessionId, goOn }: CompanyProofAsked,
): Promise<null> {
  if (cvr === undefined) return refused('cvr-missing');
  const isKept = await saveCvrProof(pool, { sessionId, providerId: provider.id, cvr });
  if (!isKept) return refused('sign-in-expired');
  const flow = currentFlow();
  if (flow) flow.goOn = goOn;
  return null;
}

function remember({ id }: OidcProviderSettings, person: ProviderPerson): void {
  const flow = currentFlow();
  if (flow) flow.person = { ...person, providerId: id };
}

/** What userinfo says, where the provider has it; of the same person (OpenID Connect Core 1.0, 5.3.2), or nothing counts. */
async function moreOf(
  { metadata: { userinfoEndpoint }, timeoutMs }: Parts,
  accessToken: string | undefined,
  sub: string,
): Promise<ProviderAnswer> {
  if (userinfoEndpoint === undefined || accessToken === undefined) return {};
  const headers = { authorization: `Bearer ${accessToken}`, accept: 'application/json' };
  const answer = await askProvider(userinfoEndpoint, timeoutMs, { headers });
  if (answer.sub === sub) return answer;
  throw new ProviderFailure('provider-answer-invalid', 'userinfo is about somebody else');
}
