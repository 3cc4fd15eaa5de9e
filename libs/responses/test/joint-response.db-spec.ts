import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditTrail } from '#identity';
import { Transactions } from '#platform';
import {
  anOfficer,
  aPublishedTender,
  moveDeadline,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import { answeredTenders, contentHash, submittedCounts } from '../src/index.js';
import {
  aJointContent,
  anInvited,
  aShare,
  aTeam,
  confirm,
  lettersAsked,
  PARTNER_CONTACT,
  type Team,
} from './partnership.builders.js';
import { tagOf } from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

describe('a joint response', () => {
  let house: ResponsesApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openResponses();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  const publish = async () => (await aPublishedTender(house.app, { by })).tender;

  /** A team whose content names every partner. */
  const named = async (count = 1): Promise<Team> => {
    const team = await aTeam(house.app, await publish(), count);
    const content = aJointContent(team.tender, team.partners);
    const { lead, draft } = team;
    return { ...team, draft: await house.responses.change(lead.member, draft.id, tagOf(draft), content) };
  };
  const confirmedByAll = async (count = 1): Promise<Team> => {
    const team = await named(count);
    for (const [place, partner] of team.partners.entries()) {
      await confirm(house.app, partner, team.ids[place] ?? '');
    }
    return team;
  };
  const submitted = async (count = 1) => {
    const team = await confirmedByAll(count);
    const { lead, draft } = team;
    return { ...team, ...(await house.submissions.submit(lead.member, draft.id, tagOf(draft))) };
  };
  const onlyPartner = ({ partners, ids }: Team) => {
    const [partner] = partners;
    if (!partner) throw new Error('there is no partner');
    return { ...partner, id: ids[0] ?? '' };
  };
  const gapsAtSubmission = async ({ lead, draft }: Team): Promise<unknown> =>
    house.submissions.submit(lead.member, draft.id, tagOf(draft)).then(
      () => 'submitted',
      (error: unknown) => error,
    );

  it('is submitted once every partner has confirmed it, and the receipt names lead and partners', async () => {
    const { lead, partners, receipt, response, tender } = await submitted(2);
    expect(response.status).toBe('submitted');
    expect(receipt.content.team).toEqual({
      lead: { vendorId: lead.vendorId, name: 'Havnens Køkken (fiktiv)' },
      partners: partners.map(({ vendorId, member }) => ({
        ...aShare(tender, vendorId),
        name: 'Havnens Køkken (fiktiv)',
        confirmedAt: expect.any(String),
        confirmedBy: member.userId,
      })),
    });
    expect(contentHash(receipt.salt, receipt.content)).toBe(receipt.contentSha256);
  });

  it('names no team where a vendor responds alone', async () => {
    const { lead, draft } = await aTeam(house.app, await publish(), 0);
    const { receipt } = await house.submissions.submit(lead.member, draft.id, tagOf(draft));
    expect(receipt.content).not.toHaveProperty('team');
  });

  it('is refused with each partner that has not confirmed, and what else its team lacks', async () => {
    const team = await named(2);
    await confirm(house.app, onlyPartner(team), team.ids[0] ?? '');
    expect(await gapsAtSubmission(team)).toMatchObject({
      code: 'response-incomplete',
      extra: { errors: [{ pointer: '/content/partners/1', code: 'partner-not-confirmed' }] },
    });
    const { lead, tender, draft } = team;
    const waiting = await anInvited(house.app, tender, { lead, draft });
    const unnamed = await anInvited(house.app, tender, { lead, draft });
    await house.invitations.accept(unnamed.member, unnamed.invitation.id, PARTNER_CONTACT);
    expect(await gapsAtSubmission(team)).toMatchObject({
      extra: {
        errors: [
          { pointer: '/content/partners', code: 'invitation-open' },
          { pointer: '/content/partners', code: 'partner-not-named' },
          { pointer: '/content/partners/1', code: 'partner-not-confirmed' },
        ],
      },
    });
    expect(waiting.invitation.state).toBe('invited');
  });

  it('asks for confirmation anew when its content changes, by letter, and only then', async () => {
    const team = await confirmedByAll();
    const { lead } = team;
    const { id, member } = onlyPartner(team);
    const { content } = team.draft;
    const same = await house.responses.change(lead.member, team.draft.id, tagOf(team.draft), content);
    await expect(house.invitations.get(member, id)).resolves.toMatchObject({ confirmed: true });

    const statement = { version: '2026-1', accepted: true, signatory: 'En anden' };
    const changed = await house.responses.change(lead.member, same.id, tagOf(same), { statement });
    await expect(house.invitations.get(member, id)).resolves.toMatchObject({
      confirmed: false,
      confirmedAt: expect.any(Date),
    });
    expect(await gapsAtSubmission({ ...team, draft: changed })).toMatchObject({
      extra: { errors: [{ code: 'partner-not-confirmed' }] },
    });
    const asked = await lettersAsked(house.app, id);
    expect(asked.map(({ occasion }) => occasion)).toEqual(['invite', 'accept', 'confirm', 'confirmation']);
    expect(asked.at(-1)).toMatchObject({ userId: member.userId });

    await confirm(house.app, onlyPartner(team), id);
    const { response } = await house.submissions.submit(lead.member, changed.id, tagOf(changed));
    const back = await house.submissions.withdraw(lead.member, response.id, tagOf(response));
    await expect(house.submissions.submit(lead.member, back.id, tagOf(back))).resolves.toBeDefined();
  });

  it('changes nothing, tells nobody and is noted nowhere where what is confirmed is confirmed again', async () => {
    const team = await confirmedByAll();
    const { id } = onlyPartner(team);
    const entries = async () => {
      const [row] = await house.dataSource.query<{ count: number }[]>(
        'SELECT count(*)::int FROM audit_entry',
      );
      return row?.count;
    };
    const before = { letters: await lettersAsked(house.app, id), entries: await entries() };
    const first = await house.invitations.get(onlyPartner(team).member, id);
    const again = await confirm(house.app, onlyPartner(team), id);
    expect(again).toEqual(first);
    expect({ letters: await lettersAsked(house.app, id), entries: await entries() }).toEqual(before);
  });

  it('is confirmed in the version that was read, and not before it names the partner', async () => {
    const team = await aTeam(house.app, await publish());
    const { lead, draft, tender, partners } = team;
    const { id, member } = onlyPartner(team);
    await expect(house.invitations.confirm(member, id, tagOf(draft))).rejects.toMatchObject({
      code: 'partner-not-named',
    });
    const content = aJointContent(tender, partners);
    await house.responses.change(lead.member, draft.id, tagOf(draft), content);
    await expect(house.invitations.confirm(member, id, tagOf(draft))).rejects.toMatchObject({
      kind: 'stale',
    });
    await expect(house.invitations.confirm(member, id, undefined)).rejects.toMatchObject({
      kind: 'precondition-required',
    });
  });

  it('is read by a partner without prices until the lead shares them, and not by one that is gone', async () => {
    const team = await named();
    const { lead, draft, ids } = team;
    const { id, member } = onlyPartner(team);
    const seen = await house.invitations.response(member, id);
    const { lots, ...rest } = draft.content;
    expect(seen.content).toEqual({
      ...rest,
      lots: lots.map(({ lotId, text, answers }) => ({ lotId, text, answers })),
    });
    expect(JSON.stringify(seen)).not.toContain('98765432');
    await house.partners.sharePrices(lead.member, draft.id, ids[0] ?? '', true);
    expect((await house.invitations.response(member, id)).content).toEqual(draft.content);
    await house.partners.sharePrices(lead.member, draft.id, ids[0] ?? '', false);
    expect((await house.invitations.response(member, id)).content).toEqual(seen.content);
    await house.invitations.leave(member, id);
    await expect(house.invitations.response(member, id)).rejects.toMatchObject({
      code: 'partnership-state',
      extra: { data: { state: 'left', responseState: 'draft', allowed: [] } },
    });
  });

  it('is not read by a vendor that has not joined', async () => {
    const team = await aTeam(house.app, await publish(), 0);
    const { member, invitation } = await anInvited(house.app, team.tender, team);
    await expect(house.invitations.response(member, invitation.id)).rejects.toMatchObject({
      code: 'partnership-state',
      extra: { data: { state: 'invited', allowed: ['accept', 'decline'] } },
    });
  });

  it('is incomplete when a partner leaves after the submission, until it is changed, confirmed and submitted', async () => {
    const team = await submitted(2);
    const { lead, partners, tender, response } = team;
    const [stays, goes] = partners;
    const [staying = '', going = ''] = team.ids;
    if (!stays || !goes) throw new Error('there are no partners');
    await house.invitations.leave(goes.member, going);
    const left = await house.responses.get(lead.member, response.id);
    expect(left).toMatchObject({ status: 'incomplete', version: response.version + 1 });
    expect(left.incompleteAt).toBeInstanceOf(Date);
    const told = (await lettersAsked(house.app, going)).at(-1);
    expect(told).toMatchObject({ occasion: 'leave', userId: lead.member.userId });
    const trail = await house.app
      .get(AuditTrail)
      .list(lead.member, { resourceId: response.id }, { limit: 1 });
    expect(trail.items).toMatchObject([
      {
        action: 'partnership.leave',
        before: { status: 'submitted' },
        after: { status: 'incomplete' },
        actorId: goes.member.userId,
      },
    ]);

    await expect(house.submissions.withdraw(lead.member, left.id, tagOf(left))).rejects.toMatchObject({
      code: 'response-state',
      extra: { data: { state: 'incomplete', allowed: ['change', 'submit'] } },
    });
    expect(await gapsAtSubmission({ ...team, draft: left })).toMatchObject({
      extra: { errors: [{ pointer: '/content/partners/1', code: 'partner-not-joined' }] },
    });
    const content = aJointContent(tender, [stays]);
    const changed = await house.responses.change(lead.member, left.id, tagOf(left), content);
    expect(await gapsAtSubmission({ ...team, draft: changed })).toMatchObject({
      extra: { errors: [{ pointer: '/content/partners/0', code: 'partner-not-confirmed' }] },
    });
    await confirm(house.app, stays, staying);
    const again = await house.submissions.submit(lead.member, changed.id, tagOf(changed));
    expect(again.receipt.content.team?.partners).toHaveLength(1);
  });

  it('loses no partner by the lead while it is submitted', async () => {
    const team = await submitted();
    const [id = ''] = team.ids;
    await expect(house.partners.remove(team.lead.member, team.draft.id, id)).rejects.toMatchObject({
      code: 'partnership-state',
      extra: { data: { state: 'joined', responseState: 'submitted', allowed: ['share-prices'] } },
    });
    const { response } = team;
    await house.submissions.withdraw(team.lead.member, response.id, tagOf(response));
    const removed = await house.partners.remove(team.lead.member, team.draft.id, id);
    expect(removed.state).toBe('removed');
    expect((await lettersAsked(house.app, id)).at(-1)).toMatchObject({
      occasion: 'remove',
      userId: onlyPartner(team).member.userId,
    });
  });

  it('has been answered by lead and partners while it counts, and counts once', async () => {
    const team = await submitted(2);
    const vendorIds = [team.lead, ...team.partners].map(({ vendorId }) => vendorId);
    const answered = () =>
      house.app.get(Transactions).run(async (tx) => {
        const rows = await answeredTenders(tx, vendorIds);
        expect(rows.every(({ tenderId }) => tenderId === team.tender.id)).toBe(true);
        return rows.map(({ vendorId }) => vendorId).sort();
      });
    const counted = async () => {
      await moveDeadline(house.app, team.tender.id, 0);
      const counts = await house.app.get(Transactions).run((tx) => submittedCounts(tx, [team.tender.id]));
      await moveDeadline(house.app, team.tender.id, 3600);
      return counts.get(team.tender.id);
    };
    expect(await answered()).toEqual([...vendorIds].sort());
    expect(await counted()).toBe(1);
    const { member, id } = onlyPartner(team);
    await house.invitations.leave(member, id);
    expect(await answered()).toEqual([]);
    expect(await counted()).toBe(0);
  });
});
