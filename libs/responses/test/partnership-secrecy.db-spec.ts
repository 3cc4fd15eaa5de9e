import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, AuditTrail } from '#identity';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import { anOfficer, aPublishedTender, type Posted } from '../../tenders/test/tender.builders.js';
import {
  aLeadDraft,
  aRequest,
  aTeam,
  aTeamVendor,
  lettersAsked,
  PARTNER_CONTACT,
} from './partnership.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

describe('a partnership', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  const publish = async () => (await aPublishedTender(house.app, { by })).tender;

  it('is not there for anybody but the two vendors, in the words for what never was', async () => {
    const tender = await publish();
    const team = await aTeam(house.app, tender);
    const [id = ''] = team.ids;
    const [partner] = team.partners;
    const calls = (who: Parameters<typeof house.invitations.get>[0], partnershipId: string) => [
      house.invitations.get(who, partnershipId),
      house.invitations.response(who, partnershipId),
      house.invitations.accept(who, partnershipId, PARTNER_CONTACT),
      house.invitations.decline(who, partnershipId),
      house.invitations.confirm(who, partnershipId, '"1"'),
      house.invitations.leave(who, partnershipId),
      house.partners.takeBack(who, team.draft.id, partnershipId),
      house.partners.remove(who, team.draft.id, partnershipId),
      house.partners.sharePrices(who, team.draft.id, partnershipId, true),
    ];
    const refusals = (attempts: Promise<unknown>[]) =>
      Promise.all(
        attempts.map((attempt) =>
          attempt.then(
            () => 'done',
            (error: unknown) => String(error),
          ),
        ),
      );
    const strangers = [(await aTeamVendor(house.app)).member, by.officer, await anOperator(house.app)];
    for (const stranger of strangers) {
      const foreign = await refusals(calls(stranger, id));
      expect(foreign).toEqual(await refusals(calls(stranger, newId())));
      expect(foreign).not.toContain('done');
      await expect(house.partners.list(stranger, team.draft.id)).rejects.toMatchObject({ kind: 'not-found' });
    }
    await expect(house.invitations.get(ANONYMOUS, id)).rejects.toMatchObject({ kind: 'unauthenticated' });
    // A partner acts on its own side alone, and only the partner's door shows it the response.
    if (!partner) throw new Error('there is no partner');
    await expect(house.partners.remove(partner.member, team.draft.id, id)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(house.responses.get(partner.member, team.draft.id)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(house.invitations.accept(team.lead.member, id, PARTNER_CONTACT)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('is not there for a member who is on the buyer’s side too, and no letter goes to that member', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const vendor = await aTeamVendor(house.app);
    await house.dataSource.query(
      `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'evaluator')`,
      [by.buyerId, vendor.member.userId],
    );
    const request = aRequest(tender, vendor.vendorId);
    const { id } = await house.partners.invite(lead.lead.member, lead.draft.id, request);
    expect(await lettersAsked(house.app, id)).toEqual([]);
    await expect(house.invitations.get(vendor.member, id)).rejects.toMatchObject({ kind: 'not-found' });
    const { items } = await house.invitations.list(vendor.member, vendor.vendorId, { limit: 5 });
    expect(items).toEqual([]);
  });

  it('is in the trail of those whom it concerns, and hidden from operators until the opening', async () => {
    const tender = await publish();
    const team = await aTeam(house.app, tender);
    const [id = ''] = team.ids;
    const [partner] = team.partners;
    if (!partner) throw new Error('there is no partner');
    const trail = house.app.get(AuditTrail);
    const actions = async (who: typeof partner.member) =>
      (await trail.list(who, { resourceId: id }, { limit: 20 })).items.map(({ action }) => action);
    expect(await actions(team.lead.member)).toEqual(['partnership.accept', 'partner.invite']);
    expect(await actions(partner.member)).toEqual(['partnership.accept']);
    expect(await actions(await anOperator(house.app))).toEqual([]);
  });

  it('keeps nothing of what the two write to each other in the clear', async () => {
    const tender = await publish();
    const team = await aTeam(house.app, tender);
    const rows = await house.dataSource.query<{ row: string }[]>(
      `SELECT row_to_json(partnership)::text || encode(sealed, 'escape') AS row FROM partnership WHERE id = $1
       UNION ALL SELECT payload::text FROM outbox WHERE job = 'sealed-letter'`,
      [team.ids[0]],
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const { row } of rows) {
      for (const secret of [
        'capacities',
        'borgerne',
        'example.dk',
        'Bo Lund',
        ...tender.lots.map(({ id }) => id),
      ]) {
        expect(row).not.toContain(secret);
      }
    }
  });
});
