import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApiKeys,
  AuditTrail,
  InvitationAnswers,
  Invitations,
  Organisations,
  PrincipalResolver,
  VendorClaims,
  type OrganisationChange,
  type PersonPrincipal,
  type Registration,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import {
  aBuyer,
  anOperator,
  anUnclaimedVendor,
  aPerson,
  asOfNow,
  aVendor,
  tokenOf,
} from './identity.builders.js';

const PAGE = { limit: 100 };
const EVIDENCE = 'Jeg er direktør ifølge CVR.';
const SOURCE = 'Virk.dk, 24.11.2026';
const CVR = { scheme: 'DK-CVR', id: '13748136' };

describe('claims of vendors', () => {
  let identity: IdentityApp;
  let operator: PersonPrincipal;
  let claims: VendorClaims;

  const claim = (person: PersonPrincipal, registration: Registration) =>
    claims.create(person, { registration, evidence: EVIDENCE });

  beforeAll(async () => {
    identity = await openIdentity();
    operator = await anOperator(identity.app);
    claims = identity.app.get(VendorClaims);
  });
  afterAll(() => identity.stop());

  it('make the claimant the owner of an imported vendor, once an operator verified it', async () => {
    const { vendorId, registration } = await anUnclaimedVendor(identity.app);
    const person = await aPerson(identity.app);
    const { id } = await claim(person, registration);
    expect((await asOfNow(identity.app, person)).memberships).toEqual([]);
    expect(await claims.approve(operator, id, SOURCE)).toMatchObject({ state: 'approved', grounds: SOURCE });
    const owner = await asOfNow(identity.app, person);
    expect(owner.memberships).toMatchObject([{ organisationId: vendorId, role: 'owner', verified: true }]);
    const { items } = await identity.app.get(AuditTrail).list(owner, {}, { limit: 10 });
    expect(items.map(({ action }) => action)).toEqual(['vendor-claim.decide', 'vendor-claim.create']);
  });

  it('take a vendor from whoever founded it under the number of another company, with their keys', async () => {
    const squatted = await aVendor(identity.app, { registration: CVR });
    const { key } = await identity.app.get(ApiKeys).create(squatted.owner, {
      organisationId: squatted.organisation.id,
      name: 'x',
      scopes: ['profile:read'],
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    const rightful = await aPerson(identity.app);
    const { id } = await claim(rightful, CVR);
    await claims.approve(operator, id, SOURCE);
    expect((await asOfNow(identity.app, squatted.owner)).memberships).toEqual([]);
    expect((await asOfNow(identity.app, rightful)).memberships).toMatchObject([
      { organisationId: squatted.organisation.id, role: 'owner' },
    ]);
    const headers = new Headers({ authorization: `Bearer ${key}` });
    const using = identity.app.get(PrincipalResolver).resolve({ method: 'GET', headers });
    await expect(using).rejects.toMatchObject({ code: 'api-key-revoked' });
    await expect(claim(squatted.owner, CVR)).rejects.toMatchObject({ code: 'vendor-verified' });
  });

  it('end the invitations of whoever acted for the vendor before, so that no letter leads back in', async () => {
    const squatted = await aVendor(identity.app, { registration: { ...CVR, id: '10150817' } });
    const accomplice = await aPerson(identity.app);
    const invitation = await identity.app
      .get(Invitations)
      .create(squatted.owner, 'vendor', squatted.organisation.id, {
        email: accomplice.email,
        role: 'owner',
        language: 'da',
      });
    const rightful = await aPerson(identity.app);
    const { id } = await claim(rightful, { ...CVR, id: '10150817' });
    await claims.approve(operator, id, SOURCE);
    const letter = await tokenOf(identity.app, invitation.id);
    await expect(identity.app.get(InvitationAnswers).accept(accomplice, letter)).rejects.toMatchObject({
      code: 'invitation-ended',
    });
    expect((await asOfNow(identity.app, accomplice)).memberships).toEqual([]);
  });

  it('wait for each other, also where two people claim at the same moment', async () => {
    const { registration } = await anUnclaimedVendor(identity.app);
    const people = [await aPerson(identity.app), await aPerson(identity.app)];
    const both = await Promise.allSettled(people.map((person) => claim(person, registration)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [refused] = both.filter((one) => one.status === 'rejected');
    expect(refused?.reason).toMatchObject({ code: 'claim-open' });
  });

  it('change nothing when they are rejected, and can be made anew', async () => {
    const { registration } = await anUnclaimedVendor(identity.app);
    const person = await aPerson(identity.app);
    const { id } = await claim(person, registration);
    await expect(claims.reject(operator, id, ' ')).rejects.toMatchObject({ code: 'reason-missing' });
    expect(await claims.reject(operator, id, 'Ikke tegningsberettiget')).toMatchObject({ state: 'rejected' });
    expect((await asOfNow(identity.app, person)).memberships).toEqual([]);
    await expect(claims.approve(operator, id, SOURCE)).rejects.toMatchObject({ code: 'claim-decided' });
    expect(await claim(person, registration)).toMatchObject({ state: 'open' });
  });

  it('are decided once where two operators decide at the same moment', async () => {
    const { registration } = await anUnclaimedVendor(identity.app);
    const { id } = await claim(await aPerson(identity.app), registration);
    const both = await Promise.allSettled([
      claims.approve(operator, id, SOURCE),
      claims.reject(await anOperator(identity.app), id, 'Nej'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('are not for buyers’ people, nor for who acts for the vendor, nor of what is not here', async () => {
    const registration = { scheme: 'SE-BLV', id: '5560360793' };
    const { owner } = await aVendor(identity.app, { country: 'SE', registration });
    await expect(claim(owner, registration)).rejects.toMatchObject({ code: 'vendor-own' });
    const buyer = (await aBuyer(identity.app)).owner;
    await expect(claim(buyer, registration)).rejects.toMatchObject({ code: 'market-side-conflict' });
    const nothing = claim(await aPerson(identity.app), { scheme: 'DK-CVR', id: '00000000' });
    await expect(nothing).rejects.toMatchObject({ kind: 'not-found', code: 'vendor-unknown' });
  });

  it('are seen by who made them and by operators, and decided by operators alone', async () => {
    const { registration } = await anUnclaimedVendor(identity.app);
    const person = await aPerson(identity.app);
    const made = await claim(person, registration);
    expect(await claims.list(person, undefined, PAGE)).toEqual({ items: [made], next: null });
    expect((await claims.list(await aPerson(identity.app), undefined, PAGE)).items).toEqual([]);
    expect((await claims.list(operator, 'open', PAGE)).items.map(({ id }) => id)).toContain(made.id);
    await expect(claims.approve(person, made.id, SOURCE)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('are shown to operators page by page, the longest waiting first, and else the newest first', async () => {
    const made: string[] = [];
    for (let one = 0; one < 5; one++) {
      const { registration } = await anUnclaimedVendor(identity.app);
      made.push((await claim(await aPerson(identity.app), registration)).id);
    }
    const allPages = async (state?: 'open') => {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await claims.list(operator, state, { limit: 2, after });
        expect(page.items.length).toBeLessThanOrEqual(2);
        seen.push(...page.items.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(new Set(seen).size).toBe(seen.length);
      return seen;
    };
    const waiting = await allPages('open');
    expect(waiting).toEqual([...waiting].sort());
    expect(waiting.slice(-made.length)).toEqual(made);
    expect((await allPages()).slice(0, made.length)).toEqual([...made].reverse());
  });

  it('of one person wait three at a time, also where more are made at the same moment', async () => {
    const person = await aPerson(identity.app);
    const vendors = await Promise.all(Array.from({ length: 5 }, () => anUnclaimedVendor(identity.app)));
    const made = await Promise.allSettled(vendors.map(({ registration }) => claim(person, registration)));
    const refused = made.filter((one) => one.status === 'rejected');
    expect(refused.map(({ reason }): unknown => reason)).toMatchObject([
      { kind: 'conflict', code: 'vendor-claims-exhausted' },
      { kind: 'conflict', code: 'vendor-claims-exhausted' },
    ]);
    const { items } = await claims.list(person, 'open', PAGE);
    expect(items).toHaveLength(3);
    await claims.reject(operator, items[0]?.id ?? '', 'Ikke tegningsberettiget');
    const { registration } = await anUnclaimedVendor(identity.app);
    expect(await claim(person, registration)).toMatchObject({ state: 'open' });
  });

  it('let the owner of a vendor whose country no notice said hide it, and change nothing else', async () => {
    const imported = { scheme: 'IMPORT', id: 'casa-do-sul' };
    const { vendorId, registration } = await anUnclaimedVendor(identity.app, imported);
    const person = await aPerson(identity.app);
    await claims.approve(operator, (await claim(person, registration)).id, SOURCE);
    const owner = await asOfNow(identity.app, person);
    const organisations = identity.app.get(Organisations);
    const { version } = await organisations.get(owner, 'vendor', vendorId);
    const update = (change: OrganisationChange) =>
      organisations.update(owner, 'vendor', vendorId, `"${version}"`, change);
    await expect(update({ hidden: true, country: 'DK' })).rejects.toMatchObject({
      code: 'organisation-invalid',
      extra: { errors: [{ code: 'scheme-of-other-country' }] },
    });
    await expect(update({ country: 'PT' })).rejects.toMatchObject({ code: 'vendor-details-verified' });
    expect(await update({ hidden: true })).toMatchObject({ hidden: true, country: null, registration });
  });

  it('leave name and registration of a verified vendor as they are', async () => {
    const { vendorId, registration } = await anUnclaimedVendor(identity.app);
    const person = await aPerson(identity.app);
    await claims.approve(operator, (await claim(person, registration)).id, SOURCE);
    const owner = await asOfNow(identity.app, person);
    const organisations = identity.app.get(Organisations);
    const { version } = await organisations.get(owner, 'vendor', vendorId);
    const renaming = organisations.update(owner, 'vendor', vendorId, `"${version}"`, { name: 'Nyt navn' });
    await expect(renaming).rejects.toMatchObject({ kind: 'conflict', code: 'vendor-details-verified' });
  });
});
