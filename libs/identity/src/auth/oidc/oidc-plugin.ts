import type { AuthContext, BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { SIGNED_IN_PATH } from '../account-links.js';
import { proveCompany } from './prove-company.js';
import type { ProviderRegistry } from './provider-registry.js';
import { providerUnknown, requireKnownFields, type RequestBody } from './sign-in-request.js';

const BEGIN = '/sign-in/social';
const RETURN = '/callback/:id';

interface Begun {
  readonly body?: RequestBody;
  readonly context: AuthContext;
}

interface Returned {
  readonly params?: Readonly<Record<string, string | undefined>> | undefined;
  readonly context: AuthContext;
}

/** Sign-in by the providers of the registry, on better-auth's own routes for that. */
export const oidcPlugin = (registry: ProviderRegistry) =>
  ({
    id: 'medspil-oidc',
    endpoints: { proveCompany: proveCompany(registry) },
    hooks: {
      before: [
        {
          matcher: ({ path }) => path === BEGIN,
          handler: createAuthMiddleware(async ({ body, context }: Begun) => {
            const provider = registry.find(body?.provider);
            if (!provider) throw providerUnknown();
            requireKnownFields(body);
            await registry.require(provider, context);
            return { context: { body: { callbackURL: body?.callbackURL ?? SIGNED_IN_PATH } } };
          }),
        },
        {
          matcher: ({ path }) => path === RETURN,
          handler: createAuthMiddleware(async ({ params, context }: Returned) => {
            const provider = registry.find(params?.id);
            if (provider) await registry.require(provider, context);
          }),
        },
      ],
    },
  }) satisfies BetterAuthPlugin;
