import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Transactions } from '#platform';
import { answersOf, Enquiries, openEnquiries, Tenders, type Enquiry } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, type Asking } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('enquiries counted for others', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;
  let asking: Asking;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
    asking = await anAskingVendor(house.app);
  });
  afterAll(() => house.stop());

  const publish = async () => (await aPublishedTender(house.app, { lots: 2, by })).tender;
  const ask = (tenderId: string, lotId?: string) =>
    anEnquiry(house.app, asking, tenderId, lotId === undefined ? {} : { lotId });
  const answer = ({ tenderId, id, ...rest }: Enquiry) =>
    house.app
      .get(Enquiries)
      .answer(by.officer, tenderId, id, { text: 'Ja.' }, etagOf({ ...rest, tenderId, id }));
  const open = (ids: readonly string[]) => house.app.get(Transactions).run((tx) => openEnquiries(tx, ids));
  const answers = (ids: readonly string[]) => house.app.get(Transactions).run((tx) => answersOf(tx, ids));

  it('say what waits in which tender, the oldest first, and until when', async () => {
    const [one, none, cancelled] = [await publish(), await publish(), await publish()];
    const asked = [await ask(one.id), await ask(one.id)];
    await answer(await ask(one.id));
    await answer(await ask(none.id));
    await ask(cancelled.id);
    await house.app.get(Tenders).cancel(by.officer, cancelled.id, 'Bevillingen faldt bort.', '"2"');
    const found = await open([one.id, none.id, cancelled.id, newId()]);
    expect([...found]).toEqual([
      [one.id, { open: 2, askedAt: asked.map(({ askedAt }) => askedAt), answersDueAt: one.answersDueAt }],
    ]);
    expect(await open([])).toEqual(new Map());
  });

  it('say how many answers there are about a lot or the whole of its tender, corrections too', async () => {
    const tender = await publish();
    const [first = '', second = ''] = tender.lots.map(({ id }) => id);
    await answer(await ask(tender.id, first));
    await ask(tender.id, second);
    expect([...(await answers([first, second]))]).toEqual([[first, 1]]);
    const whole = await answer(await ask(tender.id));
    await answer(whole);
    expect(await answers([first, second, newId()])).toEqual(
      new Map([
        [first, 3],
        [second, 2],
      ]),
    );
    expect(await answers([])).toEqual(new Map());
  });
});
