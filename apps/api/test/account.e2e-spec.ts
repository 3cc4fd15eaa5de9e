import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Browser, json } from './browser.js';
import { startHouse, type House } from './house.js';

const PASSWORD = 'en god lang adgangskode';
const DAY_MS = 86_400_000;

describe('accounts over HTTP', () => {
  let house: House;
  let count = 0;

  const letterLink = async (email: string) => {
    const { text } = await house.inbox.next(email);
    const link = /http:\S+/.exec(text)?.[0] ?? '';
    expect(link.startsWith(house.url)).toBe(true);
    return link.slice(house.url.length);
  };
  const signUp = async (browser: Browser) => {
    const email = `ada-${++count}@example.dk`;
    const response = await browser.send('POST', '/v1/auth/sign-up/email', {
      email,
      password: PASSWORD,
      name: 'Ada',
    });
    expect(response.status).toBe(200);
    return email;
  };
  const signIn = (browser: Browser, email: string, password = PASSWORD) =>
    browser.send('POST', '/v1/auth/sign-in/email', { email, password });
  const aPersonIn = async (browser: Browser) => {
    const email = await signUp(browser);
    await browser.send('GET', await letterLink(email));
    expect((await signIn(browser, email)).status).toBe(200);
    return email;
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
  });

  afterAll(() => house.stop());

  it('lead from sign-up by the letter to a session', async () => {
    const browser = new Browser(house.url);
    const email = await signUp(browser);
    const early = await signIn(browser, email);
    expect(early.status).toBe(403);
    expect(early.headers.get('content-type')).toContain('application/problem+json');
    expect(await json(early)).toMatchObject({ status: 403, code: 'email-not-verified' });

    const confirmation = await browser.send('GET', await letterLink(email));
    expect(confirmation.status).toBe(302);
    const page = await browser.send('GET', confirmation.headers.get('location') ?? '');
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('Din e-mailadresse er bekræftet');

    expect((await signIn(browser, email)).status).toBe(200);
    const me = await json(await browser.send('GET', '/v1/me'));
    expect(me).toMatchObject({ email, name: 'Ada', via: 'session', scopes: null, memberships: [] });
    expect((await browser.send('POST', '/v1/auth/sign-out', {})).status).toBe(200);
    expect((await browser.send('GET', '/v1/me')).status).toBe(401);
  });

  it('say when the link of a letter no longer works', async () => {
    const page = await new Browser(house.url).send('GET', '/account/confirmed?lang=en&error=TOKEN_EXPIRED');
    expect(await page.text()).toContain('This link no longer works');
  });

  it('change the password on the page that the letter leads to', async () => {
    const browser = new Browser(house.url);
    const email = await aPersonIn(browser);
    await browser.send('POST', '/v1/auth/request-password-reset', { email });
    const link = await letterLink(email);
    const form = await (await browser.send('GET', link)).text();
    expect(form).toContain('Vælg en ny adgangskode');
    const token = new URL(link, house.url).searchParams.get('token') ?? '';
    const submit = async (password: string) => {
      const body = new URLSearchParams({ token, lang: 'da', password });
      return (await fetch(`${house.url}/account/new-password`, { method: 'POST', body })).text();
    };
    expect(await submit('for kort')).toContain('mindst 12 tegn');
    expect(await submit('en helt anden adgangskode')).toContain('Din nye adgangskode er gemt');
    expect(await submit('en helt anden adgangskode')).toContain('Linket virker ikke længere');
    expect((await browser.send('GET', '/v1/me')).status).toBe(401);
    expect((await signIn(browser, email, 'en helt anden adgangskode')).status).toBe(200);
  });

  it('are not acted for by pages of other sites', async () => {
    const browser = new Browser(house.url);
    await aPersonIn(browser);
    const forged = await browser.lured().send('POST', '/v1/buyers', { name: 'Falsk', country: 'DK' });
    expect(forged.status).toBe(403);
    expect(await json(forged)).toMatchObject({ code: 'origin-foreign' });
  });

  it('answer a wrong password with problem details', async () => {
    const refused = await signIn(new Browser(house.url), 'nobody@example.dk');
    expect(refused.status).toBe(401);
    expect(await json(refused)).toMatchObject({
      type: 'urn:medspil:problem:invalid-email-or-password',
      status: 401,
      code: 'invalid-email-or-password',
      requestId: refused.headers.get('x-request-id'),
    });
  });

  it('take no body that is too large or no JSON', async () => {
    const send = (body: string) =>
      fetch(`${house.url}/v1/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    const large = await send(JSON.stringify({ email: 'a@example.dk', password: 'x'.repeat(70_000) }));
    expect([large.status, (await json(large)).code]).toEqual([413, 'body-too-large']);
    const broken = await send('{');
    expect(broken.status).toBe(400);
    expect(broken.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([
    ['a NUL in a field', { image: 'a\u0000b' }],
    ['a NUL in the name of a field', { 'a\u0000': 1 }],
  ])('refuse %s as malformed', async (_, more) => {
    const body = { email: 'nul@example.dk', password: PASSWORD, name: 'N', ...more };
    const refused = await new Browser(house.url).send('POST', '/v1/auth/sign-up/email', body);
    expect([refused.status, (await json(refused)).code]).toEqual([400, 'request-malformed']);
  });

  it('refuse a NUL in a token, deep JSON and forms', async () => {
    const browser = new Browser(house.url);
    const nul = await browser.send('POST', '/v1/auth/reset-password', {
      token: '\u0000',
      newPassword: PASSWORD,
    });
    expect(nul.status).toBe(400);
    expect((await browser.send('GET', '/v1/auth/verify-email?token=%00')).status).toBe(400);
    const send = (type: string, body: string) =>
      fetch(`${house.url}/v1/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      });
    expect((await send('application/json', '['.repeat(20_000))).status).toBe(400);
    const form = await send('application/x-www-form-urlencoded', 'email=a');
    expect([form.status, (await json(form)).code]).toEqual([415, 'media-type-unsupported']);
  });

  it.each([
    ['POST', '/v1/auth/update-user'],
    ['POST', '/v1/auth/change-password'],
    ['GET', '/v1/auth/get-session'],
    ['GET', '/v1/auth/list-sessions'],
    ['GET', '/v1/auth/ok'],
    ['GET', '/v1/auth/sign-in/email'],
  ])('have no %s %s', async (method, path) => {
    const answer = await new Browser(house.url).send(method, path, method === 'POST' ? {} : undefined);
    expect([answer.status, (await json(answer)).code]).toEqual([404, 'route-unknown']);
  });

  it('read the path alone of a request that names a host', async () => {
    const { hostname, port } = new URL(house.url);
    const path = 'http://evil.example/v1/auth/verify-email?token=x&callbackURL=%2Faccount%2Fconfirmed';
    const location = await new Promise((resolve, reject) => {
      const asking = request({ hostname, port, path }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      });
      asking.on('error', reject).end();
    });
    expect(location).toEqual([302, '/account/confirmed?error=INVALID_TOKEN']);
  });

  it('go on from the letter of a reset to the page that the program named', async () => {
    const browser = new Browser(house.url);
    const email = await aPersonIn(browser);
    await browser.send('POST', '/v1/auth/request-password-reset', { email, redirectTo: '/new' });
    const onwards = await browser.send('GET', await letterLink(email));
    expect(onwards.status).toBe(302);
    expect(onwards.headers.get('location')).toMatch(/\/new\?token=[A-Za-z0-9]+$/);
  });

  it('issue API keys that open their scopes until they are revoked', async () => {
    const browser = new Browser(house.url);
    await aPersonIn(browser);
    const vendor = await json(await browser.send('POST', '/v1/vendors', { name: 'Køkkenet', country: 'DK' }));
    const issued = await browser.send('POST', '/v1/api-keys', {
      organisationId: vendor.id,
      name: 'Journalsystem',
      scopes: ['account:read', 'organisation:read'],
      expiresAt: new Date(Date.now() + DAY_MS).toISOString(),
    });
    expect(issued.status).toBe(201);
    const key = await json(issued);
    const withKey = (path: string, method = 'GET') =>
      fetch(house.url + path, { method, headers: { authorization: `Bearer ${String(key.key)}` } });
    expect(await json(await withKey('/v1/me'))).toMatchObject({
      via: 'api-key',
      scopes: ['account:read', 'organisation:read'],
      memberships: [{ organisationId: vendor.id, role: 'owner' }],
    });
    expect((await withKey(`/v1/vendors/${String(vendor.id)}`)).status).toBe(200);
    const keysByKey = await withKey(`/v1/api-keys?organisationId=${String(vendor.id)}`);
    expect([keysByKey.status, (await json(keysByKey)).code]).toEqual([403, 'session-only']);
    const listed = await json(await browser.send('GET', `/v1/api-keys?organisationId=${String(vendor.id)}`));
    expect(listed).toMatchObject({ items: [{ id: key.id, prefix: key.prefix }], next: null });
    expect(JSON.stringify(listed)).not.toContain(String(key.key));
    expect((await browser.send('DELETE', `/v1/api-keys/${String(key.id)}`)).status).toBe(204);
    const refused = await withKey('/v1/me');
    expect([refused.status, (await json(refused)).code]).toEqual([401, 'api-key-revoked']);
  });

  it('refuse a key with fields that do not fit, field by field', async () => {
    const browser = new Browser(house.url);
    await aPersonIn(browser);
    const refused = await browser.send('POST', '/v1/api-keys', {
      organisationId: 'x',
      name: '',
      scopes: ['everything'],
      expiresAt: '2027-06-30',
      colour: 'red',
    });
    expect(refused.status).toBe(422);
    const { errors } = (await json(refused)) as { errors: { pointer: string }[] };
    expect(new Set(errors.map((error) => error.pointer))).toEqual(
      new Set(['/organisationId', '/name', '/scopes', '/expiresAt', '/colour']),
    );
  });
});
