import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Members } from '#identity';
import { aMember } from '../../identity/test/identity.builders.js';
import { Enquiries, EnquiryLists } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('who was removed since the request came in', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());

  /** A tender, and a member of a vendor as of before it was removed. */
  async function aScene() {
    const { tender } = await aPublishedTender(house.app, { by });
    const asking = await anAskingVendor(house.app);
    const vendor = { organisation: asking.vendor, owner: asking.asker };
    const member = await aMember(house.app, vendor, 'member');
    const remove = () =>
      house.app.get(Members).remove(asking.asker, 'vendor', asking.vendorId, member.userId);
    return { tenderId: tender.id, asking, former: { ...asking, asker: member }, remove };
  }

  it('asks nothing', async () => {
    const { tenderId, asking, former, remove } = await aScene();
    await anEnquiry(house.app, former, tenderId);
    await remove();
    await expect(anEnquiry(house.app, former, tenderId)).rejects.toMatchObject({ kind: 'not-found' });
    const { items } = await house.app
      .get(EnquiryLists)
      .ofVendor(asking.asker, asking.vendorId, {}, { limit: 9 });
    expect(items).toHaveLength(1);
  });

  it('withdraws nothing', async () => {
    const { tenderId, asking, former, remove } = await aScene();
    const open = await anEnquiry(house.app, former, tenderId);
    await remove();
    const enquiries = house.app.get(Enquiries);
    await expect(enquiries.withdraw(former.asker, tenderId, open.id, etagOf(open))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await enquiries.get(asking.asker, tenderId, open.id)).toMatchObject({ state: 'open' });
    await enquiries.withdraw(asking.asker, tenderId, open.id, etagOf(open));
  });
});
