import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tender } from '#tenders';
import { anOfficer, aPublishedTender, type Posted } from '../../tenders/test/tender.builders.js';
import {
  aJointContent,
  aLeadDraft,
  anInvited,
  aRequest,
  aShare,
  aTeam,
  aTeamVendor,
  confirm,
  PARTNER_CONTACT,
} from './partnership.builders.js';
import { aCompleteContent, aDraft, tagOf, type VendorMember } from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

const RULED_OUT = { kind: 'conflict', code: 'one-response-per-lot' };

describe('a tender that takes one response of a vendor to a lot', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  const publish = async (oneResponsePerLot = true, lots = 1): Promise<Tender> =>
    (await aPublishedTender(house.app, { by, lots, oneResponsePerLot })).tender;
  const submitOwn = async (tender: Tender, vendor: VendorMember) => {
    const { draft } = await aDraft(house.app, tender, vendor);
    return (await house.submissions.submit(vendor.member, draft.id, tagOf(draft))).response;
  };
  const accept = ({ member }: VendorMember, id: string) =>
    house.invitations.accept(member, id, PARTNER_CONTACT);
  /** An invitation of this vendor by a new lead. */
  const invited = async (tender: Tender, vendor: VendorMember, lotIds?: readonly string[]) => {
    const { lead, draft } = await aLeadDraft(house.app, tender);
    const stated = lotIds ? { lotIds } : {};
    const request = aRequest(tender, vendor.vendorId, stated);
    return { lead, draft, id: (await house.partners.invite(lead.member, draft.id, request)).id };
  };

  it('lets no vendor join that has submitted for the lot, until it withdraws', async () => {
    const tender = await publish();
    const vendor = await aTeamVendor(house.app);
    const own = await submitOwn(tender, vendor);
    const { id } = await invited(tender, vendor);
    await expect(accept(vendor, id)).rejects.toMatchObject(RULED_OUT);
    await house.submissions.withdraw(vendor.member, own.id, tagOf(own));
    await expect(accept(vendor, id)).resolves.toMatchObject({ state: 'joined' });
  });

  it('lets no vendor submit that has joined for the lot, until it leaves', async () => {
    const tender = await publish();
    const vendor = await aTeamVendor(house.app);
    const { id } = await invited(tender, vendor);
    await accept(vendor, id);
    await expect(submitOwn(tender, vendor)).rejects.toMatchObject(RULED_OUT);
    await house.invitations.leave(vendor.member, id);
    const { items } = await house.responses.list(vendor.member, vendor.vendorId, { limit: 1 });
    const [own] = items;
    if (!own) throw new Error('there is no draft');
    await expect(house.submissions.submit(vendor.member, own.id, tagOf(own))).resolves.toBeDefined();
  });

  it('lets no vendor join two teams for the lot, not even at the same moment', async () => {
    const tender = await publish();
    const vendor = await aTeamVendor(house.app);
    const asked = await Promise.all([invited(tender, vendor), invited(tender, vendor)]);
    const outcomes = await Promise.allSettled(asked.map(({ id }) => accept(vendor, id)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: RULED_OUT });
  });

  it('lets no vendor join and submit at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const tender = await publish();
      const vendor = await aTeamVendor(house.app);
      const { id } = await invited(tender, vendor);
      const { draft } = await aDraft(house.app, tender, vendor);
      const outcomes = await Promise.allSettled([
        accept(vendor, id),
        house.submissions.submit(vendor.member, draft.id, tagOf(draft)),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({ reason: RULED_OUT });
    }
  });

  it('lets a vendor take part in other lots', async () => {
    const tender = await publish(true, 2);
    const [first, second] = tender.lots;
    const vendor = await aTeamVendor(house.app);
    const content = aCompleteContent({ lots: first ? [first] : [] });
    const own = await house.responses.create(vendor.member, tender.id, vendor.vendorId, content);
    await house.submissions.submit(vendor.member, own.id, tagOf(own));
    const other = await invited(tender, vendor, [second?.id ?? '']);
    await expect(accept(vendor, other.id)).resolves.toMatchObject({ state: 'joined' });

    // The lead names it for the first lot too: it cannot stand by that.
    const { lead, draft, id } = other;
    const partners = [{ ...aShare(tender, vendor.vendorId), requirementIds: [] }];
    await house.responses.change(lead.member, draft.id, tagOf(draft), { partners });
    await expect(confirm(house.app, vendor, id)).rejects.toMatchObject(RULED_OUT);
  });

  it('does not hinder a team by itself', async () => {
    const team = await aTeam(house.app, await publish());
    const { lead, draft, tender, partners, ids } = team;
    const content = aJointContent(tender, partners);
    const named = await house.responses.change(lead.member, draft.id, tagOf(draft), content);
    const [partner] = partners;
    if (!partner) throw new Error('there is no partner');
    await confirm(house.app, partner, ids[0] ?? '');
    await expect(house.submissions.submit(lead.member, named.id, tagOf(named))).resolves.toBeDefined();
  });

  it('is one that says so: elsewhere the vendor is warned alone', async () => {
    const tender = await publish(false);
    expect(tender.oneResponsePerLot).toBe(false);
    const vendor = await aTeamVendor(house.app);
    await submitOwn(tender, vendor);
    const { member, invitation } = await anInvited(house.app, tender, await aLeadDraft(house.app, tender));
    await house.invitations.accept(member, invitation.id, PARTNER_CONTACT);
    const { id } = await invited(tender, vendor);
    const accepted = await accept(vendor, id);
    expect(accepted.warnings.map(({ code }) => code)).toContain('own-response-to-lot');
  });
});
