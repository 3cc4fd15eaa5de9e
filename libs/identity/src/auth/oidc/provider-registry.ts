import type { Log, OidcProviderSettings, OidcSettings } from '#platform';
import type { AuthContext } from 'better-auth';
import type { OAuthProvider } from 'better-auth/oauth2';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { Pool } from 'pg';
import { ProviderFailure } from './provider-answer.js';
import { providerConfig } from './provider-config.js';
import { discover } from './provider-metadata.js';
import { currentFlow } from './sign-in-flow.js';
import { providerUnreachable } from './sign-in-request.js';

interface Parts {
  readonly oidc: OidcSettings;
  readonly pool: Pool;
  readonly log: Log;
}

/**
 * The providers of the settings. Each is asked about itself when somebody first comes by it: asked at start, as better-auth does
 * it without bound, one that hangs would keep everybody from signing in, by password too.
 */
export class ProviderRegistry {
  private readonly known: ReadonlyMap<string, OidcProviderSettings>;
  private readonly ready: Map<string, Promise<OAuthProvider>> = new Map();

  constructor(private readonly parts: Parts) {
    this.known = new Map(parts.oidc.providers.map((provider) => [provider.id, provider]));
  }

  find(id: unknown): OidcProviderSettings | undefined {
    return typeof id === 'string' ? this.known.get(id) : undefined;
  }

  /**
   * The provider as better-auth knows it from now on. Asked once for all who come meanwhile, and anew by whoever comes after a
   * failure.
   * @throws APIError 503 `PROVIDER_UNREACHABLE`
   */
  async require(provider: OidcProviderSettings, context: AuthContext): Promise<OAuthProvider> {
    const preparing = this.ready.get(provider.id) ?? this.prepare(provider, context);
    this.ready.set(provider.id, preparing);
    try {
      return await preparing;
    } catch (error) {
      this.ready.delete(provider.id);
      if (!(error instanceof ProviderFailure)) throw error;
      this.parts.log.warn({ provider: provider.id, error: error.message }, 'a provider cannot be used');
      const flow = currentFlow();
      if (flow) flow.refusal = error.reason;
      throw providerUnreachable();
    }
  }

  private async prepare(provider: OidcProviderSettings, context: AuthContext): Promise<OAuthProvider> {
    const { oidc, pool, log } = this.parts;
    const timeoutMs = oidc.timeoutSeconds * 1000;
    const metadata = await discover(provider, timeoutMs);
    const config = providerConfig({ provider, metadata, timeoutMs, pool, log });
    const made = await inTime(genericOAuth({ config: [config] }).init(context), timeoutMs, provider.issuer);
    const own = made.context.socialProviders.find(({ id }) => id === provider.id);
    if (!own) throw new ProviderFailure('provider-answer-invalid', `${provider.issuer} lacks what is needed`);
    // Every request has the same list.
    context.socialProviders.push(own);
    return own;
  }
}

async function inTime<T>(work: Promise<T>, ms: number, whom: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ProviderFailure('provider-unreachable', `${whom} did not answer in time`));
    }, ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
