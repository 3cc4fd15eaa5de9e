import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal } from '#identity';
import { aMember, anOperator } from '../../identity/test/identity.builders.js';
import { Enquiries, ENQUIRY_BOUNDS, EnquiryLists, Tenders } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, moveInstant, type Asking } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, aTenderDraft, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

const PAGE = { limit: 50 };

describe('enquiries', () => {
  let house: TendersApp;
  let enquiries: Enquiries;
  let lists: EnquiryLists;
  let by: Omit<Posted, 'tender'>;
  let asking: Asking;

  beforeAll(async () => {
    house = await openTenders();
    enquiries = house.app.get(Enquiries);
    lists = house.app.get(EnquiryLists);
    by = await anOfficer(house.app);
    asking = await anAskingVendor(house.app);
  });
  afterAll(() => house.stop());

  const publish = async () => (await aPublishedTender(house.app, { lots: 2, by })).tender;
  const ask = (tenderId: string, stated = {}) => anEnquiry(house.app, asking, tenderId, stated);
  const answer = (
    of: { id: string; tenderId: string },
    text: string,
    etag: string,
    publishedQuestion?: string,
  ) =>
    enquiries.answer(
      by.officer,
      of.tenderId,
      of.id,
      { text, ...(publishedQuestion === undefined ? {} : { publishedQuestion }) },
      etag,
    );

  it('are asked, answered in other words and corrected in public', async () => {
    const tender = await publish();
    const open = await ask(tender.id, { lotId: tender.lots[1]?.id ?? '' });
    expect(open).toMatchObject({
      state: 'open',
      mine: true,
      lotId: tender.lots[1]?.id,
      tenderTitle: tender.title,
      answersDueAt: tender.answersDueAt,
      answers: [],
      version: 1,
    });
    await expect(enquiries.get(ANONYMOUS, tender.id, open.id)).rejects.toMatchObject({ kind: 'not-found' });
    const answered = await answer(open, ' Ja. ', etagOf(open), 'Må man dele aftalen?');
    expect(answered).toMatchObject({
      state: 'answered',
      mine: false,
      originalQuestion: 'Må vi dele aftalen?',
    });
    await answer(open, 'Nej.', etagOf(answered));
    const seen = await enquiries.get(ANONYMOUS, tender.id, open.id);
    expect(seen).toMatchObject({ question: 'Må man dele aftalen?', mine: false, version: 3 });
    expect(seen).not.toHaveProperty('originalQuestion');
    expect(seen.answers.map(({ text, late }) => ({ text, late }))).toEqual([
      { text: 'Nej.', late: false },
      { text: 'Ja.', late: false },
    ]);
  });

  it('are answered by another answer, never overwritten', async () => {
    const { id } = await publish();
    const open = await ask(id);
    await answer(open, 'Ja.', etagOf(open));
    for (const statement of ['UPDATE enquiry_answer SET text = text', 'DELETE FROM enquiry_answer']) {
      await expect(house.dataSource.query(statement)).rejects.toThrow('corrected by another one');
    }
  });

  it('are listed to everybody as far as they may know', async () => {
    const tender = await publish();
    const other = await anAskingVendor(house.app, 'Andre Hænder I/S');
    const mine = await ask(tender.id);
    const theirs = await anEnquiry(house.app, other, tender.id, { question: 'Hvornår begynder det?' });
    const done = await ask(tender.id, { question: 'Skal vi selv have biler?' });
    await answer(done, 'Nej.', etagOf(done));
    const listed = async (principal: Parameters<EnquiryLists['ofTender']>[0], filter = {}) => {
      const { items, totals } = await lists.ofTender(principal, tender.id, filter, PAGE);
      return { ids: items.map(({ id }) => id), mine: items.map((one) => one.mine), totals };
    };
    const evaluator = await aMember(
      house.app,
      { organisation: { id: by.buyerId, kind: 'buyer' }, owner: by.officer },
      'evaluator',
    );
    const all = {
      ids: [done.id, theirs.id, mine.id],
      mine: [false, false, false],
      totals: { answered: 1, open: 2 },
    };
    expect(await listed(by.officer)).toEqual(all);
    expect(await listed(evaluator)).toEqual(all);
    const answered = { ids: [done.id], mine: [false], totals: { answered: 1 } };
    for (const principal of [ANONYMOUS, await anOperator(house.app)]) {
      expect(await listed(principal)).toEqual(answered);
    }
    expect(await listed(asking.asker)).toEqual({
      ids: [done.id, mine.id],
      mine: [true, true],
      totals: { answered: 1 },
    });
    expect(await listed(other.asker)).toEqual({
      ids: [done.id, theirs.id],
      mine: [false, true],
      totals: { answered: 1 },
    });
    expect((await listed(by.officer, { state: 'open' })).ids).toEqual([theirs.id, mine.id]);
    expect((await listed(ANONYMOUS, { state: 'open' })).ids).toEqual([]);
  });

  it('stand in pages, and by lot', async () => {
    const tender = await publish();
    const lotId = tender.lots[0]?.id ?? '';
    const asked = [await ask(tender.id, { lotId }), await ask(tender.id), await ask(tender.id, { lotId })];
    const first = await lists.ofTender(by.officer, tender.id, {}, { limit: 2 });
    const rest = await lists.ofTender(by.officer, tender.id, {}, { limit: 2, after: first.next ?? '' });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(asked.map(({ id }) => id).reverse());
    expect(rest.next).toBeNull();
    const ofLot = await lists.ofTender(by.officer, tender.id, { lotId }, PAGE);
    expect(ofLot.items).toHaveLength(2);
    expect(ofLot.totals).toEqual({ answered: 0, open: 2 });
  });

  it('wait in an inbox, those due first on top, and are counted with the tender', async () => {
    const own = await anOfficer(house.app);
    const [late, soon] = [
      (await aPublishedTender(house.app, { by: own })).tender,
      (await aPublishedTender(house.app, { by: own })).tender,
    ];
    await moveInstant(house.app, 'answers_due_at', soon.id, 3600);
    const asked = [await ask(late.id), await ask(soon.id), await ask(late.id)];
    const inbox = await lists.ofBuyer(own.officer, own.buyerId, { state: 'open' }, { limit: 2 });
    expect(inbox.items.map(({ id }) => id)).toEqual([asked[1]?.id, asked[0]?.id]);
    const rest = { limit: 2, after: inbox.next ?? '' };
    const more = await lists.ofBuyer(own.officer, own.buyerId, { state: 'open' }, rest);
    expect(more.items.map(({ id }) => id)).toEqual([asked[2]?.id]);
    expect(JSON.stringify(inbox)).not.toContain(asking.vendorId);
    await expect(lists.ofBuyer(by.officer, own.buyerId, {}, PAGE)).rejects.toMatchObject({
      kind: 'forbidden',
    });

    const tenders = house.app.get(Tenders);
    expect(await tenders.get(own.officer, late.id)).toMatchObject({ openEnquiries: 2 });
    expect(await tenders.get(asking.asker, late.id)).not.toHaveProperty('openEnquiries');
    const { items } = await tenders.list(own.officer, { buyerId: own.buyerId }, PAGE);
    expect(items.map(({ openEnquiries }) => openEnquiries)).toEqual([1, 2]);
    const publicly = await tenders.list(ANONYMOUS, { buyerId: own.buyerId }, PAGE);
    expect(publicly.items.some((tender) => 'openEnquiries' in tender)).toBe(false);
  });

  it('are a list of their own for the vendor', async () => {
    const own = await anAskingVendor(house.app);
    const [one, two] = [await publish(), await publish()];
    const asked = [await anEnquiry(house.app, own, one.id), await anEnquiry(house.app, own, two.id)];
    const { items } = await lists.ofVendor(own.asker, own.vendorId, {}, PAGE);
    expect(items.map(({ id, mine }) => ({ id, mine }))).toEqual([
      { id: asked[1]?.id, mine: true },
      { id: asked[0]?.id, mine: true },
    ]);
    await expect(lists.ofVendor(asking.asker, own.vendorId, {}, PAGE)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(lists.ofVendor(by.officer, own.vendorId, {}, PAGE)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('are withdrawn by who asked, while they are open', async () => {
    const { id } = await publish();
    const open = await ask(id);
    await expect(enquiries.withdraw(by.officer, id, open.id, etagOf(open))).rejects.toMatchObject({
      kind: 'forbidden',
    });
    await expect(enquiries.withdraw(asking.asker, id, open.id, undefined)).rejects.toMatchObject({
      code: 'if-match-missing',
    });
    await enquiries.withdraw(asking.asker, id, open.id, etagOf(open));
    await expect(enquiries.get(asking.asker, id, open.id)).rejects.toMatchObject({ kind: 'not-found' });
    const second = await ask(id);
    const answered = await answer(second, 'Ja.', etagOf(second));
    await expect(enquiries.withdraw(asking.asker, id, second.id, etagOf(answered))).rejects.toMatchObject({
      code: 'enquiry-answered',
    });
  });

  it('are refused where they name who asks, unless their wording is to stay', async () => {
    const { id } = await publish();
    const question = 'Må Hemmelig Hjælp dele aftalen?';
    await expect(ask(id, { question })).rejects.toMatchObject({
      code: 'question-names-asker',
      extra: { errors: [{ pointer: '/question', code: 'organisation-name' }] },
    });
    expect(await ask(id, { question, keepWording: true })).toMatchObject({ question });
  });

  it('are refused with what is wrong', async () => {
    const { id } = await publish();
    const lotId = (await publish()).lots[0]?.id ?? '';
    await expect(ask(id, { question: 'Må vi?', lotId })).rejects.toMatchObject({
      code: 'enquiry-invalid',
      extra: { errors: [{ pointer: '/question' }, { pointer: '/lotId', code: 'lot-unknown' }] },
    });
    const open = await ask(id);
    await expect(answer(open, ' ', etagOf(open))).rejects.toMatchObject({
      code: 'answer-invalid',
      extra: { errors: [{ pointer: '/text' }] },
    });
    await expect(answer(open, 'Ja.', '"7"')).rejects.toMatchObject({ code: 'version-stale' });
  });

  it('of one vendor to one tender wait in a number that is bounded, also side by side', async () => {
    const { id } = await publish();
    const { openOfOneVendor: most } = ENQUIRY_BOUNDS;
    const asked = await Promise.allSettled(Array.from({ length: most + 3 }, () => ask(id)));
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(most);
    const refused = asked.filter((one) => one.status === 'rejected').map((one): unknown => one.reason);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'too-many-open-enquiries' });
    const other = await anAskingVendor(house.app);
    expect(await anEnquiry(house.app, other, id)).toMatchObject({ state: 'open' });
  });

  it('are none about what is not published, and none of a vendor of others', async () => {
    const draft = await house.app.get(Tenders).create(by.officer, aTenderDraft({ buyerId: by.buyerId }));
    await expect(ask(draft.id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(lists.ofTender(asking.asker, draft.id, {}, PAGE)).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await lists.ofTender(by.officer, draft.id, {}, PAGE)).toMatchObject({ items: [] });
    const { id, version } = await publish();
    const open = await ask(id);
    const { vendorId } = await anAskingVendor(house.app);
    await expect(ask(id, { vendorId })).rejects.toMatchObject({ kind: 'not-found' });
    await house.app.get(Tenders).cancel(by.officer, id, 'Bevillingen er faldet bort.', `"${version}"`);
    await expect(ask(id)).rejects.toMatchObject({ code: 'tender-state' });
    await expect(answer(open, 'Ja.', etagOf(open))).rejects.toMatchObject({ code: 'tender-state' });
    await enquiries.withdraw(asking.asker, id, open.id, etagOf(open));
  });

  it('are not asked by who is on the side of the buyer too, whom nobody tells what its vendor asked', async () => {
    const { id } = await publish();
    const open = await ask(id);
    const membership = {
      organisationId: by.buyerId,
      organisationKind: 'buyer',
      role: 'evaluator',
      verified: true,
    } as const;
    const both: PersonPrincipal = {
      ...asking.asker,
      memberships: [...asking.asker.memberships, membership],
    };
    await expect(
      enquiries.ask(both, id, { vendorId: asking.vendorId, question: 'Må vi dele aftalen?' }),
    ).rejects.toMatchObject({ kind: 'forbidden', code: 'own-tender' });
    expect(await enquiries.get(both, id, open.id)).toMatchObject({ mine: false });
    const { items } = await lists.ofVendor(both, asking.vendorId, {}, { limit: 100 });
    expect(items.map((one) => one.id)).not.toContain(open.id);
  });
});
