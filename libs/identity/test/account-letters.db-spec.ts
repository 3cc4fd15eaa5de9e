import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DEFAULT_LIMITS, Log, Mailer, RequestCounter } from '#platform';
import { AccountMails } from '../src/auth/account-mails.js';
import { Accounts, Auth, AUTH_PATH } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { openTestInbox, type TestInbox } from './inbox.js';

const PUBLIC_URL = 'https://medspil.example';
const PASSWORD = 'en god lang adgangskode';
const MOST = 2;

const CONFIRM = 'Bekræft din e-mailadresse hos Medspil';
const RESET = 'Vælg en ny adgangskode til Medspil';
const TAKEN = 'Du har allerede en konto hos Medspil';
const LINKED = 'Ny måde at logge ind på hos Medspil';

type Holder = 'nobody' | 'unconfirmed' | 'confirmed';

/** Every route that sends a letter of an account, to whom, and which. */
const ROUTES: readonly (readonly [path: string, holder: Holder, status: number, letter: string])[] = [
  ['/sign-up/email', 'nobody', 200, CONFIRM],
  ['/sign-up/email', 'unconfirmed', 200, CONFIRM],
  ['/sign-up/email', 'confirmed', 200, TAKEN],
  ['/sign-in/email', 'unconfirmed', 403, CONFIRM],
  ['/send-verification-email', 'unconfirmed', 200, CONFIRM],
  ['/request-password-reset', 'unconfirmed', 200, RESET],
  ['/request-password-reset', 'confirmed', 200, RESET],
];

describe('letters of accounts', () => {
  let inbox: TestInbox;
  let identity: IdentityApp;
  let auth: Auth;
  let count = 0;
  let email = '';

  /** What the route answers, without what is new each time. */
  const ask = async (path: string): Promise<readonly [number, string]> => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json', origin: PUBLIC_URL } };
    const person = { email, password: PASSWORD, name: 'Ada Holm' };
    const body = path === '/sign-up/email' || path === '/sign-in/email' ? person : { email };
    const url = new URL(AUTH_PATH + path, PUBLIC_URL);
    const answer = await auth.handler(new Request(url, { ...request, body: JSON.stringify(body) }));
    const text = await answer.text();
    return [answer.status, text.replace(/"(id|createdAt|updatedAt)":"[^"]*"/g, '"$1":""')];
  };

  const held = async (holder: Holder): Promise<void> => {
    if (holder === 'nobody') return;
    const emailVerified = holder === 'confirmed';
    await identity.app
      .get(Accounts)
      .createPerson({ email, password: PASSWORD, name: 'Ada Holm', emailVerified });
  };

  /** The subjects of what has arrived, once nothing is under way any more. */
  const received = async (): Promise<readonly string[]> => {
    await auth.beforeApplicationShutdown();
    return inbox.mails.filter(({ to }) => to === email).map(({ subject }) => subject);
  };

  beforeAll(async () => {
    inbox = await openTestInbox();
    identity = await openIdentity({
      mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' },
      publicUrl: PUBLIC_URL,
      limits: { ...DEFAULT_LIMITS, letter: { most: MOST, seconds: 3600 } },
    });
    auth = identity.app.get(Auth);
  });
  afterAll(async () => {
    await identity.stop();
    await inbox.stop();
  });
  beforeEach(() => {
    email = `letters-${++count}@example.dk`;
  });

  it.each(ROUTES)('%s, with an address of %s, sends so many and answers the same', async (...row) => {
    const [path, holder, status, letter] = row;
    await held(holder);
    const answers = new Set<string>();
    for (let time = 0; time < MOST + 2; time++) answers.add(JSON.stringify(await ask(path)));
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(new RegExp(`^\\[${status},`));
    expect(await received()).toEqual(Array.from({ length: MOST }, () => letter));
  });

  it('are counted together, whatever they are asked for by', async () => {
    await held('unconfirmed');
    await ask('/sign-in/email');
    await ask('/request-password-reset');
    await ask('/send-verification-email');
    await ask('/sign-in/email');
    expect(await received()).toHaveLength(MOST);
  });

  it('leave each address its own', async () => {
    await held('unconfirmed');
    for (let time = 0; time <= MOST; time++) await ask('/sign-in/email');
    email = `other-${email}`;
    await held('unconfirmed');
    await ask('/sign-in/email');
    expect(await received()).toEqual([CONFIRM]);
  });

  it('always tell of a new way in, which others must not hide', async () => {
    const { app } = identity;
    const mails = new AccountMails(app.get(Mailer), app.get(Log), app.get(RequestCounter));
    const recipient = { email, name: 'Ada Holm', emailVerified: true };
    for (let time = 0; time < MOST; time++) await mails.send('reset-password', recipient, PUBLIC_URL);
    await mails.send('provider-linked', recipient, PUBLIC_URL);
    await mails.send('reset-password', recipient, PUBLIC_URL);
    expect(await received()).toEqual([RESET, RESET, LINKED]);
  });
});
