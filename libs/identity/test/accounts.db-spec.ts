import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Auth, AUTH_PATH, PrincipalResolver } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { openTestInbox, type TestInbox } from './inbox.js';

const PUBLIC_URL = 'https://medspil.example';
const PASSWORD = 'en god lang adgangskode';

describe('accounts', () => {
  let inbox: TestInbox;
  let identity: IdentityApp;
  let auth: Auth;
  let principals: PrincipalResolver;
  let count = 0;
  let email = '';

  const call = (path: string, body?: object, headers: Record<string, string> = {}) =>
    auth.handler(
      new Request(new URL(`${AUTH_PATH}${path}`, PUBLIC_URL), {
        method: body ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', origin: PUBLIC_URL, ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
    );
  const signUp = (more: object = {}) =>
    call('/sign-up/email', { email, password: PASSWORD, name: 'Ada Holm', ...more });
  const signIn = (password = PASSWORD) => call('/sign-in/email', { email, password });
  const linkIn = (text: string) => /https:\S+/.exec(text)?.[0] ?? '';
  const follow = async (link: string) => {
    const url = new URL(link);
    expect(url.origin).toBe(PUBLIC_URL);
    return auth.handler(new Request(url));
  };
  const cookieOf = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  const confirmed = async () => {
    await signUp();
    await follow(linkIn((await inbox.next(email)).text));
  };

  beforeAll(async () => {
    inbox = await openTestInbox();
    identity = await openIdentity({
      mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' },
      publicUrl: PUBLIC_URL,
    });
    auth = identity.app.get(Auth);
    principals = identity.app.get(PrincipalResolver);
  });

  afterAll(async () => {
    await identity.stop();
    await inbox.stop();
  });

  beforeEach(() => {
    email = `person-${++count}@example.dk`;
  });

  it('sends a confirmation in Danish unless English is asked for', async () => {
    await signUp();
    expect(await inbox.next(email)).toMatchObject({ subject: 'Bekræft din e-mailadresse hos Medspil' });
    email = `in-english-${email}`;
    await signUp({ language: 'en' });
    const mail = await inbox.next(email);
    expect(mail.subject).toBe('Confirm your e-mail address at Medspil');
    expect(mail.text).toMatch(/^Hello\n/);
    expect(mail.html).toContain('Confirm the address');
  });

  it('makes an account of which the address is not confirmed yet, and refuses to sign it in', async () => {
    const response = await signUp();
    expect(response.status).toBe(200);
    expect(cookieOf(response)).toBe('');
    const refused = await signIn();
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'EMAIL_NOT_VERIFIED' });
  });

  it('signs in after the address was confirmed, to a session of that person', async () => {
    await signUp();
    const confirmation = await follow(linkIn((await inbox.next(email)).text));
    expect(confirmation.status).toBe(302);
    expect(confirmation.headers.get('location')).toBe('/account/confirmed?lang=da');
    const session = await signIn();
    expect(session.status).toBe(200);
    const cookie = cookieOf(session);
    expect(cookie).toContain('__Secure-medspil.session_token=');
    const principal = await principals.resolve({ method: 'GET', headers: new Headers({ cookie }) });
    expect(principal).toMatchObject({
      kind: 'person',
      email,
      name: 'Ada Holm',
      via: 'session',
      scopes: 'all',
    });
  });

  it('ends a session seven days after its sign-in, however much it is used', async () => {
    await confirmed();
    const cookie = cookieOf(await signIn());
    const sql = (text: string) => identity.dataSource.query<object[]>(text, [email]);
    const own = 'user_id = (SELECT id FROM auth_user WHERE email = $1)';
    await sql(`UPDATE auth_session SET expires_at = clock_timestamp() + interval '1 hour' WHERE ${own}`);
    expect((await call('/get-session', undefined, { cookie })).status).toBe(200);
    const left = `expires_at < clock_timestamp() + interval '2 hours' AS "asBefore"`;
    expect(await sql(`SELECT ${left} FROM auth_session WHERE ${own}`)).toEqual([{ asBefore: true }]);
  });

  it('give an address that nobody confirmed to its last sign-up, whoever came first', async () => {
    const attackers = 'adgangskode hos angriberen';
    await signUp({ password: attackers, name: 'Angriber' });
    const first = linkIn((await inbox.next(email)).text);
    await call('/request-password-reset', { email });
    const reset = new URL(linkIn((await inbox.next(email)).text)).searchParams.get('token');
    await signUp();
    const second = linkIn((await inbox.next(email)).text);

    expect((await follow(first)).headers.get('location')).toContain('error=INVALID_TOKEN');
    expect((await signIn()).status).toBe(403);
    expect((await call('/reset-password', { token: reset, newPassword: attackers })).status).toBe(400);
    await inbox.next(email);
    expect((await follow(second)).headers.get('location')).toBe('/account/confirmed?lang=da');
    expect((await signIn(attackers)).status).toBe(401);
    const session = await signIn();
    expect(await session.json()).toMatchObject({ user: { email, name: 'Ada Holm' } });
  });

  it('keeps the sign-up that waits where a later one is refused', async () => {
    await signUp();
    const link = linkIn((await inbox.next(email)).text);
    expect((await signUp({ password: 'kort' })).status).toBe(400);
    expect((await signUp({ name: 'a\u202eb' })).status).toBe(422);
    await follow(link);
    expect((await signIn()).status).toBe(200);
  });

  it('writes nothing to an address that nobody confirmed of what was typed at the sign-up', async () => {
    await signUp({ name: 'Vind en million paa evil.example' });
    const confirmation = await inbox.next(email);
    await call('/request-password-reset', { email });
    const reset = await inbox.next(email);
    for (const { subject, text, html } of [confirmation, reset]) {
      expect(subject + text + html).not.toContain('million');
    }
  });

  it('says the same to whoever signs up with an address that is taken, and tells its holder', async () => {
    await confirmed();
    const response = await signUp();
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ token: null, user: { email, emailVerified: false } });
    expect((await inbox.next(email)).subject).toBe('Du har allerede en konto hos Medspil');
    expect((await signIn()).status).toBe(200);
  });

  it('forgets the session on signing out', async () => {
    await confirmed();
    const cookie = cookieOf(await signIn());
    expect((await call('/sign-out', {}, { cookie })).status).toBe(200);
    expect(await principals.resolve({ method: 'GET', headers: new Headers({ cookie }) })).toEqual({
      kind: 'anonymous',
    });
  });

  it('resets a password by mail, once, and ends the sessions of the old one', async () => {
    await confirmed();
    const old = cookieOf(await signIn());
    await call('/request-password-reset', { email });
    const link = new URL(linkIn((await inbox.next(email)).text));
    expect(link.pathname).toBe('/account/new-password');
    const token = link.searchParams.get('token');
    const reset = () => call('/reset-password', { token, newPassword: 'en helt anden adgangskode' });
    expect((await reset()).status).toBe(200);
    expect((await reset()).status).toBe(400);
    expect((await signIn()).status).toBe(401);
    expect((await signIn('en helt anden adgangskode')).status).toBe(200);
    expect(await principals.resolve({ method: 'GET', headers: new Headers({ cookie: old }) })).toEqual({
      kind: 'anonymous',
    });
  });

  it('keeps no token of a reset in plain text', async () => {
    await confirmed();
    await call('/request-password-reset', { email });
    const token = new URL(linkIn((await inbox.next(email)).text)).searchParams.get('token') ?? '';
    const rows = await identity.app
      .get(DataSource)
      .query<{ identifier: string }[]>('SELECT identifier FROM auth_verification');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.identifier.includes(token))).toBe(false);
  });

  it.each([
    ['a short password', { password: 'elleve tegn' }, 400],
    ['an empty name', { name: ' ' }, 422],
    ['a name of two lines', { name: 'Ada\r\nBcc: x@example.dk' }, 422],
    ['a language that is not written here', { language: 'fr' }, 422],
    ['no address', { email: 'ada' }, 400],
  ])('refuses %s', async (_, field, status) => {
    const response = await signUp(field);
    expect(response.status).toBe(status);
    expect(
      await identity.app.get(DataSource).query('SELECT 1 FROM auth_user WHERE email = $1', [email]),
    ).toEqual([]);
  });

  it('refuses to sign in for the page of another site', async () => {
    await confirmed();
    const response = await call(
      '/sign-in/email',
      { email, password: PASSWORD },
      { origin: 'https://evil.example' },
    );
    expect(response.status).toBe(403);
  });

  it.each<[string, string, Record<string, string>, string]>([
    [
      'a change asked for by the page of another site',
      'POST',
      { origin: 'https://evil.example' },
      'origin-foreign',
    ],
    ['a change asked for by a page that hides its site', 'POST', { origin: 'null' }, 'origin-foreign'],
    [
      'a change that the browser says comes from elsewhere',
      'DELETE',
      { 'sec-fetch-site': 'cross-site' },
      'origin-foreign',
    ],
    [
      'a change asked for by our own page',
      'POST',
      { origin: PUBLIC_URL, 'sec-fetch-site': 'same-origin' },
      'person',
    ],
    ['reading from another site', 'GET', { origin: 'https://evil.example' }, 'person'],
  ])('in a session meets %s', async (_, method, headers, expected) => {
    await confirmed();
    const cookie = cookieOf(await signIn());
    const resolving = principals.resolve({ method, headers: new Headers({ cookie, ...headers }) });
    if (expected === 'person') expect(await resolving).toMatchObject({ kind: 'person', email });
    else await expect(resolving).rejects.toMatchObject({ kind: 'forbidden', code: expected });
  });

  it('refuses a link that would lead to another site', async () => {
    const response = await signUp({ callbackURL: 'https://evil.example/' });
    expect(response.status).toBe(403);
  });
});
