import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Accounts, AuditTrail } from '#identity';
import { DataSource } from 'typeorm';
import { anOperator, aPerson } from '../../../../libs/identity/test/identity.builders.js';
import { Browser, json } from '../browser.js';
import { oneTimeCode } from '../one-time-code.js';
import { anAddress, PROVIDER_ID, setScene, Visitor, type Scene } from './scene.js';

const PASSWORD = 'en god lang adgangskode';

describe('sign-in by a provider', () => {
  let scene: Scene;

  const sql = (text: string, ...values: unknown[]) =>
    scene.house.context.get(DataSource).query<Record<string, unknown>[]>(text, values);
  const accountOf = (email: string) => scene.house.context.get(Accounts).findByEmail(email);
  const verified = (email: string) => scene.known({ email, email_verified: true });

  beforeAll(async () => {
    scene = await setScene();
  });
  beforeEach(() => {
    scene.provider.mischief = {};
  });
  afterAll(() => scene.stop());

  it('is offered to everybody, without anything secret', async () => {
    const { status, body } = await scene.house.anonymous.call('GET', '/v1/sign-in-providers');
    expect({ status, body }).toEqual({
      status: 200,
      body: { items: [{ id: PROVIDER_ID, name: 'Nordby Login', provesCvr: true }], next: null },
    });
  });

  it('asks with state, nonce and PKCE, and for no more than the settings say', async () => {
    const { url } = await json(await new Visitor(scene).begin());
    const { origin, searchParams } = new URL(String(url));
    expect(origin).toBe(scene.provider.issuer);
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: 'medspil',
      scope: 'openid email profile company',
      redirect_uri: `${scene.house.url}/v1/auth/callback/${PROVIDER_ID}`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^.{32}$/),
      nonce: expect.stringMatching(/^.{32}$/),
    });
  });

  it('makes a confirmed account at first, and enters it afterwards, whatever became of the address there', async () => {
    const email = anAddress();
    const person = verified(email);
    const first = new Visitor(scene);
    const end = await first.signIn(person, { newUserCallbackURL: '/welcome' });
    expect(end.href).toBe(`${scene.house.url}/welcome`);
    const { userId } = await first.me();
    expect(await first.me()).toMatchObject({ status: 200, email });
    scene.provider.people.set(person, { email: anAddress(), email_verified: false });
    const second = new Visitor(scene);
    expect((await second.signIn(person, { callbackURL: '/mine?tab=1' })).href).toBe(
      `${scene.house.url}/mine?tab=1`,
    );
    expect(await second.me()).toMatchObject({ status: 200, userId, email });
    const [row] = await sql('SELECT name, email_verified FROM auth_user WHERE id = $1', userId);
    expect(row).toEqual({ name: 'Ada Holm', email_verified: true });
    expect(scene.house.inbox.mails.filter(({ to }) => to === email)).toEqual([]);
  });

  it('begins sessions like all others: listed, and ended at once', async () => {
    const visitor = new Visitor(scene);
    await visitor.signIn(verified(anAddress()));
    const { items } = (await json(await visitor.here.send('GET', '/v1/sessions'))) as {
      items: { id: string; current: boolean }[];
    };
    expect(items).toMatchObject([{ current: true }]);
    await visitor.here.send('DELETE', `/v1/sessions/${items[0]?.id ?? ''}`);
    expect((await visitor.me()).status).toBe(401);
  });

  it('enters the account with the address that both sides have confirmed, and that is audited', async () => {
    const { userId, email } = await aPerson(scene.house.context);
    const visitor = new Visitor(scene);
    const end = await visitor.signIn(verified(email.toUpperCase()));
    expect(end.pathname).toBe('/account/signed-in');
    expect((await visitor.me()).userId).toBe(userId);
    const operator = await anOperator(scene.house.context);
    const { items } = await scene.house.context
      .get(AuditTrail)
      .list(operator, { resourceId: userId }, { limit: 10 });
    expect(items).toMatchObject([
      { action: 'account.link', resource: 'account', actorId: userId, after: { provider: PROVIDER_ID } },
    ]);
    expect(items[0]?.requestId).not.toBeNull();
    expect((await scene.house.inbox.next(email)).subject).toBe('Ny måde at logge ind på hos Medspil');
  });

  it('keeps no token of the provider', async () => {
    const visitor = new Visitor(scene);
    const person = verified(anAddress());
    await visitor.signIn(person);
    await new Visitor(scene).signIn(person);
    const [row] = await sql('SELECT * FROM auth_account WHERE account_id = $1', person);
    expect(row).toMatchObject({ access_token: null, refresh_token: null, id_token: null, password: null });
  });

  it('says the same of an address that is not verified, whether or not it has an account here', async () => {
    const { email } = await aPerson(scene.house.context);
    const nobody = anAddress();
    for (const address of [email, nobody]) {
      for (const email_verified of [false, undefined]) {
        const visitor = new Visitor(scene);
        expect(await visitor.refusal(scene.known({ email: address, email_verified }))).toBe(
          'email-unverified',
        );
        expect((await visitor.me()).status).toBe(401);
      }
    }
    expect(await accountOf(nobody)).toBeUndefined();
  });

  it('needs an address', async () => {
    expect(await new Visitor(scene).refusal(scene.known({}))).toBe('email-missing');
  });

  it('replaces a sign-up that nobody confirmed, as a later sign-up does, and its password opens nothing', async () => {
    const email = anAddress();
    const stranger = new Browser(scene.house.url);
    const asked = await stranger.send('POST', '/v1/auth/sign-up/email', {
      email,
      password: PASSWORD,
      name: 'X',
    });
    expect(asked.status).toBe(200);
    const { text } = await scene.house.inbox.next(email);
    const before = await accountOf(email);
    const visitor = new Visitor(scene);
    await visitor.signIn(verified(email));
    const { userId } = await visitor.me();
    expect(userId).not.toBe(before);
    const opened = await stranger.send('POST', '/v1/auth/sign-in/email', { email, password: PASSWORD });
    expect(opened.status).toBe(401);
    await stranger.send('GET', /http:\S+/.exec(text)?.[0] ?? '');
    expect(
      (
        await new Browser(scene.house.url).send('POST', '/v1/auth/sign-in/email', {
          email,
          password: PASSWORD,
        })
      ).status,
    ).toBe(401);
    expect(await accountOf(email)).toBe(userId);
  });

  it('does not enter an unconfirmed account that cannot be replaced, because it acts for somebody', async () => {
    const { organisationId, email, userId } = await scene.house.aVendor();
    await sql('UPDATE auth_user SET email_verified = false WHERE id = $1', userId);
    const visitor = new Visitor(scene);
    expect(await visitor.refusal(verified(email))).toBe('account-unconfirmed');
    expect((await visitor.me()).status).toBe(401);
    const [row] = await sql('SELECT user_id FROM membership WHERE organisation_id = $1', organisationId);
    expect(row).toEqual({ user_id: userId });
  });

  it('enters an account with a second factor only where the provider says that it asked for one', async () => {
    const { email, userId } = await aPerson(scene.house.context);
    const owner = new Browser(scene.house.url);
    await owner.send('POST', '/v1/auth/sign-in/email', { email, password: PASSWORD });
    const enabled = await json(
      await owner.send('POST', '/v1/auth/two-factor/enable', { password: PASSWORD }),
    );
    await owner.send('POST', '/v1/auth/two-factor/verify-totp', {
      code: oneTimeCode(String(enabled.totpURI)),
    });
    const weak = new Visitor(scene);
    expect(await weak.refusal(verified(email))).toBe('second-factor-missing');
    expect((await weak.me()).status).toBe(401);
    const linked = await sql(
      `SELECT FROM auth_account WHERE user_id = $1 AND provider_id = $2`,
      userId,
      PROVIDER_ID,
    );
    expect(linked).toEqual([]);
    const strong = new Visitor(scene);
    await strong.signIn(scene.known({ email, email_verified: true, amr: ['pwd', 'mfa'] }));
    expect((await strong.me()).userId).toBe(userId);
  });

  it('ends where one stops at the provider, whose own words are not passed on', async () => {
    const visitor = new Visitor(scene);
    const end = await visitor.signIn(undefined);
    expect(end.href).toBe(`${scene.house.url}/account/sign-in-problem?error=cancelled`);
    const page = await visitor.here.send('GET', `${end.pathname}${end.search}&lang=en`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('You stopped at the provider');
    const own = await visitor.signIn(undefined, { errorCallbackURL: '/mine?x=1' });
    expect(own.href).toBe(`${scene.house.url}/mine?x=1&error=cancelled`);
  });
});
