import { addOAuthServerContext, createAuthEndpoint, sessionMiddleware } from 'better-auth/api';
import { generateIdTokenNonce, generateState } from 'better-auth/oauth2';
import { SIGNED_IN_PATH } from '../account-links.js';
import { PROVE_FOR } from './company-proof.js';
import type { ProviderRegistry } from './provider-registry.js';
import {
  providerUnknown,
  providerUntrusted,
  requireKnownFields,
  type RequestBody,
} from './sign-in-request.js';

/**
 * Asks a provider about the company of somebody who is signed in already: MitID Erhverv says which it is, but states no address
 * as verified by which one could sign in. It links nothing, and signs nobody in.
 */
export const proveCompany = (registry: ProviderRegistry) =>
  createAuthEndpoint('/prove-company', { method: 'POST', use: [sessionMiddleware] }, async (ctx) => {
    const body = ctx.body as RequestBody;
    const provider = registry.find(body?.provider);
    if (!provider) throw providerUnknown();
    if (!provider.cvr) throw providerUntrusted();
    requireKnownFields(body);
    const asked = await registry.require(provider, ctx.context);
    await addOAuthServerContext({ [PROVE_FOR]: ctx.context.session.session.id });
    const idTokenNonce = generateIdTokenNonce(asked);
    const begun = { ...ctx, body: { ...body, callbackURL: body?.callbackURL ?? SIGNED_IN_PATH } };
    const { state, codeVerifier } = await generateState(begun, { idTokenNonce });
    const redirectURI = `${ctx.context.baseURL}/callback/${provider.id}`;
    const url = await asked.createAuthorizationURL({ state, codeVerifier, idTokenNonce, redirectURI });
    return ctx.json({ url: url.href, redirect: true });
  });
