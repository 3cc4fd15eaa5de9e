import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import {
  ApiKeys,
  AuditTrail,
  findOrCreateUnclaimedVendors,
  InvitationAnswers,
  Invitations,
  Members,
  Organisations,
  PrincipalResolver,
  VendorClaims,
  VendorMerges,
  type PersonPrincipal,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import {
  aMember,
  anOperator,
  anUnclaimedVendor,
  aPerson,
  asOfNow,
  aVendor,
  aVerifiedBuyer,
  tokenOf,
} from './identity.builders.js';
import { aVendorOf, merge } from './merging.js';

const PAGE = { limit: 20 };
const IN_A_DAY = () => new Date(Date.now() + 86_400_000);

describe('merging vendors', () => {
  let identity: IdentityApp;
  let operator: PersonPrincipal;
  let merges: VendorMerges;

  const membersOf = async (vendorId: string) =>
    (await identity.app.get(Members).list(operator, 'vendor', vendorId, { limit: 100 })).items.map(
      ({ userId }) => userId,
    );
  const vendor = (id: string) => identity.app.get(Organisations).get(operator, 'vendor', id);
  const found = async (registration: { scheme: string; id: string }) => {
    const [answer] = await identity.app
      .get(Transactions)
      .run((tx) =>
        findOrCreateUnclaimedVendors(tx, [{ ...registration, name: 'Casa do Sul', country: 'PT' }]),
      );
    return answer;
  };
  const aKey = (owner: PersonPrincipal, organisationId: string) =>
    identity.app
      .get(ApiKeys)
      .create(owner, { organisationId, name: 'x', scopes: ['profile:read'], expiresAt: IN_A_DAY() });
  const using = (key: string) =>
    identity.app
      .get(PrincipalResolver)
      .resolve({ method: 'GET', headers: new Headers({ authorization: `Bearer ${key}` }) });

  beforeAll(async () => {
    identity = await openIdentity();
    operator = await anOperator(identity.app);
    merges = identity.app.get(VendorMerges);
  });
  afterAll(() => identity.stop());

  it('lets keys of those who stay speak for the vendor that stays, and ends those of the others', async () => {
    const [kept, merged] = [await aVendor(identity.app), await aVendor(identity.app)];
    const [own, other] = [
      await aKey(kept.owner, kept.organisation.id),
      await aKey(merged.owner, merged.organisation.id),
    ];
    await merge(identity.app, operator, kept.organisation.id, merged.organisation.id, 'merged');
    await expect(using(own.key)).rejects.toMatchObject({ code: 'api-key-revoked' });
    expect(await using(other.key)).toMatchObject({
      memberships: [{ organisationId: kept.organisation.id, role: 'owner' }],
    });
  });

  it('keeps invitations of those who stay: the letter opens the vendor that stays', async () => {
    const [kept, merged] = [await aVendor(identity.app), await aVendor(identity.app)];
    const [bo, ib, eva] = [
      await aPerson(identity.app),
      await aPerson(identity.app),
      await aPerson(identity.app),
    ];
    const invite = async ({ owner, organisation }: typeof kept, { email }: PersonPrincipal) => {
      const request = { email, role: 'member', language: 'da' } as const;
      return (await identity.app.get(Invitations).create(owner, 'vendor', organisation.id, request)).id;
    };
    const [moved, twice, first] = [
      await invite(merged, bo),
      await invite(merged, ib),
      await invite(kept, ib),
    ];
    await merge(identity.app, operator, kept.organisation.id, merged.organisation.id, 'both');
    const accept = async (person: PersonPrincipal, id: string) =>
      identity.app.get(InvitationAnswers).accept(person, await tokenOf(identity.app, id));
    expect(await accept(bo, moved)).toMatchObject({ organisationId: kept.organisation.id });
    await expect(accept(ib, twice)).rejects.toMatchObject({ code: 'invitation-ended' });
    expect(await accept(ib, first)).toMatchObject({ organisationId: kept.organisation.id });
    const third = await aVendor(identity.app);
    const ended = await invite(third, eva);
    await merge(identity.app, operator, kept.organisation.id, third.organisation.id, 'kept');
    await expect(accept(eva, ended)).rejects.toMatchObject({ code: 'invitation-ended' });
  });

  it('takes a claim over where nobody is verified afterwards, and waits for it to be decided elsewhere', async () => {
    const claims = identity.app.get(VendorClaims);
    const [kept, merged] = [await anUnclaimedVendor(identity.app), await anUnclaimedVendor(identity.app)];
    const person = await aPerson(identity.app);
    const claim = await claims.create(person, { registration: merged.registration, evidence: 'Ring.' });
    const verified = await aVendorOf(identity.app, 'verified');
    await expect(merge(identity.app, operator, verified.vendorId, merged.vendorId)).rejects.toMatchObject({
      extra: { data: { refusals: [{ rule: 'claim-open' }] } },
    });
    await merge(identity.app, operator, kept.vendorId, merged.vendorId);
    await claims.approve(operator, claim.id, 'Virk.dk');
    expect(await membersOf(kept.vendorId)).toEqual([person.userId]);
  });

  it('lets numbers of what was merged find the vendor that stays, also where that one is merged again', async () => {
    const [first, second, third] = [
      await anUnclaimedVendor(identity.app),
      await anUnclaimedVendor(identity.app),
      await anUnclaimedVendor(identity.app),
    ];
    await merge(identity.app, operator, second.vendorId, first.vendorId);
    expect(await found(first.registration)).toEqual({ organisationId: second.vendorId, created: false });
    await merge(identity.app, operator, third.vendorId, second.vendorId);
    for (const { registration } of [first, second, third]) {
      expect(await found(registration)).toEqual({ organisationId: third.vendorId, created: false });
    }
    const { items } = await merges.list(operator, third.vendorId, PAGE);
    expect(items).toMatchObject([
      { id: first.vendorId, mergedInto: third.vendorId, registration: first.registration },
      { id: second.vendorId, mergedInto: third.vendorId, registration: second.registration },
    ]);
    const founding = aVendor(identity.app, { country: 'PT', registration: first.registration });
    await expect(founding).rejects.toMatchObject({ code: 'registration-taken' });
    const claims = identity.app.get(VendorClaims);
    const claimed = await claims.create(await aPerson(identity.app), {
      registration: first.registration,
      evidence: 'Ring.',
    });
    expect(claimed).toMatchObject({ vendorId: third.vendorId });
  });

  it('gives a number to a vendor that has none', async () => {
    const [kept, merged] = [
      await aVendorOf(identity.app, 'unverified'),
      await anUnclaimedVendor(identity.app),
    ];
    await merge(identity.app, operator, kept.vendorId, merged.vendorId);
    expect((await vendor(kept.vendorId)).registration).toEqual(merged.registration);
    expect(await found(merged.registration)).toEqual({ organisationId: kept.vendorId, created: false });
  });

  it('names the vendor that stays to those who may know it, and nothing to others', async () => {
    const [kept, merged] = [
      await aVendorOf(identity.app, 'verified'),
      await aVendorOf(identity.app, 'unverified'),
    ];
    await merge(identity.app, operator, kept.vendorId, merged.vendorId);
    await expect(vendor(merged.vendorId)).rejects.toMatchObject({ kind: 'not-found' });
    const asked = (person: PersonPrincipal) => merges.refuseMerged(person, merged.vendorId);
    const member = await asOfNow(identity.app, kept.owner ?? operator);
    for (const person of [operator, member, (await aVerifiedBuyer(identity.app)).owner]) {
      await expect(asked(person)).rejects.toMatchObject({
        kind: 'gone',
        code: 'vendor-merged',
        extra: { data: { vendorId: kept.vendorId } },
      });
    }
    await expect(asked(await asOfNow(identity.app, merged.owner ?? operator))).resolves.toBeUndefined();
    await expect(merges.refuseMerged(operator, kept.vendorId)).resolves.toBeUndefined();
  });

  it('shows nobody in lists who hid from them, and names a hidden vendor to its members and operators alone', async () => {
    const [kept, merged] = [await aVendorOf(identity.app, 'nobody'), await aVendor(identity.app)];
    const id = merged.organisation.id;
    await identity.app.get(Organisations).update(merged.owner, 'vendor', id, '"1"', { hidden: true });
    await merge(identity.app, operator, kept.vendorId, id);
    expect((await vendor(kept.vendorId)).hidden).toBe(true);
    const buyer = (await aVerifiedBuyer(identity.app)).owner;
    await expect(merges.refuseMerged(buyer, id)).resolves.toBeUndefined();
    await expect(merges.list(buyer, kept.vendorId, PAGE)).rejects.toMatchObject({ kind: 'not-found' });
    const own = await asOfNow(identity.app, merged.owner);
    await expect(merges.refuseMerged(own, id)).rejects.toMatchObject({ code: 'vendor-merged' });
    expect((await merges.list(own, kept.vendorId, PAGE)).items).toMatchObject([{ id }]);
  });

  it('is in the audit trail with both ids and the reason, where members also read what was before', async () => {
    const [kept, merged] = [await aVendor(identity.app), await aVendor(identity.app)];
    await merge(identity.app, operator, kept.organisation.id, merged.organisation.id, 'kept');
    const { items } = await identity.app.get(AuditTrail).list(kept.owner, {}, PAGE);
    expect(items.map(({ action, resourceId }) => [action, resourceId])).toEqual([
      ['vendor-merge.create', merged.organisation.id],
      ['vendor-merge.preview', merged.organisation.id],
      ['vendor.create', merged.organisation.id],
      ['vendor.create', kept.organisation.id],
    ]);
    expect(items[0]).toMatchObject({
      organisationId: kept.organisation.id,
      actorId: null,
      after: { into: kept.organisation.id, reason: 'Samme virksomhed, to skrivemåder', members: 'kept' },
    });
  });

  it('is refused without reason, preview, or to what changed since, and to all but operators', async () => {
    const [kept, merged] = [await aVendor(identity.app), await aVendor(identity.app)];
    const request = { mergedId: merged.organisation.id, members: 'kept' } as const;
    const id = kept.organisation.id;
    const { version } = await merges.preview(operator, id, request);
    const attempt = (reason: string, ifMatch: string | undefined, by = operator) =>
      merges.merge(by, id, request, reason, ifMatch);
    await expect(attempt(' ', `"${version}"`)).rejects.toMatchObject({ code: 'reason-missing' });
    await expect(attempt('Én', '*')).rejects.toMatchObject({ code: 'version-stale' });
    await expect(attempt('Én', undefined)).rejects.toMatchObject({ code: 'if-match-missing' });
    await expect(attempt('Én', `"${version}"`, kept.owner)).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(merges.preview(kept.owner, id, request)).rejects.toMatchObject({ kind: 'forbidden' });
    await aMember(identity.app, merged, 'member');
    await expect(attempt('Én', `"${version}"`)).rejects.toMatchObject({ code: 'version-stale' });
    await expect(merges.preview(operator, id, { mergedId: id })).rejects.toMatchObject({
      code: 'merge-with-itself',
    });
    const { organisation: buyer } = await aVerifiedBuyer(identity.app);
    await expect(merges.preview(operator, id, { mergedId: buyer.id })).rejects.toMatchObject({
      code: 'merged-vendor-unknown',
    });
    await expect(merges.preview(operator, buyer.id, { mergedId: id })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('happens once, where two operators merge the same two crosswise at the same moment', async () => {
    const other = await anOperator(identity.app);
    for (let round = 0; round < 5; round++) {
      const [one, two] = [await anUnclaimedVendor(identity.app), await anUnclaimedVendor(identity.app)];
      const both = await Promise.allSettled([
        merge(identity.app, operator, one.vendorId, two.vendorId),
        merge(identity.app, other, two.vendorId, one.vendorId),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [refused] = both.filter((answer) => answer.status === 'rejected');
      expect(refused?.reason).toMatchObject({
        code: expect.stringMatching(/^(not-found|merged-vendor-unknown)$/),
      });
    }
  });
});
