import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Standing } from '../src/domain/merge-members.js';
import {
  Members,
  Organisations,
  VendorMerges,
  type MergeMembers,
  type PersonPrincipal,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aMember, anOperator, asOfNow, aVendor } from './identity.builders.js';
import { aVendorOf, merge, type Side } from './merging.js';

describe('whose members stay when vendors are merged, and whether they are verified ones', () => {
  let identity: IdentityApp;
  let operator: PersonPrincipal;
  let merges: VendorMerges;

  const of = (side: Side) => side.owner?.userId;
  const membersOf = async (vendorId: string) =>
    (await identity.app.get(Members).list(operator, 'vendor', vendorId, { limit: 100 })).items.map(
      ({ userId }) => userId,
    );
  const vendor = (id: string) => identity.app.get(Organisations).get(operator, 'vendor', id);

  beforeAll(async () => {
    identity = await openIdentity();
    operator = await anOperator(identity.app);
    merges = identity.app.get(VendorMerges);
  });
  afterAll(() => identity.stop());

  it.each<[Standing, Standing, MergeMembers | undefined, ('kept' | 'merged')[], boolean]>([
    ['nobody', 'nobody', undefined, [], false],
    ['nobody', 'unverified', undefined, ['merged'], false],
    ['unverified', 'nobody', undefined, ['kept'], false],
    ['unverified', 'unverified', 'kept', ['kept'], false],
    ['unverified', 'unverified', 'merged', ['merged'], false],
    ['unverified', 'unverified', 'both', ['kept', 'merged'], false],
    ['verified', 'nobody', undefined, ['kept'], true],
    ['verified', 'unverified', undefined, ['kept'], true],
    ['verified', 'verified', undefined, ['kept', 'merged'], true],
  ])('kept: %s, merged: %s, said: %s → %j, verified: %s', async (kept, merged, said, stay, verified) => {
    const sides = {
      kept: await aVendorOf(identity.app, kept),
      merged: await aVendorOf(identity.app, merged),
    };
    const [{ vendorId: keptId }, { vendorId: mergedId }] = [sides.kept, sides.merged];
    await merge(identity.app, operator, keptId, mergedId, said);
    expect((await membersOf(keptId)).sort()).toEqual(stay.map((side) => of(sides[side])).sort());
    expect((await vendor(keptId)).verifiedAt !== null).toBe(verified);
    const leaving = (['kept', 'merged'] as const).filter((side) => !stay.includes(side));
    for (const side of leaving) {
      const person = sides[side].owner;
      if (person) expect((await asOfNow(identity.app, person)).memberships).toEqual([]);
    }
  });

  it.each<Standing>(['nobody', 'unverified'])(
    'is refused where verified people would come under a name and number of others (kept: %s)',
    async (standing) => {
      const [kept, merged] = [
        await aVendorOf(identity.app, standing),
        await aVendorOf(identity.app, 'verified'),
      ];
      const { refusals } = await merges.preview(operator, kept.vendorId, { mergedId: merged.vendorId });
      expect(refusals).toMatchObject([{ rule: 'verified-stays' }]);
      await merge(identity.app, operator, merged.vendorId, kept.vendorId);
      expect(await membersOf(merged.vendorId)).toEqual([of(merged)]);
    },
  );

  it('is for the operator to say where people act for both and nobody verified either', async () => {
    const [kept, merged] = [
      await aVendorOf(identity.app, 'unverified'),
      await aVendorOf(identity.app, 'unverified'),
    ];
    const undecided = await merges.preview(operator, kept.vendorId, { mergedId: merged.vendorId });
    expect(undecided).toMatchObject({ members: undefined, offered: ['kept', 'merged', 'both'] });
    expect(undecided.refusals.map(({ rule }) => rule)).toEqual(['members-undecided']);
    await expect(merge(identity.app, operator, kept.vendorId, merged.vendorId)).rejects.toMatchObject({
      code: 'merge-refused',
      kind: 'conflict',
    });
    const said = await merges.preview(operator, kept.vendorId, {
      mergedId: merged.vendorId,
      members: 'kept',
    });
    expect(said).toMatchObject({ refusals: [], leaving: [{ userId: of(merged) }] });
  });

  it('is not for the operator to say against those whom an operator verified', async () => {
    const [kept, merged] = [
      await aVendorOf(identity.app, 'unverified'),
      await aVendorOf(identity.app, 'verified'),
    ];
    const { refusals } = await merges.preview(operator, kept.vendorId, {
      mergedId: merged.vendorId,
      members: 'kept',
    });
    expect(refusals.map(({ rule }) => rule)).toEqual(['verified-stays', 'members-not-offered']);
  });

  it('leaves who was in both the stronger role', async () => {
    const [kept, merged] = [await aVendor(identity.app), await aVendor(identity.app)];
    await aMember(identity.app, kept, 'member', merged.owner);
    await merge(identity.app, operator, kept.organisation.id, merged.organisation.id, 'both');
    const { memberships } = await asOfNow(identity.app, merged.owner);
    expect(memberships).toMatchObject([{ organisationId: kept.organisation.id, role: 'owner' }]);
  });
});
