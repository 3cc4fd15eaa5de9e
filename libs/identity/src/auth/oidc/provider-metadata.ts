import type { OidcProviderSettings } from '#platform';
import { askProvider, ProviderFailure, type ProviderAnswer } from './provider-answer.js';

/** As much of a discovery document as is used here; better-auth reads the rest. */
export interface ProviderMetadata {
  readonly tokenEndpoint: string;
  readonly userinfoEndpoint?: string;
}

/** Where a provider tells about itself (OpenID Connect Discovery 1.0, section 4). */
export const discoveryUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/**
 * Asks the provider about itself. It must call itself what the settings call it (section 4.3), or its tokens could be those of
 * another; and an issuer on TLS must not send anybody anywhere without.
 * @throws ProviderFailure
 */
export async function discover(
  { issuer }: OidcProviderSettings,
  timeoutMs: number,
): Promise<ProviderMetadata> {
  const document = await askProvider(discoveryUrl(issuer), timeoutMs);
  if (document.issuer !== issuer) {
    throw new ProviderFailure('provider-answer-invalid', `the provider at ${issuer} calls itself otherwise`);
  }
  const endpoint = (name: string): string => endpointOf(document, name, issuer);
  endpoint('authorization_endpoint');
  endpoint('jwks_uri');
  const tokenEndpoint = endpoint('token_endpoint');
  return document.userinfo_endpoint === undefined
    ? { tokenEndpoint }
    : { tokenEndpoint, userinfoEndpoint: endpoint('userinfo_endpoint') };
}

function endpointOf(document: ProviderAnswer, name: string, issuer: string): string {
  const value = document[name];
  const url = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined;
  const onTls = issuer.startsWith('https:');
  if (!url || !(url.protocol === 'https:' || (!onTls && url.protocol === 'http:'))) {
    throw new ProviderFailure('provider-answer-invalid', `the provider at ${issuer} has no usable ${name}`);
  }
  return url.href;
}
