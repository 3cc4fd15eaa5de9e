import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { Provider, type Configuration } from 'oidc-provider';

/** Somebody whom the provider knows, with all claims that it has of that person. */
export type Claims = Readonly<Record<string, unknown>>;

/** How the provider misbehaves, where it does. */
interface Mischief {
  /** In place of the tokens that it issues. */
  tokens?: (issued: Record<string, unknown>) => Promise<Record<string, unknown>> | Record<string, unknown>;
  /** Answers a request by itself; what it answers `false` is served as always. */
  serve?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface TestProvider {
  readonly issuer: string;
  readonly key: CryptoKey;
  readonly people: Map<string, Claims>;
  mischief: Mischief;
  stop(): Promise<void>;
}

export const CLIENT = {
  client_id: 'medspil',
  client_secret: 'the secret of medspil at the provider',
} as const;
const HOUR_S = 3600;
export const KEY_ID = 'the-key';

const grantAll: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const grant = new oidc.provider.Grant({
    accountId: oidc.session?.accountId ?? '',
    clientId: oidc.client?.clientId ?? '',
  });
  grant.addOIDCScope(String(oidc.params?.scope));
  await grant.save();
  return grant;
};

async function configuration(
  people: ReadonlyMap<string, Claims>,
  returnAddresses: string[],
  key: CryptoKey,
): Promise<Configuration> {
  return {
    clients: [{ ...CLIENT, id_token_signed_response_alg: 'ES256', redirect_uris: returnAddresses }],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'locale', 'amr'],
      company: ['cvrNumberIdentifier', 'companySignatory'],
    },
    scopes: ['openid', 'email', 'profile', 'company'],
    jwks: { keys: [{ ...(await exportJWK(key)), kid: KEY_ID, alg: 'ES256', use: 'sig' }] },
    ttl: {
      AccessToken: HOUR_S,
      AuthorizationCode: 60,
      Grant: HOUR_S,
      IdToken: HOUR_S,
      Interaction: HOUR_S,
      Session: HOUR_S,
    },
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: grantAll,
    findAccount: (_, id) =>
      people.has(id) ? { accountId: id, claims: () => ({ sub: id, ...people.get(id) }) } : undefined,
    renderError: (context, out) => {
      context.body = out;
    },
  };
}

/** An OpenID Connect provider on this machine, by the certified implementation of one. */
export async function startProvider(port: number, returnAddresses: string[]): Promise<TestProvider> {
  const issuer = `http://127.0.0.1:${port}`;
  const people = new Map<string, Claims>();
  const { privateKey: key } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(issuer, await configuration(people, returnAddresses, key));
  const started: { mischief: Mischief } = { mischief: {} };
  provider.use(async (context, next) => {
    await next();
    if (context.path !== '/token' || context.status !== 200) return;
    const issued = context.body as Record<string, unknown>;
    context.body = (await started.mischief.tokens?.(issued)) ?? issued;
  });
  const serve = provider.callback();
  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { searchParams } = new URL(request.url ?? '', issuer);
    const login = searchParams.get('login');
    const result =
      login === null
        ? { error: 'access_denied', error_description: 'Ring 12345678' }
        : { login: { accountId: login } };
    await provider.interactionFinished(request, response, result);
  };
  const server = createServer((request, response) => {
    if (started.mischief.serve?.(request, response)) return;
    void (request.url?.startsWith('/interaction/') ? interact(request, response) : serve(request, response));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return Object.assign(started, {
    issuer,
    key,
    people,
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  });
}
