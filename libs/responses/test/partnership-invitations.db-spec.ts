import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DomainError, newId } from '#platform';
import {
  anOfficer,
  aPublishedTender,
  moveDeadline,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import { INVITATION_BOUNDS, type PartnerRequest } from '../src/index.js';
import {
  aLeadDraft,
  aRequest,
  aTeamVendor,
  anInvited,
  LEAD_CONTACT,
  PARTNER_CONTACT,
} from './partnership.builders.js';
import { aDraft, aVendorMember, tagOf } from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

describe('inviting a partner', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  const publish = async (lots = 1) => (await aPublishedTender(house.app, { by, lots })).tender;

  it('is seen by both sides, without contacts until it is accepted', async () => {
    const tender = await publish(2);
    const lead = await aLeadDraft(house.app, tender);
    const [lot] = tender.lots;
    const { vendorId, member, invitation } = await anInvited(house.app, tender, lead, {
      kind: 'joint',
      lotIds: [lot?.id ?? ''],
    });
    expect(invitation).toMatchObject({
      state: 'invited',
      kind: 'joint',
      vendor: { vendorId, name: 'Havnens Køkken (fiktiv)' },
      lotIds: [lot?.id],
      pricesShared: false,
      confirmed: false,
      warnings: [{ code: 'could-respond-alone' }],
    });
    expect(invitation).not.toHaveProperty('contact');
    const seen = await house.invitations.get(member, invitation.id);
    expect(seen).toMatchObject({
      state: 'invited',
      vendorId,
      lead: { vendorId: lead.lead.vendorId },
      tenderTitle: tender.title,
      lots: [{ id: lot?.id, title: lot?.title }],
      message: 'Vil I køre borgerne til fællesspisningen?',
    });
    expect(seen).not.toHaveProperty('contact');
    expect((await house.invitations.list(member, vendorId, { limit: 5 })).items).toEqual([seen]);

    const accepted = await house.invitations.accept(member, invitation.id, PARTNER_CONTACT);
    expect(accepted).toMatchObject({ state: 'joined', contact: LEAD_CONTACT, joinedAt: expect.any(Date) });
    await expect(house.partners.list(lead.lead.member, lead.draft.id)).resolves.toMatchObject([
      { state: 'joined', contact: PARTNER_CONTACT },
    ]);
  });

  it.each(['decline', 'take back', 'leave', 'remove'] as const)(
    'shows no contact after a %s, to neither side, and keeps none',
    async (end) => {
      const tender = await publish();
      const lead = await aLeadDraft(house.app, tender);
      const { member, invitation } = await anInvited(house.app, tender, lead);
      const { id } = invitation;
      if (end === 'leave' || end === 'remove') await house.invitations.accept(member, id, PARTNER_CONTACT);
      if (end === 'decline') await house.invitations.decline(member, id);
      if (end === 'leave') await house.invitations.leave(member, id);
      if (end === 'take back') await house.partners.takeBack(lead.lead.member, lead.draft.id, id);
      if (end === 'remove') await house.partners.remove(lead.lead.member, lead.draft.id, id);
      const [asLead] = await house.partners.list(lead.lead.member, lead.draft.id);
      const asPartner = await house.invitations.get(member, id);
      for (const seen of [asLead, asPartner]) {
        expect(seen).not.toHaveProperty('contact');
        expect(seen).toMatchObject({ endedAt: expect.any(Date) });
      }
      const [row] = await house.dataSource.query<{ bytes: number }[]>(
        'SELECT octet_length(sealed) AS bytes FROM partnership WHERE id = $1',
        [id],
      );
      const { kind, lotIds, message } = aRequest(tender, '');
      const bare = Buffer.byteLength(JSON.stringify({ kind, lotIds, message }));
      expect(row?.bytes).toBe(bare + 29);
    },
  );

  it.each<[string, Partial<PartnerRequest>, string, string]>([
    ['no lot', { lotIds: [] }, '/lotIds', 'required'],
    ['a lot of another tender', { lotIds: [newId()] }, '/lotIds/0', 'lot-unknown'],
    ['no message', { message: ' ' }, '/message', 'required'],
    [
      'a message beyond the bound',
      { message: 'x'.repeat(INVITATION_BOUNDS.message + 1) },
      '/message',
      'too-long',
    ],
    ['nobody to write to', { contact: { name: '', email: 'maja@example.dk' } }, '/contact/name', 'required'],
    ['an unknown vendor', { vendorId: newId() }, '/vendorId', 'partner-not-open'],
  ])('is refused with %s', async (_, stated, pointer, code) => {
    const tender = await publish();
    const { lead, draft } = await aLeadDraft(house.app, tender);
    const { vendorId } = await aTeamVendor(house.app);
    await expect(
      house.partners.invite(lead.member, draft.id, aRequest(tender, vendorId, stated)),
    ).rejects.toMatchObject({ code: 'partner-invitation-invalid', extra: { errors: [{ pointer, code }] } });
  });

  it('is refused for vendors that are not open to teams, in the words for those that do not exist', async () => {
    const tender = await publish();
    const { lead, draft } = await aLeadDraft(house.app, tender);
    const closed = await aTeamVendor(house.app, false);
    const silent = await aVendorMember(house.app);
    const refusals = await Promise.all(
      [closed.vendorId, silent.vendorId, newId()].map((vendorId) =>
        house.partners.invite(lead.member, draft.id, aRequest(tender, vendorId)).then(
          () => 'invited',
          (error: unknown) => (error instanceof DomainError ? error.extra : error),
        ),
      ),
    );
    expect(refusals[0]).toMatchObject({ errors: [{ code: 'partner-not-open' }] });
    expect(refusals[1]).toEqual(refusals[0]);
    expect(refusals[2]).toEqual(refusals[0]);
  });

  it('is refused to a lead that is not open to teams, and of itself', async () => {
    const tender = await publish();
    const closed = await aTeamVendor(house.app, false);
    const { draft } = await aDraft(house.app, tender, closed);
    const { vendorId } = await aTeamVendor(house.app);
    await expect(
      house.partners.invite(closed.member, draft.id, aRequest(tender, vendorId)),
    ).rejects.toMatchObject({ code: 'not-open-to-teams' });
    const { lead, draft: own } = await aLeadDraft(house.app, tender);
    await expect(
      house.partners.invite(lead.member, own.id, aRequest(tender, lead.vendorId)),
    ).rejects.toMatchObject({ extra: { errors: [{ code: 'partner-is-lead' }] } });
  });

  it('asks no vendor twice at a time, and none again that declined', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const { member, vendorId, invitation } = await anInvited(house.app, tender, lead);
    const again = () => house.partners.invite(lead.lead.member, lead.draft.id, aRequest(tender, vendorId));
    await expect(again()).rejects.toMatchObject({
      code: 'partner-invited',
      extra: { data: { partnershipId: invitation.id, state: 'invited' } },
    });
    await house.partners.takeBack(lead.lead.member, lead.draft.id, invitation.id);
    const second = await again();
    await house.invitations.decline(member, second.id);
    await expect(again()).rejects.toMatchObject({
      code: 'partner-declined',
      extra: { data: { state: 'declined', allowed: [] } },
    });
  });

  it('stops at ten at a time, three to one vendor and thirty in all', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const invite = (vendorId: string) =>
      house.partners.invite(lead.lead.member, lead.draft.id, aRequest(tender, vendorId));
    const vendors = await Promise.all(
      Array.from({ length: INVITATION_BOUNDS.team + 1 }, () => aTeamVendor(house.app)),
    );
    const [late, ...first] = vendors.map(({ vendorId }) => vendorId);
    for (let round = 0; round < INVITATION_BOUNDS.toOneVendor; round++) {
      const ids: string[] = [];
      for (const vendorId of first) ids.push((await invite(vendorId)).id);
      if (round === 0)
        await expect(invite(late ?? '')).rejects.toMatchObject({
          code: 'team-full',
          extra: { data: { state: 'full', allowed: ['take-back', 'remove'] } },
        });
      for (const id of ids) await house.partners.takeBack(lead.lead.member, lead.draft.id, id);
    }
    await expect(invite(first[0] ?? '')).rejects.toMatchObject({ code: 'partner-invitations-exhausted' });
    await expect(invite(late ?? '')).rejects.toMatchObject({ code: 'partner-invitations-exhausted' });
  });

  it('stops while the response is submitted', async () => {
    const tender = await publish();
    const { lead, draft } = await aLeadDraft(house.app, tender);
    await house.submissions.submit(lead.member, draft.id, tagOf(draft));
    const { vendorId } = await aTeamVendor(house.app);
    await expect(
      house.partners.invite(lead.member, draft.id, aRequest(tender, vendorId)),
    ).rejects.toMatchObject({
      code: 'response-state',
      extra: { data: { state: 'submitted', allowed: ['withdraw'] } },
    });
  });

  it('tells a lead nothing of what the invited vendor has submitted, and warns that vendor alone', async () => {
    const tender = await publish();
    const vendor = await aTeamVendor(house.app);
    const { draft } = await aDraft(house.app, tender, vendor);
    const lead = await aLeadDraft(house.app, tender);
    const request = aRequest(tender, vendor.vendorId);
    const before = await house.partners.invite(lead.lead.member, lead.draft.id, request);
    const codes = async () =>
      (await house.invitations.get(vendor.member, before.id)).warnings.map(({ code }) => code);
    expect(await codes()).toEqual(['could-respond-alone']);

    await house.submissions.submit(vendor.member, draft.id, tagOf(draft));
    expect(await codes()).toEqual(['could-respond-alone', 'own-response-to-lot']);
    const [after] = await house.partners.list(lead.lead.member, lead.draft.id);
    expect(after).toEqual(before);
    const accepted = await house.invitations.accept(vendor.member, before.id, PARTNER_CONTACT);
    expect(accepted.warnings.map(({ code }) => code)).toContain('own-response-to-lot');
    const [joined] = await house.partners.list(lead.lead.member, lead.draft.id);
    expect(joined?.warnings.map(({ code }) => code)).toEqual(['could-respond-alone']);

    const rival = await aLeadDraft(house.app, tender);
    const third = await house.partners.invite(rival.lead.member, rival.draft.id, request);
    const seen = await house.invitations.get(vendor.member, third.id);
    expect(seen.warnings.map(({ code }) => code)).toEqual([
      'could-respond-alone',
      'own-response-to-lot',
      'other-team-for-lot',
    ]);
  });

  it('has expired when nobody answered by the deadline, and nothing can be done with it', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const { member, invitation } = await anInvited(house.app, tender, lead);
    const joined = await anInvited(house.app, tender, lead);
    await house.invitations.accept(joined.member, joined.invitation.id, PARTNER_CONTACT);
    await moveDeadline(house.app, tender.id, 0);
    await expect(house.invitations.get(member, invitation.id)).resolves.toMatchObject({ state: 'expired' });
    await expect(house.partners.list(lead.lead.member, lead.draft.id)).resolves.toMatchObject([
      { state: 'expired' },
      { state: 'joined', contact: PARTNER_CONTACT },
    ]);
    const { vendorId } = await aTeamVendor(house.app);
    const { id } = joined.invitation;
    const responseId = lead.draft.id;
    const writes: (() => Promise<unknown>)[] = [
      () => house.invitations.accept(member, invitation.id, PARTNER_CONTACT),
      () => house.invitations.decline(member, invitation.id),
      () => house.partners.takeBack(lead.lead.member, responseId, invitation.id),
      () => house.partners.invite(lead.lead.member, responseId, aRequest(tender, vendorId)),
      () => house.partners.sharePrices(lead.lead.member, responseId, id, true),
      () => house.partners.remove(lead.lead.member, responseId, id),
      () => house.invitations.confirm(joined.member, id, '"1"'),
      () => house.invitations.leave(joined.member, id),
    ];
    for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'deadline-passed' });
  });
});
