import { freePort } from '#platform';
import { Browser, json } from '../browser.js';
import { startHouse, type House } from '../house.js';
import { CLIENT, startProvider, type Claims, type TestProvider } from './provider.js';

/** Of the settings: the provider that the tests walk through. */
export const PROVIDER_ID = 'nordby';

/** Somebody at a browser. */
export class Visitor {
  readonly here: Browser;

  constructor(private readonly scene: Scene) {
    this.here = new Browser(scene.house.url);
  }

  /** @param how by which route: to sign in, or to prove a company */
  begin(body: object = {}, how = 'sign-in/social'): Promise<Response> {
    return this.here.send('POST', `/v1/auth/${how}`, { provider: PROVIDER_ID, ...body });
  }

  /** Signs in at the provider as this person, or (without) stops there; answers the address that it sends one back to. */
  async throughProvider(person: string | undefined, body: object = {}, how?: string): Promise<URL> {
    const { url } = await json(await this.begin(body, how));
    // Anew each time, so that the provider asks who it is.
    const there = new Browser(this.scene.provider.issuer);
    let at = new URL(String(url));
    while (at.origin === this.scene.provider.issuer) {
      if (at.pathname.startsWith('/interaction/') && person !== undefined)
        at.searchParams.set('login', person);
      const answer = await there.send('GET', at.href);
      const location = answer.headers.get('location');
      if (location === null) throw new Error(`${at.pathname} of the provider: ${await answer.text()}`);
      at = new URL(location, at);
    }
    return at;
  }

  /** Where one ends up, here. */
  async comeBack(address: URL): Promise<URL> {
    const { status, headers } = await this.here.send('GET', address.href);
    const location = headers.get('location');
    if (location === null) throw new Error(`the return answered ${status}`);
    return new URL(location, this.scene.house.url);
  }

  async signIn(person: string | undefined, body: object = {}): Promise<URL> {
    return this.comeBack(await this.throughProvider(person, body));
  }

  /** Lets the provider say which company this person is of. */
  async prove(person: string, body: object = {}): Promise<URL> {
    return this.comeBack(await this.throughProvider(person, body, 'prove-company'));
  }

  /** The word of the page for why it came to nothing. */
  async refusal(person: string): Promise<string | null> {
    return (await this.signIn(person)).searchParams.get('error');
  }

  async me(): Promise<{ readonly status: number; readonly userId: string; readonly email: string }> {
    const answer = await this.here.send('GET', '/v1/me');
    const { userId, email } = await json(answer);
    return { status: answer.status, userId: String(userId), email: String(email) };
  }
}

/** The API as a process, and a provider beside it that the API is set to use. */
export interface Scene {
  readonly house: House;
  readonly provider: TestProvider;
  /** Makes the provider know somebody. @returns the id there */
  known(claims: Claims): string;
  stop(): Promise<void>;
}

let people = 0;
export const anAddress = (): string => `oidc-${process.pid}-${++people}@example.dk`;

const envOf = (id: string, issuer: string, more: Record<string, string> = {}): Record<string, string> => {
  const prefix = `OIDC_${id.toUpperCase()}_`;
  const values = {
    ISSUER: issuer,
    CLIENT_ID: CLIENT.client_id,
    CLIENT_SECRET: CLIENT.client_secret,
    ...more,
  };
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + name, value]));
};

/**
 * @param others providers of the settings beside the one that runs, by their issuers
 */
export async function setScene(others: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const port = await freePort();
  const house = await startHouse({
    worker: false,
    env: {
      RATE_LIMITS: 'sign-in=10000/60,sign-up=10000/60,address=10000/60',
      OIDC_PROVIDERS: [PROVIDER_ID, ...Object.keys(others)].join(','),
      OIDC_TIMEOUT: '2',
      LOG_LEVEL: 'debug',
      ...envOf(PROVIDER_ID, `http://127.0.0.1:${port}`, {
        NAME: 'Nordby Login',
        SCOPES: 'openid email profile company',
        MULTI_FACTOR: 'substantial mfa',
        CVR_CLAIM: 'cvrNumberIdentifier',
      }),
      ...Object.fromEntries(
        Object.entries(others).flatMap(([id, issuer]) => Object.entries(envOf(id, issuer))),
      ),
    },
  });
  const provider = await startProvider(port, [`${house.url}/v1/auth/callback/${PROVIDER_ID}`]);
  return {
    house,
    provider,
    known: (claims) => {
      const id = `person-${++people}`;
      provider.people.set(id, { name: 'Ada Holm', ...claims });
      return id;
    },
    stop: async () => {
      await house.stop();
      await provider.stop();
    },
  };
}
