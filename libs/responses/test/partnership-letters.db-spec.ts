import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import type { JobRun } from '#platform';
import { openTestInbox, type TestInbox } from '../../identity/test/inbox.js';
import {
  anOfficer,
  aPublishedTender,
  moveDeadline,
  type Posted,
} from '../../tenders/test/tender.builders.js';
import { PARTNERSHIP_PATH, PartnershipLetters } from '../src/index.js';
import {
  aJointContent,
  aLeadDraft,
  anInvited,
  aTeam,
  confirm,
  lettersAsked,
  PARTNER_CONTACT,
} from './partnership.builders.js';
import { aMemberOf, tagOf } from './response.builders.js';
import { openResponses, type ResponsesApp } from './responses.app.js';

const RUN: JobRun = {
  id: 'test',
  attempt: 1,
  finish: () => Promise.resolve(),
  progress: () => Promise.resolve(),
};

describe('letters about a partnership', () => {
  let house: ResponsesApp;
  let inbox: TestInbox;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    inbox = await openTestInbox();
    house = await openResponses({ mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' } });
    by = await anOfficer(house.app);
  });
  afterAll(async () => {
    await house.stop();
    await inbox.stop();
  });

  const publish = async () => (await aPublishedTender(house.app, { by })).tender;
  const addressOf = ({ userId }: PersonPrincipal) => `${userId}@example.dk`;
  const inEnglish = ({ userId }: PersonPrincipal) =>
    house.dataSource.query(`UPDATE auth_user SET language = 'en' WHERE id = $1`, [userId]);

  /** Sends what waits to be sent about this partnership, in the order in which it was asked for. */
  const sendAll = async (partnershipId: string) => {
    for (const { id } of await lettersAsked(house.app, partnershipId)) {
      await house.app.get(PartnershipLetters).send(id, RUN);
    }
  };
  const mailsTo = (member: PersonPrincipal) => inbox.mails.filter(({ to }) => to === addressOf(member));

  /** A lead and its only partner. */
  const aPair = async () => {
    const tender = await publish();
    const { lead, partners, ids, draft } = await aTeam(house.app, tender);
    const [partner, id] = [partners[0], ids[0]];
    if (!partner || id === undefined) throw new Error('there is no partner');
    return { tender, lead: lead.member, partner, draft, id };
  };
  /** What is offered names the partner. */
  const name = ({ tender, lead, partner, draft }: Awaited<ReturnType<typeof aPair>>) =>
    house.responses.change(lead, draft.id, tagOf(draft), aJointContent(tender, [partner]));

  it('tell every member of the invited vendor in the language of each, with a link that needs a session', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const vendor = await anInvited(house.app, tender, lead);
    const colleague = await aMemberOf(house.app, vendor.vendorId);
    await inEnglish(colleague);
    await house.partners.takeBack(lead.lead.member, lead.draft.id, vendor.invitation.id);
    const again = await house.partners.invite(lead.lead.member, lead.draft.id, {
      vendorId: vendor.vendorId,
      kind: 'joint',
      lotIds: tender.lots.map(({ id }) => id),
      message: 'Hemmelig besked',
      pricesShared: false,
      contact: { name: 'Maja', email: 'hemmelig@example.dk' },
    });
    await sendAll(again.id);
    const [danish, english] = [
      await inbox.next(addressOf(vendor.member)),
      await inbox.next(addressOf(colleague)),
    ];
    expect(danish.subject).toContain('inviterer jer til et fælles tilbud');
    expect(english.subject).toContain('invites you to a joint response');
    for (const [mail, language] of [
      [danish, 'da'],
      [english, 'en'],
    ] as const) {
      expect(mail.text).toContain(tender.title);
      expect(mail.text).toContain(`${PARTNERSHIP_PATH}/${again.id}?lang=${language}`);
      expect(mail.text + mail.html).not.toContain('emmelig');
    }
  });

  it('tell the lead who accepted, confirmed and left, and what that does to the response', async () => {
    const pair = await aPair();
    const { lead, partner, id } = pair;
    await inEnglish(lead);
    await sendAll(id);
    expect((await inbox.next(addressOf(lead))).subject).toContain('is your partner now');
    const named = await name(pair);
    await confirm(house.app, partner, id);
    await sendAll(id);
    expect((await inbox.next(addressOf(lead))).subject).toContain('has confirmed the joint response');
    await house.submissions.submit(lead, named.id, tagOf(named));
    await house.invitations.leave(partner.member, id);
    await sendAll(id);
    const letter = await inbox.next(addressOf(lead));
    expect(letter.subject).toContain('has left your joint response');
    expect(letter.text).toContain('is incomplete now and does not count');
  });

  it('ask a partner to confirm again, and tell that it was removed', async () => {
    const pair = await aPair();
    const { lead, partner, draft, id } = pair;
    const named = await name(pair);
    await confirm(house.app, partner, id);
    await house.responses.change(lead, named.id, tagOf(named), { lots: [] });
    await sendAll(id);
    expect((await inbox.next(addressOf(partner.member))).subject).toContain('skal bekræftes igen');
    await house.partners.remove(lead, draft.id, id);
    await sendAll(id);
    expect((await inbox.next(addressOf(partner.member))).subject).toContain('ikke længere partner');
  });

  it('tell a partner what the lead submits and withdraws, each time anew, and nothing of what is offered', async () => {
    const pair = await aPair();
    const { lead, partner, id } = pair;
    await inEnglish(partner.member);
    const named = await name(pair);
    await confirm(house.app, partner, id);
    await sendAll(id);
    const read = async () => {
      await sendAll(id);
      const mail = await inbox.next(addressOf(partner.member));
      expect(mail.text).toContain(`${PARTNERSHIP_PATH}/${id}?lang=en`);
      // Of the price, the work and the contact in the content.
      expect(mail.text + mail.html).not.toMatch(/98\D?765|lokalcenter|Maja/);
      return mail;
    };
    const first = await house.submissions.submit(lead, named.id, tagOf(named));
    const submitted = await read();
    expect(submitted.subject).toContain('has submitted the joint response');
    expect(submitted.messageId).toContain(`<partnership.${id}.submit.`);
    const back = await house.submissions.withdraw(lead, named.id, tagOf(first.response));
    expect((await read()).subject).toContain('has withdrawn the joint response');
    const second = await house.submissions.submit(lead, named.id, tagOf(back));
    const again = await read();
    expect(again.subject).toBe(submitted.subject);
    expect(again.messageId).not.toBe(submitted.messageId);
    // What was submitted again before the letter left was not withdrawn.
    const late = await house.submissions.withdraw(lead, named.id, tagOf(second.response));
    await house.submissions.submit(lead, named.id, tagOf(late));
    expect((await read()).subject).toBe(submitted.subject);
    expect(mailsTo(partner.member).filter(({ subject }) => subject.includes('withdrawn'))).toHaveLength(1);
  });

  it('that are late tell a partner that what was withdrawn cannot be submitted again', async () => {
    const pair = await aPair();
    const { tender, lead, partner, id } = pair;
    await inEnglish(partner.member);
    const named = await name(pair);
    await confirm(house.app, partner, id);
    await sendAll(id);
    const { response } = await house.submissions.submit(lead, named.id, tagOf(named));
    await house.submissions.withdraw(lead, named.id, tagOf(response));
    await moveDeadline(house.app, tender.id);
    await sendAll(id);
    const isNews = ({ subject }: { subject: string }) => subject.includes('has withdrawn the joint response');
    let mail = await inbox.next(addressOf(partner.member));
    while (!isNews(mail)) mail = await inbox.next(addressOf(partner.member));
    expect(mail.text).toContain('It can no longer be submitted.');
  });

  it('say nothing that is no longer so: after an answer, the deadline, or to somebody who left', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const answered = await anInvited(house.app, tender, lead);
    await house.invitations.decline(answered.member, answered.invitation.id);
    const gone = await anInvited(house.app, tender, lead);
    await house.dataSource.query('DELETE FROM membership WHERE user_id = $1', [gone.member.userId]);
    const other = await anInvited(house.app, tender, lead);
    await house.dataSource.query(
      `INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'evaluator')`,
      [by.buyerId, other.member.userId],
    );
    const late = await anInvited(house.app, tender, lead);
    await moveDeadline(house.app, tender.id, 0);
    for (const { invitation } of [answered, gone, other, late]) await sendAll(invitation.id);
    // The lead's letter about the refusal arrives, so what was sent before it has arrived too.
    await inbox.next(addressOf(lead.lead.member));
    for (const { member } of [answered, gone, other, late]) expect(mailsTo(member)).toEqual([]);
  });

  it('name a vendor that hides from lists to nobody that it has not joined', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const shy = await anInvited(house.app, tender, lead);
    await house.dataSource.query('UPDATE organisation SET hidden = true, name = $2 WHERE id = $1', [
      shy.vendorId,
      'Helst Ukendt',
    ]);
    const seen = async () => (await house.partners.list(lead.lead.member, lead.draft.id))[0]?.vendor.name;
    expect(await seen()).toBeNull();
    await house.invitations.decline(shy.member, shy.invitation.id);
    await sendAll(shy.invitation.id);
    expect((await inbox.next(addressOf(lead.lead.member))).text).not.toContain('Helst Ukendt');

    const bold = await anInvited(house.app, tender, lead);
    await house.dataSource.query('UPDATE organisation SET hidden = true WHERE id = $1', [bold.vendorId]);
    await house.invitations.accept(bold.member, bold.invitation.id, PARTNER_CONTACT);
    const joined = (await house.partners.list(lead.lead.member, lead.draft.id))[1];
    expect(joined?.vendor.name).toBe('Havnens Køkken (fiktiv)');
  });

  it('leave once, however often their job runs, and say in the queue neither to whom nor why', async () => {
    const tender = await publish();
    const lead = await aLeadDraft(house.app, tender);
    const { member, invitation } = await anInvited(house.app, tender, lead);
    const [letter] = await lettersAsked(house.app, invitation.id);
    if (!letter) throw new Error('no letter was asked for');
    const [row] = await house.dataSource.query<{ payload: object; key: string | null }[]>(
      `SELECT payload, key FROM outbox WHERE payload->>'letterId' = $1`,
      [letter.id],
    );
    expect(row).toEqual({ payload: { letterId: letter.id }, key: null });
    await house.app.get(PartnershipLetters).send(letter.id, RUN);
    await house.app.get(PartnershipLetters).send(letter.id, RUN);
    await house.partners.takeBack(lead.lead.member, lead.draft.id, invitation.id);
    await sendAll(invitation.id);
    const subjects = [await inbox.next(addressOf(member)), await inbox.next(addressOf(member))];
    expect(subjects.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('inviterer jer'),
      expect.stringContaining('trukket sin invitation tilbage'),
    ]);
  });

  it('that the mail server refuses fail without a word of whom they were for', async () => {
    const closed = await openResponses({
      mail: { url: 'smtp://127.0.0.1:9', from: 'no-reply@medspil.example' },
    });
    const { tender } = await aPublishedTender(closed.app, {});
    const { invitation } = await anInvited(closed.app, tender, await aLeadDraft(closed.app, tender));
    const [letter] = await lettersAsked(closed.app, invitation.id);
    await expect(closed.app.get(PartnershipLetters).send(letter?.id ?? '', RUN)).rejects.toEqual(
      new Error('The mail server did not take the letter.'),
    );
    expect(await lettersAsked(closed.app, invitation.id)).toEqual([letter]);
    await closed.stop();
  });
});
