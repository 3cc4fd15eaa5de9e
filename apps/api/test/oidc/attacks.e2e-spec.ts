import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { aPerson } from '../../../../libs/identity/test/identity.builders.js';
import { json } from '../browser.js';
import { CLIENT, KEY_ID } from './provider.js';
import { anAddress, PROVIDER_ID, setScene, Visitor, type Scene } from './scene.js';

const PASSWORD = 'en god lang adgangskode';

/** A port that is given to nobody who asks for a free one. */
const NOBODY = 'http://127.0.0.1:1';

const without = (all: object, name: string) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key !== name));

/** Accepts connections and never says a word. */
async function silence(): Promise<{ readonly url: string; readonly server: Server }> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('sign-in by a provider, attacked and let down', () => {
  let scene: Scene;
  let silent: Awaited<ReturnType<typeof silence>>;
  let otherKey: CryptoKey;

  const somebody = () => scene.known({ email: anAddress(), email_verified: true });
  const refusalOf = (end: URL) => end.searchParams.get('error');
  const signed = (claims: JWTPayload, key: CryptoKey = scene.provider.key) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: KEY_ID }).sign(key);

  beforeAll(async () => {
    silent = await silence();
    ({ privateKey: otherKey } = await generateKeyPair('ES256'));
    scene = await setScene({ away: NOBODY, silent: silent.url });
  });
  beforeEach(() => {
    scene.provider.mischief = {};
  });
  afterAll(async () => {
    await scene.stop();
    silent.server.closeAllConnections();
    silent.server.close();
  });

  it.each<[name: string, forge: (claims: JWTPayload) => Promise<string> | string]>([
    ['another issuer', (claims) => signed({ ...claims, iss: 'https://evil.example' })],
    ['another audience', (claims) => signed({ ...claims, aud: 'another client' })],
    [
      'audiences of which it was given to another',
      (claims) => signed({ ...claims, aud: ['medspil', 'x'], azp: 'x' }),
    ],
    [
      'audiences without saying to which it was given',
      (claims) => signed({ ...claims, aud: ['medspil', 'x'] }),
    ],
    ['the signature of another key', (claims) => signed(claims, otherKey)],
    ['no signature', (claims) => new UnsecuredJWT(claims).encode()],
    ['another nonce', (claims) => signed({ ...claims, nonce: 'x'.repeat(32) })],
    ['no nonce', (claims) => signed(without(claims, 'nonce'))],
    ['an end in the past', (claims) => signed({ ...claims, exp: Math.floor(Date.now() / 1000) - 3600 })],
    ['no subject', (claims) => signed(without(claims, 'sub'))],
    ['nothing that is a token', () => 'x.y.z'],
  ])('refuses an id token with %s', async (_, forge) => {
    scene.provider.mischief.tokens = async (issued) => ({
      ...issued,
      id_token: await forge(decodeJwt(String(issued.id_token))),
    });
    const visitor = new Visitor(scene);
    expect(await visitor.refusal(somebody())).toBe('provider-answer-invalid');
    expect((await visitor.me()).status).toBe(401);
  });

  it('takes the same token unchanged, signed anew by the key of the provider', async () => {
    scene.provider.mischief.tokens = async (issued) => ({
      ...issued,
      id_token: await signed(decodeJwt(String(issued.id_token))),
    });
    const visitor = new Visitor(scene);
    await visitor.signIn(somebody());
    expect((await visitor.me()).status).toBe(200);
  });

  it.each([
    ['without an id token', (issued: Record<string, unknown>) => without(issued, 'id_token')],
    ['with nothing', () => ({})],
  ])('refuses an answer %s', async (_, tokens) => {
    scene.provider.mischief.tokens = tokens;
    expect(await new Visitor(scene).refusal(somebody())).toBe('provider-answer-invalid');
  });

  it.each(['/token', '/me'])('refuses nonsense at %s', async (path) => {
    scene.provider.mischief.serve = ({ url }, response) => {
      if (url !== path) return false;
      response.end('<html>hej</html>');
      return true;
    };
    expect(await new Visitor(scene).refusal(somebody())).toBe('provider-answer-invalid');
  });

  it('follows the provider nowhere else with what is secret', async () => {
    scene.provider.mischief.serve = ({ url }, response) => {
      if (url !== '/token') return false;
      response.writeHead(307, { location: `${silent.url}/token` }).end();
      return true;
    };
    expect(await new Visitor(scene).refusal(somebody())).toBe('provider-unreachable');
  });

  it('refuses userinfo about somebody else', async () => {
    scene.provider.mischief.serve = ({ url }, response) => {
      if (url !== '/me') return false;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ sub: 'somebody else', email: anAddress(), email_verified: true }));
      return true;
    };
    expect(await new Visitor(scene).refusal(somebody())).toBe('provider-answer-invalid');
  });

  it('refuses a return with another state, or in another browser', async () => {
    const visitor = new Visitor(scene);
    const address = await visitor.throughProvider(somebody());
    const tampered = new URL(address);
    tampered.searchParams.set('state', 'A'.repeat(32));
    expect(refusalOf(await visitor.comeBack(tampered))).toBe('sign-in-expired');
    const none = new URL(address);
    none.searchParams.delete('state');
    expect(refusalOf(await visitor.comeBack(none))).toBe('sign-in-expired');
    const victim = new Visitor(scene);
    expect(refusalOf(await victim.comeBack(address))).toBe('sign-in-expired');
    expect((await victim.me()).status).toBe(401);
  });

  it('refuses the answer of another issuer (RFC 9207)', async () => {
    const visitor = new Visitor(scene);
    const address = await visitor.throughProvider(somebody());
    expect(address.searchParams.get('iss')).toBe(scene.provider.issuer);
    address.searchParams.set('iss', 'https://evil.example');
    expect(refusalOf(await visitor.comeBack(address))).toBe('provider-answer-invalid');
  });

  it('takes a return once, and a code with its own sign-in alone', async () => {
    const visitor = new Visitor(scene);
    const address = await visitor.throughProvider(somebody());
    expect(refusalOf(await visitor.comeBack(address))).toBeNull();
    expect(refusalOf(await visitor.comeBack(address))).toBe('sign-in-expired');
    const other = new Visitor(scene);
    const fresh = await other.throughProvider(somebody());
    const stolen = await new Visitor(scene).throughProvider(somebody());
    fresh.searchParams.set('code', stolen.searchParams.get('code') ?? '');
    expect(refusalOf(await other.comeBack(fresh))).toBe('provider-answer-invalid');
    const used = await other.throughProvider(somebody());
    used.searchParams.set('code', address.searchParams.get('code') ?? '');
    expect(refusalOf(await other.comeBack(used))).toBe('provider-answer-invalid');
    expect((await other.me()).status).toBe(401);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'leads nobody to %s',
    async (address) => {
      for (const field of ['callbackURL', 'errorCallbackURL', 'newUserCallbackURL']) {
        const answer = await new Visitor(scene).begin({ [field]: address });
        expect([field, answer.status]).toEqual([field, 403]);
      }
    },
  );

  it.each([
    { idToken: { token: 'x.y.z' } },
    { scopes: ['openid', 'admin'] },
    { additionalParams: { prompt: 'none' } },
    { additionalData: { link: { userId: 'x', email: 'x' } } },
    { requestSignUp: true },
  ])('takes nothing from a client but where to go on: not %j', async (more) => {
    const answer = await new Visitor(scene).begin(more);
    expect(answer.status).toBe(422);
    expect(await json(answer)).toMatchObject({ code: 'field-unknown' });
  });

  it.each(['nobody', 'credential', 'constructor', '', 7, null])('knows no provider %j', async (provider) => {
    const answer = await new Visitor(scene).begin({ provider });
    expect([answer.status, (await json(answer)).code]).toEqual([422, 'provider-unknown']);
  });

  it.each(['away', 'silent'])(
    'says of a provider that is %s that it does not answer, and waits no longer',
    async (provider) => {
      const visitor = new Visitor(scene);
      const begun = visitor.begin({ provider });
      const { email } = await aPerson(scene.house.context);
      const byPassword = await visitor.here.send('POST', '/v1/auth/sign-in/email', {
        email,
        password: PASSWORD,
      });
      expect(byPassword.status).toBe(200);
      const answer = await begun;
      expect(answer.status).toBe(503);
      expect(await json(answer)).toMatchObject({ code: 'provider-unreachable' });
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    },
  );

  it.each(['/token', '/me'])('gives up a provider that falls silent at %s', async (path) => {
    scene.provider.mischief.serve = ({ url }) => url === path;
    const visitor = new Visitor(scene);
    expect(await visitor.refusal(somebody())).toBe('provider-unreachable');
    scene.provider.mischief = {};
    await visitor.signIn(somebody());
    expect((await visitor.me()).status).toBe(200);
  });

  it('writes neither secret nor code nor token into the log', async () => {
    const address = await new Visitor(scene).throughProvider(somebody());
    scene.provider.mischief.tokens = async (issued) => ({
      ...issued,
      id_token: await signed({ a: 1 }, otherKey),
    });
    const visitor = new Visitor(scene);
    const end = await visitor.throughProvider(somebody());
    await visitor.comeBack(end);
    await visitor.comeBack(address);
    const log = scene.house.log();
    expect(log).toContain(PROVIDER_ID);
    for (const secret of [CLIENT.client_secret, encodeURIComponent(CLIENT.client_secret), 'eyJ']) {
      expect(log).not.toContain(secret);
    }
    for (const { searchParams } of [address, end]) {
      expect(log).not.toContain(searchParams.get('code'));
      expect(log).not.toContain(searchParams.get('state'));
    }
  });
});

describe('a provider that calls itself otherwise than the settings do', () => {
  it('is not used', async () => {
    const impostor = createServer((_, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ issuer: 'https://another.example' }));
    });
    await new Promise<void>((resolve) => impostor.listen(0, '127.0.0.1', resolve));
    const { port } = impostor.address() as AddressInfo;
    const scene = await setScene({ impostor: `http://127.0.0.1:${port}` });
    const answer = await new Visitor(scene).begin({ provider: 'impostor' });
    expect([answer.status, (await json(answer)).code]).toEqual([503, 'provider-unreachable']);
    await scene.stop();
    impostor.close();
  });
});
