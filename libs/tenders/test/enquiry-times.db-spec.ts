import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import { aMember } from '../../identity/test/identity.builders.js';
import { Enquiries, Tenders } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, moveInstant, type Asking } from './enquiry.builders.js';
import { aLot, anOfficer, aPublishedTender, aTenderDraft, inDays, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

const DAY_MS = 86_400_000;

describe('the time for enquiries', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;
  let asking: Asking;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
    asking = await anAskingVendor(house.app);
  });
  afterAll(() => house.stop());

  const publish = async (draft = {}) => (await aPublishedTender(house.app, { ...draft, by })).tender;

  it('is filled in at publication where the buyer did not say', async () => {
    const { enquiriesCloseAt, answersDueAt, submissionDeadline } = await publish();
    const deadline = submissionDeadline?.getTime() ?? 0;
    expect(enquiriesCloseAt?.getTime()).toBe(Math.floor((deadline - 10 * DAY_MS) / 60_000) * 60_000);
    expect(answersDueAt).toEqual(submissionDeadline);
  });

  it('ends for answers six days before the deadline above the threshold', async () => {
    const lots = [aLot({ mainCpv: '48000000', value: { minor: 900_000_000, currency: 'DKK' } })];
    const { answersDueAt, submissionDeadline } = await publish({ lots });
    const left = (submissionDeadline?.getTime() ?? 0) - (answersDueAt?.getTime() ?? 0);
    expect(left).toBeGreaterThanOrEqual(6 * DAY_MS - 3_600_000);
    expect(answersDueAt?.getTime()).toBeLessThan(submissionDeadline?.getTime() ?? 0);
  });

  it('is what the buyer says in the draft, takes away or says otherwise', async () => {
    const tenders = house.app.get(Tenders);
    const enquiriesCloseAt = inDays(3);
    const input = aTenderDraft({ buyerId: by.buyerId, enquiriesCloseAt });
    const draft = await tenders.create(by.officer, input);
    expect(draft.enquiriesCloseAt).toEqual(new Date(enquiriesCloseAt));
    expect(draft).not.toHaveProperty('answersDueAt');
    const without = await tenders.patch(by.officer, draft.id, { enquiriesCloseAt: null }, '"1"');
    expect(without).not.toHaveProperty('enquiriesCloseAt');
    const otherwise = inDays(4);
    await tenders.patch(by.officer, draft.id, { enquiriesCloseAt: otherwise }, '"2"');
    const published = await tenders.publish(by.officer, draft.id, '"3"');
    expect(published.enquiriesCloseAt).toEqual(new Date(otherwise));
  });

  it.each([
    ['enquiries-close-past', -1],
    ['enquiries-close-late', 31],
  ])('is refused at publication: %s', async (code, days) => {
    const tenders = house.app.get(Tenders);
    const input = aTenderDraft({ buyerId: by.buyerId, enquiriesCloseAt: inDays(days) });
    const { id } = await tenders.create(by.officer, input);
    await expect(tenders.publish(by.officer, id, '"1"')).rejects.toMatchObject({
      code: 'tender-not-ready',
      extra: { errors: [{ pointer: '/enquiriesCloseAt', code }] },
    });
  });

  it('is no text', async () => {
    const input = aTenderDraft({ buyerId: by.buyerId, enquiriesCloseAt: 'i morgen' });
    await expect(house.app.get(Tenders).create(by.officer, input)).rejects.toMatchObject({
      extra: { errors: [{ pointer: '/enquiriesCloseAt', code: 'instant-invalid' }] },
    });
  });

  it('ends for questions at the instant, by the clock of the database', async () => {
    const tender = await publish();
    await moveInstant(house.app, 'enquiries_close_at', tender.id, 0);
    await expect(anEnquiry(house.app, asking, tender.id)).rejects.toMatchObject({
      kind: 'conflict',
      code: 'enquiries-closed',
      extra: { data: { submissionDeadline: tender.submissionDeadline?.toISOString() } },
    });
  });

  it('is read after the wait for the lock', async () => {
    const { id } = await publish();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    let holds: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (holds = resolve));
    const holder = house.app.get(Transactions).run(async (tx) => {
      await tx.query('SELECT 1 FROM tender WHERE id = $1 FOR UPDATE', [id]);
      holds();
      await gate;
      await tx.query('UPDATE tender SET enquiries_close_at = clock_timestamp() WHERE id = $1', [id]);
    });
    await held;
    const waiting = anEnquiry(house.app, asking, id);
    release();
    await holder;
    await expect(waiting).rejects.toMatchObject({ code: 'enquiries-closed' });
  });

  it('never ends for answers, which are late then', async () => {
    const { id } = await publish();
    const open = await anEnquiry(house.app, asking, id);
    for (const column of ['enquiries_close_at', 'answers_due_at', 'submission_deadline'] as const) {
      await moveInstant(house.app, column, id, -1);
    }
    await house.app.get(Tenders).close(id, { finish: () => Promise.resolve() });
    await expect(anEnquiry(house.app, asking, id)).rejects.toMatchObject({ code: 'enquiries-closed' });
    const answered = await house.app
      .get(Enquiries)
      .answer(by.officer, id, open.id, { text: 'Ja.' }, etagOf(open));
    expect(answered.answers).toMatchObject([{ text: 'Ja.', late: true }]);
  });

  it('keeps two officers from answering over each other', async () => {
    const { id } = await publish();
    const open = await anEnquiry(house.app, asking, id);
    const organisation = { id: by.buyerId, kind: 'buyer' } as const;
    const colleague = await aMember(house.app, { organisation, owner: by.officer }, 'officer');
    const answers = await Promise.allSettled(
      [by.officer, colleague].map((officer, index) =>
        house.app.get(Enquiries).answer(officer, id, open.id, { text: `Svar ${index}` }, etagOf(open)),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = answers.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toMatchObject([{ code: 'version-stale' }]);
  });
});
