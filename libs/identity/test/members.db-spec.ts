import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, ApiKeys, Members, PrincipalResolver } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aBuyer, anOperator, aPerson, asOfNow, aVendor } from './identity.builders.js';

const tomorrow = () => new Date(Date.now() + 86_400_000);

describe('members', () => {
  let identity: IdentityApp;
  let members: Members;

  beforeAll(async () => {
    identity = await openIdentity();
    members = identity.app.get(Members);
  });

  afterAll(() => identity.stop());

  it('are added by an owner by the address of a confirmed account, in whatever case it is written', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const person = await aPerson(identity.app, 'Bo Lund');
    const added = await members.add(owner, 'vendor', organisation.id, {
      email: person.email.toUpperCase(),
      role: 'member',
    });
    expect(added).toMatchObject({
      userId: person.userId,
      email: person.email,
      name: 'Bo Lund',
      role: 'member',
    });
    expect(await members.list(await asOfNow(identity.app, person), 'vendor', organisation.id)).toMatchObject([
      { userId: owner.userId, role: 'owner' },
      { userId: person.userId, role: 'member' },
    ]);
  });

  it('change their role when they are added again', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    const { email } = await aPerson(identity.app);
    await members.add(owner, 'buyer', organisation.id, { email, role: 'evaluator' });
    expect(await members.add(owner, 'buyer', organisation.id, { email, role: 'owner' })).toMatchObject({
      role: 'owner',
    });
    expect(await members.list(owner, 'buyer', organisation.id)).toHaveLength(2);
    const stepDown = { email: owner.email, role: 'officer' } as const;
    expect(await members.add(owner, 'buyer', organisation.id, stepDown)).toMatchObject({ role: 'officer' });
  });

  it('take the roles that their kind of organisation has, and no others', async () => {
    const [buyer, vendor] = [await aBuyer(identity.app), await aVendor(identity.app)];
    const { email } = await aPerson(identity.app);
    const refusal = { kind: 'invalid', code: 'role-not-offered', extra: { errors: [{ pointer: '/role' }] } };
    const toBuyer = members.add(buyer.owner, 'buyer', buyer.organisation.id, { email, role: 'member' });
    await expect(toBuyer).rejects.toMatchObject(refusal);
    const toVendor = members.add(vendor.owner, 'vendor', vendor.organisation.id, {
      email,
      role: 'evaluator',
    });
    await expect(toVendor).rejects.toMatchObject(refusal);
  });

  it('are not added before they confirmed their address', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const email = 'unconfirmed@example.dk';
    const password = 'en god lang adgangskode';
    await identity.app.get(Accounts).createPerson({ email, password, name: 'U', emailVerified: false });
    const adding = members.add(owner, 'vendor', organisation.id, { email, role: 'member' });
    await expect(adding).rejects.toMatchObject({ kind: 'invalid', code: 'person-unknown' });
  });

  it('act for one side of the market, and operators for none', async () => {
    const [buyer, vendor] = [await aBuyer(identity.app), await aVendor(identity.app)];
    const { email } = await anOperator(identity.app);
    const conflict = { kind: 'conflict', code: 'market-side-conflict' };
    const toBuyer = (email: string) =>
      members.add(buyer.owner, 'buyer', buyer.organisation.id, { email, role: 'officer' });
    const toVendor = (email: string) =>
      members.add(vendor.owner, 'vendor', vendor.organisation.id, { email, role: 'member' });
    await expect(toBuyer(email)).rejects.toMatchObject(conflict);
    await expect(toVendor(email)).rejects.toMatchObject(conflict);
    await expect(toBuyer(vendor.owner.email)).rejects.toMatchObject(conflict);
    await expect(toVendor(buyer.owner.email)).rejects.toMatchObject(conflict);
    const { owner: colleague } = await aBuyer(identity.app);
    expect(await toBuyer(colleague.email)).toMatchObject({ userId: colleague.userId });
  });

  it('are not found by an address that no database can hold', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const adding = members.add(owner, 'vendor', organisation.id, { email: 'a\u0000@b.dk', role: 'member' });
    await expect(adding).rejects.toMatchObject({
      code: 'person-unknown',
      extra: { errors: [{ pointer: '/email' }] },
    });
  });

  it('add nobody unless they are owners', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const person = await aPerson(identity.app);
    await members.add(owner, 'vendor', organisation.id, { email: person.email, role: 'member' });
    const member = await asOfNow(identity.app, person);
    const adding = members.add(member, 'vendor', organisation.id, { email: owner.email, role: 'owner' });
    await expect(adding).rejects.toMatchObject({ kind: 'forbidden', code: 'owner-only' });
  });

  it('leave by themselves, and are removed by owners', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const [first, second] = [await aPerson(identity.app), await aPerson(identity.app)];
    for (const { email } of [first, second]) {
      await members.add(owner, 'vendor', organisation.id, { email, role: 'member' });
    }
    await members.remove(await asOfNow(identity.app, first), 'vendor', organisation.id, first.userId);
    await members.remove(owner, 'vendor', organisation.id, second.userId);
    expect(await members.list(owner, 'vendor', organisation.id)).toMatchObject([{ userId: owner.userId }]);
    const gone = members.remove(owner, 'vendor', organisation.id, second.userId);
    await expect(gone).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('keep at least one owner', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    const leaving = members.remove(owner, 'buyer', organisation.id, owner.userId);
    await expect(leaving).rejects.toMatchObject({ kind: 'conflict', code: 'last-owner' });
    const steppingDown = members.add(owner, 'buyer', organisation.id, {
      email: owner.email,
      role: 'officer',
    });
    await expect(steppingDown).rejects.toMatchObject({ kind: 'conflict', code: 'last-owner' });
  });

  it('keep at least one owner where two owners remove one another at the same time', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    const other = await aPerson(identity.app);
    await members.add(owner, 'buyer', organisation.id, { email: other.email, role: 'owner' });
    const second = await asOfNow(identity.app, other);
    const outcomes = await Promise.allSettled([
      members.remove(owner, 'buyer', organisation.id, second.userId),
      members.remove(second, 'buyer', organisation.id, owner.userId),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('take the keys that they issued with them when they go', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const other = await aPerson(identity.app);
    await members.add(owner, 'vendor', organisation.id, { email: other.email, role: 'owner' });
    const issuer = await asOfNow(identity.app, other);
    const { key } = await identity.app.get(ApiKeys).create(issuer, {
      organisationId: organisation.id,
      name: 'Integration',
      scopes: ['profile:read'],
      expiresAt: tomorrow(),
    });
    const resolve = () =>
      identity.app.get(PrincipalResolver).resolve({
        method: 'GET',
        headers: new Headers({ authorization: `Bearer ${key}` }),
      });
    expect(await resolve()).toMatchObject({ userId: issuer.userId });
    await members.remove(owner, 'vendor', organisation.id, issuer.userId);
    await expect(resolve()).rejects.toMatchObject({ kind: 'unauthenticated', code: 'api-key-revoked' });
    await members.add(owner, 'vendor', organisation.id, { email: other.email, role: 'owner' });
    await expect(resolve()).rejects.toMatchObject({ code: 'api-key-revoked' });
  });
});
