import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { untilSomebodyWaits } from '../../platform/test/until-somebody-waits.js';
import {
  anOfficer,
  aPublishedTender,
  moveDeadline,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import {
  aJointContent,
  aLeadDraft,
  anInvited,
  aRequest,
  aTeam,
  aTeamVendor,
  confirm,
  PARTNER_CONTACT,
  type Team,
} from './partnership.builders.js';
import { tagOf } from './response.builders.js';
import { untilDeadline } from './until-deadline.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

type Outcome = 'done' | { readonly code: string };

const outcomeOf = (attempt: Promise<unknown>): Promise<Outcome> =>
  attempt.then(
    () => 'done' as const,
    (error: unknown) => ({ code: (error as { readonly code?: string }).code ?? String(error) }),
  );

describe('partners at the same time', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;
  /** A connection of the test's own: it can wait or hold a lock while the library works. */
  let beside: pg.Client;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
    beside = new pg.Client({ connectionString: house.database.url });
    await beside.connect();
  });
  afterAll(async () => {
    await beside.end();
    await house.stop();
  });

  const publish = async () => (await aPublishedTender(house.app, { by })).tender;
  const confirmed = async () => {
    const team = await aTeam(house.app, await publish());
    const { lead, draft, tender, partners } = team;
    const content = aJointContent(tender, partners);
    const named = await house.responses.change(lead.member, draft.id, tagOf(draft), content);
    const [partner] = partners;
    const [id = ''] = team.ids;
    if (!partner) throw new Error('there is no partner');
    await confirm(house.app, partner, id);
    return { ...team, draft: named, partner, id };
  };
  const submit = ({ lead, draft }: Pick<Team, 'lead' | 'draft'>) =>
    house.submissions.submit(lead.member, draft.id, tagOf(draft));
  const statusOf = async ({ lead, draft }: Pick<Team, 'lead' | 'draft'>) =>
    (await house.responses.get(lead.member, draft.id)).status;

  /** Holds the row that the works wait for, starts them in their order, and lets them go. */
  const inOrder = async (row: 'response' | 'tender', id: string, works: (() => Promise<unknown>)[]) => {
    await beside.query('BEGIN');
    await beside.query(`SELECT 1 FROM ${row} WHERE id = $1 FOR UPDATE`, [id]);
    const outcomes: Promise<Outcome>[] = [];
    for (const work of works) {
      outcomes.push(outcomeOf(work()));
      await untilSomebodyWaits(beside, outcomes.length);
    }
    await beside.query('COMMIT');
    return Promise.all(outcomes);
  };

  it('leave before the submission, which then lacks them', async () => {
    const team = await confirmed();
    const outcomes = await inOrder('response', team.draft.id, [
      () => house.invitations.leave(team.partner.member, team.id),
      () => submit(team),
    ]);
    expect(outcomes).toEqual(['done', { code: 'response-incomplete' }]);
    expect(await statusOf(team)).toBe('draft');
  });

  it('leave after the submission, which then is incomplete', async () => {
    const team = await confirmed();
    const outcomes = await inOrder('response', team.draft.id, [
      () => submit(team),
      () => house.invitations.leave(team.partner.member, team.id),
    ]);
    expect(outcomes).toEqual(['done', 'done']);
    expect(await statusOf(team)).toBe('incomplete');
  });

  it('leave and are submitted with, without an order: never a submission that counts without them', async () => {
    for (let round = 0; round < 10; round++) {
      const team = await confirmed();
      const [left, handedIn] = await Promise.all([
        outcomeOf(house.invitations.leave(team.partner.member, team.id)),
        outcomeOf(submit(team)),
      ]);
      expect(left).toBe('done');
      expect(await statusOf(team)).toBe(handedIn === 'done' ? 'incomplete' : 'draft');
    }
  });

  it('confirm what is changed at the same moment: one of the two comes too late', async () => {
    const team = await confirmed();
    const { lead, draft, partner, id } = team;
    const seen = await house.invitations.response(partner.member, id);
    const outcomes = await inOrder('response', draft.id, [
      () => house.responses.change(lead.member, draft.id, tagOf(draft), { contact: null }),
      () => house.invitations.confirm(partner.member, id, tagOf(seen)),
    ]);
    expect(outcomes).toEqual(['done', { code: 'version-stale' }]);
    await expect(house.invitations.get(partner.member, id)).resolves.toMatchObject({ confirmed: false });
  });

  it('accept once, however often and however fast they say so', async () => {
    const tender = await publish();
    const { member, invitation } = await anInvited(house.app, tender, await aLeadDraft(house.app, tender));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        outcomeOf(house.invitations.accept(member, invitation.id, PARTNER_CONTACT)),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual(
      Array.from({ length: 4 }, () => ({ code: 'partnership-state' })),
    );
  });

  it('accept what is taken back at the same moment: the first counts', async () => {
    const tender = await publish();
    const { lead, draft } = await aLeadDraft(house.app, tender);
    const { member, invitation } = await anInvited(house.app, tender, { lead, draft });
    const outcomes = await inOrder('response', draft.id, [
      () => house.partners.takeBack(lead.member, draft.id, invitation.id),
      () => house.invitations.accept(member, invitation.id, PARTNER_CONTACT),
    ]);
    expect(outcomes).toEqual(['done', { code: 'partnership-state' }]);
  });

  it('are invited once by two members of the lead at the same moment', async () => {
    const tender = await publish();
    const { lead, draft } = await aLeadDraft(house.app, tender);
    const { vendorId } = await aTeamVendor(house.app);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () =>
        outcomeOf(house.partners.invite(lead.member, draft.id, aRequest(tender, vendorId))),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome !== 'done')).toEqual(
      Array.from({ length: 3 }, () => ({ code: 'partner-invited' })),
    );
  });

  it('are not invited, do not join and do not leave once the deadline passed while they waited', async () => {
    const team = await confirmed();
    const { tender, lead, draft, partner, id } = team;
    const waiting = await anInvited(house.app, tender, { lead, draft });
    const fresh = await aTeamVendor(house.app);
    await moveDeadline(house.app, tender.id, 0.4);
    await beside.query('BEGIN');
    await beside.query('SELECT 1 FROM tender WHERE id = $1 FOR UPDATE', [tender.id]);
    const attempts = [
      house.invitations.leave(partner.member, id),
      house.invitations.accept(waiting.member, waiting.invitation.id, PARTNER_CONTACT),
      house.partners.invite(lead.member, draft.id, aRequest(tender, fresh.vendorId)),
    ].map(outcomeOf);
    await untilSomebodyWaits(beside, attempts.length);
    await untilDeadline(beside, tender.id, 0);
    await beside.query('COMMIT');
    expect(await Promise.all(attempts)).toEqual(attempts.map(() => ({ code: 'deadline-passed' })));
    await expect(house.invitations.get(partner.member, id)).resolves.toMatchObject({ state: 'joined' });
  });

  it('that invite each other answer at the same moment without waiting for each other for ever', async () => {
    const tender = await publish();
    const [one, two] = [await aLeadDraft(house.app, tender), await aLeadDraft(house.app, tender)];
    const invite = (from: typeof one, to: typeof one) =>
      house.partners.invite(from.lead.member, from.draft.id, aRequest(tender, to.lead.vendorId));
    const [first, second] = [await invite(one, two), await invite(two, one)];
    await expect(
      Promise.all([
        house.invitations.accept(two.lead.member, first.id, PARTNER_CONTACT),
        house.invitations.accept(one.lead.member, second.id, PARTNER_CONTACT),
      ]),
    ).resolves.toHaveLength(2);
  });
});
