import type { TestingModule } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { Tender } from '#tenders';
import { Profiles } from '#vendors';
import { aProfile } from '../../vendors/test/vendor.builders.js';
import {
  PartnerInvitations,
  Partners,
  type Contact,
  type Partner,
  type PartnerRequest,
  type PartnerShare,
  type ResponseContent,
  type TenderResponse,
} from '../src/index.js';
import { aCompleteContent, aDraft, aVendorMember, tagOf, type VendorMember } from './response.builders.js';

/** A vendor that is open to teams, or not, with somebody who acts for it. */
export async function aTeamVendor(app: TestingModule, openToTeams = true): Promise<VendorMember> {
  const vendor = await aVendorMember(app);
  await app.get(Profiles).put(vendor.member, vendor.vendorId, aProfile({ openToTeams }), '"0"');
  return vendor;
}

export const LEAD_CONTACT: Contact = { name: 'Maja Holm', email: 'maja@lead.example.dk' };
export const PARTNER_CONTACT: Contact = {
  name: 'Bo Lund',
  email: 'bo@partner.example.dk',
  phone: '12345678',
};

/** How a lead asks for a vendor on all lots of a tender. */
export const aRequest = (
  tender: Pick<Tender, 'lots'>,
  vendorId: string,
  stated: Partial<PartnerRequest> = {},
): PartnerRequest => ({
  vendorId,
  kind: 'capacities',
  lotIds: tender.lots.map(({ id }) => id),
  message: 'Vil I køre borgerne til fællesspisningen?',
  pricesShared: false,
  contact: LEAD_CONTACT,
  ...stated,
});

export const aShare = (tender: Pick<Tender, 'lots'>, vendorId: string): PartnerShare => ({
  vendorId,
  kind: 'capacities',
  lotIds: tender.lots.map(({ id }) => id),
  requirementIds: tender.lots.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
  brings: 'Tre busser med lift.',
});

/** Complete content of a lead with these partners. */
export const aJointContent = (
  tender: Pick<Tender, 'lots'>,
  partners: readonly VendorMember[],
): ResponseContent => ({
  ...aCompleteContent(tender),
  partners: partners.map(({ vendorId }) => aShare(tender, vendorId)),
});

export interface Team {
  readonly tender: Tender;
  readonly lead: VendorMember;
  readonly partners: readonly VendorMember[];
  /** In the order of the partners. */
  readonly ids: readonly string[];
  readonly draft: TenderResponse;
}

/** A draft of a lead that is open to teams. */
export async function aLeadDraft(app: TestingModule, tender: Tender) {
  const lead = await aTeamVendor(app);
  const { draft } = await aDraft(app, tender, lead);
  return { lead, draft };
}

/** An invitation of a new vendor that is open to teams. */
export async function anInvited(
  app: TestingModule,
  tender: Tender,
  { lead, draft }: { readonly lead: VendorMember; readonly draft: TenderResponse },
  stated: Partial<PartnerRequest> = {},
): Promise<VendorMember & { readonly invitation: Partner }> {
  const vendor = await aTeamVendor(app);
  const request = aRequest(tender, vendor.vendorId, stated);
  return { ...vendor, invitation: await app.get(Partners).invite(lead.member, draft.id, request) };
}

/** A lead with so many partners that have joined; the content does not name them yet. */
export async function aTeam(app: TestingModule, tender: Tender, count = 1): Promise<Team> {
  const { lead, draft } = await aLeadDraft(app, tender);
  const partners: VendorMember[] = [];
  const ids: string[] = [];
  for (let place = 0; place < count; place++) {
    const { invitation, ...vendor } = await anInvited(app, tender, { lead, draft });
    await app.get(PartnerInvitations).accept(vendor.member, invitation.id, PARTNER_CONTACT);
    partners.push(vendor);
    ids.push(invitation.id);
  }
  return { tender, lead, partners, ids, draft };
}

/** Confirms the joint response as it stands, for the partner of this partnership. */
export async function confirm(app: TestingModule, { member }: VendorMember, id: string) {
  const invitations = app.get(PartnerInvitations);
  const seen = await invitations.response(member, id);
  return invitations.confirm(member, id, tagOf(seen));
}

/** Letters that wait to be sent about a partnership: to whom, and why. */
export const lettersAsked = (app: TestingModule, partnershipId: string) =>
  app.get(DataSource).query<{ id: string; occasion: string; userId: string }[]>(
    `SELECT letter.id, occasion, user_id AS "userId" FROM sealed_letter AS letter
       JOIN outbox ON outbox.job = 'sealed-letter' AND outbox.payload->>'letterId' = letter.id::text
       WHERE partnership_id = $1 ORDER BY letter.id`,
    [partnershipId],
  );
