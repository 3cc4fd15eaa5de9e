import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, Auth, AUTH_PATH, can, Operators } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aPerson, asOfNow, aVendor } from './identity.builders.js';

describe('operators', () => {
  let identity: IdentityApp;
  let operators: Operators;

  beforeAll(async () => {
    identity = await openIdentity();
    operators = identity.app.get(Operators);
  });

  afterAll(() => identity.stop());

  it('get an account whose password works at once', async () => {
    const { outcome, password } = await operators.create({ email: 'Drift@example.dk', name: 'Olga Drift' });
    expect(outcome).toBe('created');
    const response = await identity.app.get(Auth).handler(
      new Request(`http://localhost:1${AUTH_PATH}/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'drift@example.dk', password }),
      }),
    );
    expect(response.status).toBe(200);
  });

  it('are made of accounts that are here, once', async () => {
    const person = await aPerson(identity.app);
    const { email, name } = person;
    expect(await operators.create({ email, name })).toEqual({ outcome: 'promoted' });
    expect(await operators.create({ email, name })).toEqual({ outcome: 'was-operator' });
    expect(can(await asOfNow(identity.app, person), 'buyer.verify', { buyerId: person.userId })).toBe(true);
  });

  it('are not made of people who act for a buyer or a vendor', async () => {
    const { email, name } = (await aVendor(identity.app)).owner;
    await expect(operators.create({ email, name })).rejects.toMatchObject({ code: 'market-side-conflict' });
  });

  it('are not made of accounts that may be anybody’s', async () => {
    const email = 'squatter@example.dk';
    const password = 'en god lang adgangskode';
    await identity.app.get(Accounts).createPerson({ email, password, name: 'S', emailVerified: false });
    await expect(operators.create({ email, name: 'S' })).rejects.toMatchObject({ code: 'email-unconfirmed' });
  });
});
