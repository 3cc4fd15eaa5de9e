import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Members, type PersonPrincipal } from '#identity';
import { aMember } from '../../identity/test/identity.builders.js';
import { openTestInbox, type TestInbox } from '../../identity/test/inbox.js';
import { aRun } from '../../platform/test/a-run.js';
import { Enquiries, EnquiryLetters, ENQUIRIES_PATH, Tenders, type Enquiry } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, type Asking } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

interface Asked {
  readonly job: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly availableAt: Date;
}

describe('letters about enquiries', () => {
  let house: TendersApp;
  let inbox: TestInbox;
  let letters: EnquiryLetters;

  beforeAll(async () => {
    inbox = await openTestInbox();
    house = await openTenders({
      mail: { url: inbox.url, from: 'Medspil <no-reply@medspil.example>' },
    });
    letters = house.app.get(EnquiryLetters);
  });
  afterAll(async () => {
    await house.stop();
    await inbox.stop();
  });

  const asked = (job: string): Promise<Asked[]> =>
    house.dataSource.query(
      `SELECT job, payload, available_at AS "availableAt" FROM outbox WHERE job = $1 ORDER BY id`,
      [job],
    );
  const answer = (
    { officer }: Omit<Posted, 'tender'>,
    enquiry: Enquiry,
    text: string,
    etag = etagOf(enquiry),
  ) => house.app.get(Enquiries).answer(officer, enquiry.tenderId, enquiry.id, { text }, etag);
  const mailsTo = ({ email }: PersonPrincipal) => inbox.mails.filter(({ to }) => to === email);

  /** A new buyer with an evaluator and a second officer, a tender of its own, and a vendor that asks. */
  async function aScene() {
    const by = await anOfficer(house.app);
    const buyer = {
      organisation: { id: by.buyerId, kind: 'buyer' as const },
      owner: by.officer,
    };
    const colleague = await aMember(house.app, buyer, 'officer');
    const evaluator = await aMember(house.app, buyer, 'evaluator');
    const { tender } = await aPublishedTender(house.app, { by });
    return {
      by,
      colleague,
      evaluator,
      tender,
      asking: await anAskingVendor(house.app),
    };
  }

  it('are asked for once an hour, for everybody who may answer', async () => {
    const { by, colleague, tender, asking } = await aScene();
    await anEnquiry(house.app, asking, tender.id);
    await anEnquiry(house.app, asking, tender.id, {
      question: 'Hvornår begynder det?',
    });
    const jobs = (await asked('enquiries-waiting')).filter(({ payload }) => payload.tenderId === tender.id);
    expect(jobs.map(({ payload }) => payload.userId).sort()).toEqual(
      [by.officer.userId, colleague.userId].sort(),
    );
    for (const { availableAt } of jobs) expect(availableAt.getTime() % 3_600_000).toBe(0);
    expect(JSON.stringify(jobs)).not.toContain(asking.vendorId);
  });

  it('tell an officer how many questions wait at that moment, and nothing of who asked', async () => {
    const { by, tender, asking } = await aScene();
    await anEnquiry(house.app, asking, tender.id);
    await anEnquiry(house.app, asking, tender.id);
    await house.dataSource.query(`UPDATE auth_user SET language = 'en' WHERE id = $1`, [by.officer.userId]);
    await letters.sendWaiting(tender.id, by.officer.userId, aRun());
    const mail = await inbox.next(by.officer.email);
    expect(mail.text).toContain(`2 questions about "${tender.title}" wait`);
    expect(mail.text).toContain(`${ENQUIRIES_PATH}/${tender.id}?lang=en`);
    expect(mail.text).not.toContain(asking.vendor.name);
    expect(mail.text).not.toContain('Må vi dele');
  });

  it('are not sent to an officer where nothing waits any more, or who is none any more', async () => {
    const { by, colleague, evaluator, tender, asking } = await aScene();
    const open = await anEnquiry(house.app, asking, tender.id);
    await house.app.get(Members).remove(by.officer, 'buyer', by.buyerId, colleague.userId);
    for (const person of [colleague, evaluator]) await letters.sendWaiting(tender.id, person.userId, aRun());
    await answer(by, open, 'Ja.');
    await letters.sendWaiting(tender.id, by.officer.userId, aRun());
    await anEnquiry(house.app, asking, tender.id);
    await house.app.get(Tenders).cancel(by.officer, tender.id, 'Bevillingen faldt bort.', '"2"');
    await letters.sendWaiting(tender.id, by.officer.userId, aRun());
    expect([by.officer, colleague, evaluator].flatMap(mailsTo)).toEqual([]);
  });

  const answeredJobs = async () => (await asked('enquiry-answered')).map(({ payload }) => payload);
  const lettersOf = (enquiryId: string) =>
    house.dataSource.query<{ id: string; userId: string }[]>(
      'SELECT id, user_id AS "userId" FROM enquiry_letter WHERE enquiry_id = $1 ORDER BY user_id',
      [enquiryId],
    );
  const sendAll = async (enquiryId: string) => {
    for (const { id } of await lettersOf(enquiryId)) await letters.sendAnswered(id, aRun());
  };

  it('tell who asked the latest answer, once, and the queue nothing of whom', async () => {
    const { by, tender, asking } = await aScene();
    const open = await anEnquiry(house.app, asking, tender.id);
    const first = await answer(by, open, 'Ja.');
    await answer(by, first, 'Nej, alligevel ikke.');
    const [letter, ...others] = await lettersOf(open.id);
    expect(letter?.userId).toBe(asking.asker.userId);
    expect(others).toEqual([]);
    const payloads = await answeredJobs();
    expect(payloads).toContainEqual({ letterId: letter?.id });
    for (const secret of [asking.asker.userId, asking.vendorId, open.id]) {
      expect(JSON.stringify(payloads)).not.toContain(secret);
    }
    for (const { letterId = '' } of payloads) await letters.sendAnswered(letterId, aRun());
    const mail = await inbox.next(asking.asker.email);
    expect(mail.subject).toContain('Svar på jeres spørgsmål');
    for (const part of ['Svaret er rettet', 'Må vi dele aftalen?', 'Nej, alligevel ikke.']) {
      expect(mail.text).toContain(part);
    }
    expect(mailsTo(asking.asker)).toHaveLength(1);
    expect(await lettersOf(open.id)).toEqual([]);
  });

  it('tell the owners of the vendor where a program asked, or who asked has left', async () => {
    const { by, tender, asking } = await aScene();
    const vendor = { organisation: asking.vendor, owner: asking.asker };
    const member = await aMember(house.app, vendor, 'member');
    const program: Asking = { ...asking, asker: { ...member, via: 'api-key' } };
    const byProgram = await anEnquiry(house.app, program, tender.id);
    const byMember = await anEnquiry(house.app, { ...asking, asker: member }, tender.id);
    await house.app.get(Members).remove(asking.asker, 'vendor', asking.vendorId, member.userId);
    for (const open of [byProgram, byMember]) {
      await answer(by, open, 'Ja.');
      await sendAll(open.id);
    }
    expect(mailsTo(asking.asker)).toHaveLength(2);
    expect(mailsTo(member)).toEqual([]);
  });

  it('are not sent to who has left after the answer', async () => {
    const { by, tender, asking } = await aScene();
    const member = await aMember(house.app, { organisation: asking.vendor, owner: asking.asker }, 'member');
    const open = await anEnquiry(house.app, { ...asking, asker: member }, tender.id);
    await answer(by, open, 'Ja.');
    await house.app.get(Members).remove(asking.asker, 'vendor', asking.vendorId, member.userId);
    await sendAll(open.id);
    expect(mailsTo(member)).toEqual([]);
    expect(await lettersOf(open.id)).toEqual([]);
  });
});
