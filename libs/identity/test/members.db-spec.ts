import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ApiKeys,
  AuditTrail,
  InvitationAnswers,
  Invitations,
  Members,
  PrincipalResolver,
  type MarketSide,
  type Member,
  type Principal,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aBuyer, aMember, aPerson, asOfNow, aVendor, tokenOf } from './identity.builders.js';

const tomorrow = () => new Date(Date.now() + 86_400_000);

describe('members', () => {
  let identity: IdentityApp;
  let members: Members;

  /** Page after page of two. */
  const listed = async (principal: Principal, side: MarketSide, id: string) => {
    const seen: Member[] = [];
    let after: string | undefined;
    do {
      const page = await members.list(principal, side, id, { limit: 2, after });
      seen.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return seen;
  };

  beforeAll(async () => {
    identity = await openIdentity();
    members = identity.app.get(Members);
  });

  afterAll(() => identity.stop());

  it('are listed in the order in which they joined', async () => {
    const vendor = await aVendor(identity.app);
    const member = await aMember(identity.app, vendor, 'member');
    expect(await listed(member, 'vendor', vendor.organisation.id)).toMatchObject([
      { userId: vendor.owner.userId, role: 'owner' },
      { userId: member.userId, role: 'member', email: member.email, name: 'Bo Lund' },
    ]);
  });

  it('are listed once each where several joined at the same moment', async () => {
    const vendor = await aVendor(identity.app);
    const { id } = vendor.organisation;
    const people = [vendor.owner];
    while (people.length < 5) people.push(await aMember(identity.app, vendor, 'member'));
    await identity.dataSource.query(
      `UPDATE membership SET created_at = '2026-11-24 08:15:00.123456Z' WHERE organisation_id = $1`,
      [id],
    );
    expect((await listed(vendor.owner, 'vendor', id)).map(({ userId }) => userId)).toEqual(
      people.map(({ userId }) => userId).sort(),
    );
  });

  it('are given another role by an owner, who can then step down', async () => {
    const buyer = await aBuyer(identity.app);
    const { organisation, owner } = buyer;
    const other = await aMember(identity.app, buyer, 'evaluator');
    const change = (userId: string, role: 'owner' | 'officer') =>
      members.changeRole(owner, 'buyer', organisation.id, userId, role);
    expect(await change(other.userId, 'owner')).toMatchObject({ userId: other.userId, role: 'owner' });
    expect(await change(owner.userId, 'officer')).toMatchObject({ role: 'officer' });
    expect(await listed(owner, 'buyer', organisation.id)).toMatchObject([
      { userId: owner.userId, role: 'officer' },
      { userId: other.userId, role: 'owner' },
    ]);
    await expect(change(other.userId, 'officer')).rejects.toMatchObject({ code: 'owner-only' });
  });

  it('take the roles that their kind of organisation has, and no others', async () => {
    const [buyer, vendor] = [await aBuyer(identity.app), await aVendor(identity.app)];
    const refusal = { kind: 'invalid', code: 'role-not-offered', extra: { errors: [{ pointer: '/role' }] } };
    const { userId } = buyer.owner;
    const ofBuyer = members.changeRole(buyer.owner, 'buyer', buyer.organisation.id, userId, 'member');
    await expect(ofBuyer).rejects.toMatchObject(refusal);
    const ofVendor = members.changeRole(vendor.owner, 'vendor', vendor.organisation.id, userId, 'evaluator');
    await expect(ofVendor).rejects.toMatchObject(refusal);
  });

  it('change no roles unless they are owners', async () => {
    const vendor = await aVendor(identity.app);
    const member = await aMember(identity.app, vendor, 'member');
    const rising = members.changeRole(member, 'vendor', vendor.organisation.id, member.userId, 'owner');
    await expect(rising).rejects.toMatchObject({ kind: 'forbidden', code: 'owner-only' });
  });

  it('leave by themselves, and are removed by owners', async () => {
    const vendor = await aVendor(identity.app);
    const { organisation, owner } = vendor;
    const [first, second] = [
      await aMember(identity.app, vendor, 'member'),
      await aMember(identity.app, vendor, 'member'),
    ];
    await members.remove(first, 'vendor', organisation.id, first.userId);
    await members.remove(owner, 'vendor', organisation.id, second.userId);
    expect(await listed(owner, 'vendor', organisation.id)).toMatchObject([{ userId: owner.userId }]);
    const gone = members.remove(owner, 'vendor', organisation.id, second.userId);
    await expect(gone).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('keep at least one owner', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    const lastOwner = { kind: 'conflict', code: 'last-owner' };
    const leaving = members.remove(owner, 'buyer', organisation.id, owner.userId);
    await expect(leaving).rejects.toMatchObject(lastOwner);
    const steppingDown = members.changeRole(owner, 'buyer', organisation.id, owner.userId, 'officer');
    await expect(steppingDown).rejects.toMatchObject(lastOwner);
  });

  it.each(['remove', 'demote'] as const)(
    'keep at least one owner where five owners %s one another in a ring at the same time',
    async (how) => {
      const buyer = await aBuyer(identity.app);
      const { id } = buyer.organisation;
      const owners = [buyer.owner];
      while (owners.length < 5) owners.push(await aMember(identity.app, buyer, 'owner'));
      const outcomes = await Promise.allSettled(
        owners.map((owner, index) => {
          const next = owners[(index + 1) % owners.length]?.userId ?? '';
          return how === 'remove'
            ? members.remove(owner, 'buyer', id, next)
            : members.changeRole(owner, 'buyer', id, next, 'evaluator');
        }),
      );
      expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true);
      const present = await Promise.all(owners.map((owner) => asOfNow(identity.app, owner)));
      const left = present.filter(({ memberships }) => memberships.some(({ role }) => role === 'owner'));
      expect(left.length).toBeGreaterThan(0);
    },
  );

  it('decide nothing with a role that they lost since they asked', async () => {
    const buyer = await aBuyer(identity.app);
    const { id } = buyer.organisation;
    const [second, third] = [
      await aMember(identity.app, buyer, 'owner'),
      await aMember(identity.app, buyer, 'owner'),
    ];
    await members.remove(buyer.owner, 'buyer', id, second.userId);
    const late = members.remove(second, 'buyer', id, third.userId);
    await expect(late).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('take the keys that they issued with them when they go', async () => {
    const vendor = await aVendor(identity.app);
    const { organisation, owner } = vendor;
    const issuer = await aMember(identity.app, vendor, 'owner');
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
    await aMember(identity.app, vendor, 'owner', issuer);
    await expect(resolve()).rejects.toMatchObject({ code: 'api-key-revoked' });
  });

  it.each(['removed', 'demoted', 'leaving'] as const)(
    'leave no invitation behind by which somebody %s comes back',
    async (how) => {
      const buyer = await aBuyer(identity.app);
      const { id } = buyer.organisation;
      const going = await aMember(identity.app, buyer, 'owner');
      const invite = async (by: typeof going) => {
        const person = await aPerson(identity.app);
        const request = { email: person.email, role: 'owner', language: 'da' } as const;
        const invitation = await identity.app.get(Invitations).create(by, 'buyer', id, request);
        return { person, invitationId: invitation.id };
      };
      const [own, colleagues] = [await invite(going), await invite(buyer.owner)];
      if (how === 'demoted') await members.changeRole(buyer.owner, 'buyer', id, going.userId, 'officer');
      else await members.remove(how === 'removed' ? buyer.owner : going, 'buyer', id, going.userId);

      const accept = async ({ person, invitationId }: typeof own) =>
        identity.app.get(InvitationAnswers).accept(person, await tokenOf(identity.app, invitationId));
      await expect(accept(own)).rejects.toMatchObject({ code: 'invitation-ended' });
      expect(await accept(colleagues)).toMatchObject({ organisationId: id });
      const { items } = await identity.app
        .get(AuditTrail)
        .list(buyer.owner, { resourceId: going.userId }, { limit: 1 });
      expect(items).toMatchObject([{ after: { invitationsEnded: [own.invitationId] } }]);
    },
  );
});
