import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { aPerson } from '../../../libs/identity/test/identity.builders.js';
import { Browser, json } from './browser.js';
import { startHouse, type House } from './house.js';
import { oneTimeCode } from './one-time-code.js';

const PASSWORD = 'en god lang adgangskode';

describe('sign-in', () => {
  let house: House;

  const signIn = async (browser: Browser, email: string) => {
    return browser.send('POST', '/v1/auth/sign-in/email', { email, password: PASSWORD });
  };
  const twoFactor = async (browser: Browser, end: string, body: object) => {
    return browser.send('POST', `/v1/auth/two-factor/${end}`, body);
  };
  const signedIn = async () => {
    const browser = new Browser(house.url);
    const { email, userId } = await aPerson(house.context);
    expect((await signIn(browser, email)).status).toBe(200);
    return { browser, email, userId };
  };
  const withSecondFactor = async () => {
    const { browser, email, userId } = await signedIn();
    const begun = (await json(await twoFactor(browser, 'enable', { password: PASSWORD }))) as {
      totpURI: string;
      backupCodes: string[];
    };
    const on = await twoFactor(browser, 'verify-totp', { code: oneTimeCode(begun.totpURI) });
    expect(on.status).toBe(200);
    return { browser, email, userId, ...begun };
  };
  const meStatus = async (browser: Browser) => (await browser.send('GET', '/v1/me')).status;

  beforeAll(async () => {
    house = await startHouse({ worker: false, env: { RATE_LIMITS: 'sign-in=10000/60' } });
  });
  afterAll(() => house.stop());

  it('lists where a person is signed in, without any token', async () => {
    const { browser, email } = await signedIn();
    const other = new Browser(house.url);
    await signIn(other, email);
    const answer = await browser.send('GET', '/v1/sessions');
    const text = await answer.clone().text();
    const { items } = (await answer.json()) as { items: { id: string; current: boolean }[] };
    expect(items.map(({ current }) => current)).toEqual([false, true]);
    expect(text).not.toContain('token');
  });

  it('ends one session at once, and all others at once', async () => {
    const { browser, email } = await signedIn();
    const [second, third] = [new Browser(house.url), new Browser(house.url)];
    await signIn(second, email);
    await signIn(third, email);
    const { items } = (await json(await third.send('GET', '/v1/sessions'))) as {
      items: { id: string; current: boolean }[];
    };
    const own = items.find(({ current }) => current)?.id ?? '';
    expect((await browser.send('DELETE', `/v1/sessions/${own}`)).status).toBe(204);
    expect(await meStatus(third)).toBe(401);
    expect((await browser.send('DELETE', '/v1/sessions')).status).toBe(204);
    expect([await meStatus(browser), await meStatus(second)]).toEqual([200, 401]);
  });

  it('does not let anybody end the session of somebody else', async () => {
    const [one, two] = [await signedIn(), await signedIn()];
    const { items } = (await json(await two.browser.send('GET', '/v1/sessions'))) as {
      items: { id: string }[];
    };
    expect((await one.browser.send('DELETE', `/v1/sessions/${items[0]?.id ?? ''}`)).status).toBe(404);
    expect(await meStatus(two.browser)).toBe(200);
  });

  it('asks for a second factor once one is switched on, and begins no session before', async () => {
    const { email, totpURI } = await withSecondFactor();
    const browser = new Browser(house.url);
    expect(await json(await signIn(browser, email))).toMatchObject({
      twoFactorRedirect: true,
      twoFactorMethods: ['totp'],
    });
    expect(await meStatus(browser)).toBe(401);
    expect((await twoFactor(browser, 'verify-totp', { code: '000000' })).status).toBe(401);
    expect((await twoFactor(browser, 'verify-totp', { code: oneTimeCode(totpURI) })).status).toBe(200);
    expect(await meStatus(browser)).toBe(200);
  });

  it('takes a backup code once', async () => {
    const { email, backupCodes } = await withSecondFactor();
    const use = async () => {
      const browser = new Browser(house.url);
      await signIn(browser, email);
      return (await twoFactor(browser, 'verify-backup-code', { code: backupCodes[0] })).status;
    };
    expect([await use(), await use()]).toEqual([200, 401]);
  });

  it('makes new backup codes with the password, and the old ones end', async () => {
    const { browser, email, backupCodes } = await withSecondFactor();
    expect(
      (await twoFactor(browser, 'generate-backup-codes', { password: 'forkert adgangskode' })).status,
    ).toBe(400);
    const made = await json(await twoFactor(browser, 'generate-backup-codes', { password: PASSWORD }));
    expect(made.backupCodes).toHaveLength(backupCodes.length);
    const later = new Browser(house.url);
    await signIn(later, email);
    expect((await twoFactor(later, 'verify-backup-code', { code: backupCodes[0] })).status).toBe(401);
  });

  it('goes without it again once it is switched off with the password', async () => {
    const { browser, email } = await withSecondFactor();
    expect((await twoFactor(browser, 'disable', { password: 'forkert adgangskode' })).status).toBe(400);
    expect((await twoFactor(browser, 'disable', { password: PASSWORD })).status).toBe(200);
    const later = new Browser(house.url);
    expect(await json(await signIn(later, email))).not.toHaveProperty('twoFactorRedirect');
    expect(await meStatus(later)).toBe(200);
  });

  it('stores neither secret nor backup codes as they are', async () => {
    const { userId, totpURI, backupCodes } = await withSecondFactor();
    const [row] = await house.context
      .get(DataSource)
      .query<{ secret: string; backup_codes: string }[]>('SELECT * FROM auth_two_factor WHERE user_id = $1', [
        userId,
      ]);
    const secret = new URL(totpURI).searchParams.get('secret') ?? '';
    expect(row?.secret).not.toContain(secret);
    expect(row?.backup_codes).not.toContain(backupCodes[0]);
  });
});
