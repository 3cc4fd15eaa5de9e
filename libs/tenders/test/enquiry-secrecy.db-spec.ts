import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditChain, AuditTrail, VendorMerges, type PersonPrincipal, type Principal } from '#identity';
import { DomainError } from '#platform';
import { aMember, anOperator, asOfNow } from '../../identity/test/identity.builders.js';
import { Enquiries, EnquiryLists, Tenders } from '../src/index.js';
import { anAskingVendor, anEnquiry, etagOf, type Asking } from './enquiry.builders.js';
import { anOfficer, aPublishedTender, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

const PAGE = { limit: 100 };

describe('who asked', () => {
  let house: TendersApp;
  let by: Omit<Posted, 'tender'>;
  let asking: Asking;

  beforeAll(async () => {
    house = await openTenders();
    by = await anOfficer(house.app);
    asking = await anAskingVendor(house.app);
  });
  afterAll(() => house.stop());

  /** A question that was asked, answered and asked again, and another one that was withdrawn. */
  async function aTalk() {
    const { tender } = await aPublishedTender(house.app, { by });
    const enquiries = house.app.get(Enquiries);
    const open = await anEnquiry(house.app, asking, tender.id);
    await enquiries.answer(by.officer, tender.id, open.id, { text: 'Ja.' }, etagOf(open));
    const second = await anEnquiry(house.app, asking, tender.id);
    const third = await anEnquiry(house.app, asking, tender.id);
    await enquiries.withdraw(asking.asker, tender.id, third.id, etagOf(third));
    return { tenderId: tender.id, enquiryId: open.id, openId: second.id };
  }

  const actions = async (principal: Principal, filter = {}) =>
    (await house.app.get(AuditTrail).list(principal, filter, PAGE)).items.map(({ action }) => action);

  it('stands in nothing that the buyer or an operator can read', async () => {
    const { tenderId, enquiryId, openId } = await aTalk();
    const operator = await anOperator(house.app);
    const enquiries = house.app.get(Enquiries);
    const lists = house.app.get(EnquiryLists);
    const trail = house.app.get(AuditTrail);
    const read: unknown[] = [
      await enquiries.get(by.officer, tenderId, openId),
      await enquiries.get(operator, tenderId, enquiryId),
      await lists.ofTender(by.officer, tenderId, {}, PAGE),
      await lists.ofTender(operator, tenderId, {}, PAGE),
      await lists.ofBuyer(by.officer, by.buyerId, {}, PAGE),
      await house.app.get(Tenders).get(by.officer, tenderId),
      await trail.list(by.officer, {}, PAGE),
      await trail.list(operator, { resourceId: enquiryId }, PAGE),
      await trail.list(operator, { resourceId: openId }, PAGE),
      await house.dataSource.query('SELECT * FROM outbox'),
      await house.dataSource.query('SELECT * FROM outbox_error'),
    ];
    const { vendorId, vendor, asker } = asking;
    for (const told of [vendorId, vendor.name, vendor.registration?.id ?? '', asker.userId, asker.email]) {
      for (const answer of read) expect(JSON.stringify(answer)).not.toContain(told);
    }
  });

  it('is in the audit trail for its own members alone, and for good', async () => {
    const { enquiryId, openId } = await aTalk();
    const operator = await anOperator(house.app);
    expect(await actions(asking.asker, { resourceId: openId })).toEqual(['enquiry.ask']);
    expect(await actions(asking.asker)).toContain('enquiry.withdraw');
    expect(await actions(operator, { resourceId: enquiryId })).toEqual(['enquiry.answer']);
    expect(await actions(operator, { action: 'enquiry.ask' })).toEqual([]);
    expect(await actions(operator, { action: 'enquiry.withdraw' })).toEqual([]);
    expect(await actions(operator, { organisationId: asking.vendorId })).not.toContain('enquiry.ask');
    expect(await actions(by.officer, { action: 'enquiry.answer' })).toContain('enquiry.answer');
    await house.dataSource.query(
      'INSERT INTO audit_opened (tender_id) SELECT id FROM tender ON CONFLICT DO NOTHING',
    );
    expect(await actions(operator, { action: 'enquiry.ask' })).toEqual([]);
  });

  /** Who joined both when that was not refused yet, with a session, and with a key that shows the vendor alone. */
  async function onBothSides(kind: 'buyer' | 'operator'): Promise<PersonPrincipal[]> {
    const vendor = { organisation: asking.vendor, owner: asking.asker };
    const member = await aMember(house.app, vendor, 'member');
    if (kind === 'operator') await anOperator(house.app);
    await house.dataSource.query(
      `INSERT INTO membership (organisation_id, user_id, role)
       SELECT id, $1, 'officer' FROM organisation WHERE kind = $2 AND (kind = 'operator' OR id = $3)`,
      [member.userId, kind, by.buyerId],
    );
    const both = await asOfNow(house.app, member);
    expect(both.memberships.map(({ organisationKind }) => organisationKind).sort()).toEqual(
      [kind, 'vendor'].sort(),
    );
    return [both, { ...member, via: 'api-key' }];
  }

  it.each(['buyer', 'operator'] as const)('is told to nobody who belongs to the %s too', async (kind) => {
    const { tenderId, enquiryId, openId } = await aTalk();
    const { tender } = await aPublishedTender(house.app, { by });
    const own = await anEnquiry(house.app, asking, tender.id);
    const other = await anEnquiry(house.app, await anAskingVendor(house.app, 'Andre Hænder'), tender.id);
    const enquiries = house.app.get(Enquiries);
    const answerTo = (work: Promise<unknown>): Promise<unknown> =>
      work.then(
        () => 'done',
        (error: unknown) => (error instanceof DomainError ? [error.kind, error.code] : error),
      );
    for (const both of await onBothSides(kind)) {
      for (const etag of [undefined, etagOf(own)]) {
        const withdrawn = ({ id }: { readonly id: string }) =>
          answerTo(enquiries.withdraw(both, tender.id, id, etag));
        expect(await withdrawn(own)).toEqual(await withdrawn(other));
      }
      const read = ({ id }: { readonly id: string }) => answerTo(enquiries.get(both, tender.id, id));
      expect(await read(own)).toEqual(await read(other));
      expect(await answerTo(enquiries.withdraw(both, tenderId, enquiryId, undefined))).toEqual([
        'forbidden',
        'forbidden',
      ]);
      expect(await actions(both, { resourceId: openId })).toEqual([]);
      for (const action of ['enquiry.ask', 'enquiry.withdraw']) {
        expect(await actions(both, { action })).toEqual([]);
      }
      expect(await actions(both, { organisationId: asking.vendorId })).toContain('vendor.create');
    }
    expect(await actions(asking.asker, { resourceId: openId })).toEqual(['enquiry.ask']);
  });

  it('is chained all the same', async () => {
    const { openId } = await aTalk();
    const operator = await anOperator(house.app);
    const chain = house.app.get(AuditChain);
    await chain.link();
    expect(await chain.verify(operator)).toMatchObject({ problems: [] });
    await house.dataSource.query('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
    await house.dataSource.query('UPDATE audit_entry SET hidden_for_good = false WHERE resource_id = $1', [
      openId,
    ]);
    await house.dataSource.query('ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only');
    expect((await chain.verify(operator)).problems).toMatchObject([{ kind: 'hash-wrong' }]);
  });

  it('goes over to the vendor that it is merged into, and no operator is told that it asked', async () => {
    const kept = await anAskingVendor(house.app, 'Bliver Boende');
    const merged = await anAskingVendor(house.app, 'Går Ind');
    const { tender } = await aPublishedTender(house.app, { by });
    const open = await anEnquiry(house.app, merged, tender.id);
    const operator = await anOperator(house.app);
    const merges = house.app.get(VendorMerges);
    const request = { mergedId: merged.vendorId, members: 'kept' } as const;
    const preview = await merges.preview(operator, kept.vendorId, request);
    expect(JSON.stringify(preview)).not.toContain('enquir');
    await merges.merge(operator, kept.vendorId, request, 'Samme virksomhed.', `"${preview.version}"`);
    const seen = await house.app.get(Enquiries).get(kept.asker, tender.id, open.id);
    expect(seen.mine).toBe(true);
    const { items } = await house.app.get(EnquiryLists).ofVendor(kept.asker, kept.vendorId, {}, PAGE);
    expect(items.map(({ id }) => id)).toEqual([open.id]);
  });
});
