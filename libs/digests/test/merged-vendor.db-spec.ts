import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Matches } from '#matching';
import { anOperator, anUnclaimedVendor, asOfNow } from '../../identity/test/identity.builders.js';
import { merge } from '../../identity/test/merging.js';
import { aLot, aPublishedTender } from '../../tenders/test/tender.builders.js';
import { DigestLinks } from '../src/index.js';
import { aSubscriber } from './digest.builders.js';
import { openWeek, type Week } from './week.js';

describe('digests of a vendor that was merged into another one', () => {
  let week: Week;

  beforeAll(async () => {
    week = await openWeek();
  });
  afterAll(() => week.stop());

  it('tell nothing a second time, and what stands beside a lot in an old letter still works', async () => {
    const ada = await aSubscriber(week.app);
    await aPublishedTender(week.app, { by: week.officer, lots: [aLot({ title: 'Fællesspisning' })] });
    await week.match();
    await week.runOnce();
    const [mail] = await week.inbox.received(ada.person.email, 1);
    const [save = ''] = [...(mail?.text ?? '').matchAll(/digest-links\/([\w-]+)/g)].map(
      ([, token]) => token ?? '',
    );
    const { vendorId: keptId } = await anUnclaimedVendor(week.app);
    await merge(week.app, await anOperator(week.app), keptId, ada.vendorId);
    await week.match();
    await week.aWeekPasses();
    await week.runOnce();
    const ledger = await week.ledgerOf(ada.person.userId);
    expect(ledger.map(({ items }) => items.map(({ vendorId }) => vendorId))).toEqual([[ada.vendorId]]);
    expect(await week.app.get(DigestLinks).act(save)).toMatchObject({ action: 'saved', done: true });
    const own = await asOfNow(week.app, ada.person);
    const saved = { kind: 'match', mark: 'saved' } as const;
    expect((await week.app.get(Matches).ofVendor(own, keptId, saved, { limit: 5 })).items).toHaveLength(1);
  });
});
