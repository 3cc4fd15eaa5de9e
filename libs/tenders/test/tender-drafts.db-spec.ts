import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#identity';
import { newId } from '#platform';
import { aVendor } from '../../identity/test/identity.builders.js';
import { Tenders, type Tender } from '../src/index.js';
import { aLot, anOfficer, aTenderDraft, type Draft, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('draft tenders', () => {
  let house: TendersApp;
  let tenders: Tenders;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    tenders = house.app.get(Tenders);
    by = await anOfficer(house.app);
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    await house.dataSource.query('DELETE FROM outbox; DELETE FROM tender');
  });

  const create = (draft: Draft = {}) =>
    tenders.create(by.officer, aTenderDraft({ ...draft, buyerId: by.buyerId }));
  const etag = ({ version }: Tender) => `"${version}"`;

  describe('as drafts', () => {
    it('are stored whole and read back', async () => {
      const draft = aTenderDraft({ buyerId: by.buyerId, lots: 2 });
      const { submissionDeadline = '', ...rest } = draft;
      const written = await tenders.create(by.officer, draft);
      expect(written).toMatchObject({
        ...rest,
        submissionDeadline: new Date(submissionDeadline),
        ocid: `ocds-medspl-${written.id}`,
        buyerName: 'Eksempel Kommune (fiktiv)',
        status: 'draft',
        version: 1,
        warnings: [],
      });
      expect(written).not.toHaveProperty('publishedAt');
      expect(await tenders.get(by.officer, written.id)).toEqual(written);
      expect(await house.jobs()).toEqual([]);
    });

    it('may be incomplete', async () => {
      const { submissionDeadline, benefit, ...rest } = aTenderDraft({
        buyerId: by.buyerId,
        description: '',
        lots: [],
      });
      expect(submissionDeadline && benefit).toBeDefined();
      expect(await tenders.create(by.officer, rest)).toMatchObject({ lots: [], description: '' });
    });

    it('drop check digits and warn of codes that are in no list, in requirements too', async () => {
      const { lots, warnings } = await create({
        lots: [
          aLot({
            mainCpv: '85319999-1',
            requirements: [{ kind: 'capability', mandatory: true, ask: { cpv: ['8531', '85319998'] } }],
          }),
        ],
      });
      expect(lots[0]?.mainCpv).toBe('85319999');
      expect(warnings.map(({ pointer, code }) => [pointer, code])).toEqual([
        ['/lots/0/mainCpv', 'cpv-not-listed'],
        ['/lots/0/requirements/0/ask/cpv/1', 'cpv-not-listed'],
      ]);
    });

    it('refuse what is wrong, with a pointer for each field', async () => {
      const refused = create({
        title: '',
        submissionDeadline: '2030-05-01',
        lots: [
          aLot(),
          aLot({ areas: ['Odnse'], requirements: [{ kind: 'capacity', mandatory: true, ask: {} }] }),
        ],
      });
      await expect(refused).rejects.toMatchObject({
        kind: 'invalid',
        code: 'tender-invalid',
        extra: {
          errors: [
            { pointer: '/title', code: 'too-short' },
            { pointer: '/submissionDeadline', code: 'instant-invalid' },
            { pointer: '/lots/1/areas/0', code: 'area-unknown', detail: expect.stringContaining('0461') },
            { pointer: '/lots/1/requirements/0/ask/headcount', code: 'required' },
          ],
        },
      });
    });

    it('are nobody else’s business', async () => {
      const { id } = await create();
      const other = await anOfficer(house.app);
      const vendor = await aVendor(house.app);
      for (const principal of [other.officer, vendor.owner]) {
        await expect(tenders.get(principal, id)).rejects.toMatchObject({ kind: 'not-found' });
        await expect(tenders.patch(principal, id, { title: 'x' }, '"1"')).rejects.toMatchObject({
          kind: 'not-found',
        });
        await expect(tenders.publish(principal, id, '"1"')).rejects.toMatchObject({ kind: 'not-found' });
        await expect(tenders.delete(principal, id, '"1"')).rejects.toMatchObject({ kind: 'not-found' });
      }
      await expect(tenders.get(ANONYMOUS, id)).rejects.toMatchObject({ kind: 'not-found' });
    });

    it('are written for the own buyer alone', async () => {
      const vendor = await aVendor(house.app);
      const draft = aTenderDraft({ buyerId: by.buyerId });
      await expect(tenders.create(vendor.owner, draft)).rejects.toMatchObject({ kind: 'forbidden' });
      await expect(tenders.create(ANONYMOUS, draft)).rejects.toMatchObject({ kind: 'unauthenticated' });
    });

    it('are not there where the id is of nothing', async () => {
      for (const unknown of [newId(), 'nonsense']) {
        await expect(tenders.get(by.officer, unknown)).rejects.toMatchObject({ kind: 'not-found' });
        await expect(tenders.delete(by.officer, unknown, '"1"')).rejects.toMatchObject({ kind: 'not-found' });
      }
    });
  });

  describe('changed', () => {
    it('replace the given members and keep the rest', async () => {
      const draft = await create();
      const changed = await tenders.patch(
        by.officer,
        draft.id,
        { title: 'Nyt navn', benefit: null, notDividedReason: null },
        etag(draft),
      );
      const { benefit, notDividedReason, ...rest } = draft;
      expect(benefit && notDividedReason).toBeDefined();
      expect(changed).toEqual({ ...rest, title: 'Nyt navn', version: 2 });
    });

    it('replace the lots, keeping the ids that are given', async () => {
      const draft = await create({ lots: 2 });
      const [first, second] = draft.lots;
      if (!first || !second) throw new Error('no lots');
      const { id, version, lots } = await tenders.patch(
        by.officer,
        draft.id,
        { lots: [aLot({ title: 'Ny' }), { ...first, title: 'Flyttet' }] },
        etag(draft),
      );
      expect(lots.map(({ title }) => title)).toEqual(['Ny', 'Flyttet']);
      expect(lots[1]).toEqual({ ...first, title: 'Flyttet' });
      expect(lots[0]?.id).not.toBe(second.id);
      await expect(tenders.patch(by.officer, id, { lots: [second] }, `"${version}"`)).rejects.toMatchObject({
        extra: {
          errors: [
            { pointer: '/lots/0/id', code: 'id-unknown' },
            { pointer: '/lots/0/requirements/0/id' },
            {},
          ],
        },
      });
    });

    it('refuse a change without the version it was made to, or to another one', async () => {
      const draft = await create();
      await expect(tenders.patch(by.officer, draft.id, {}, undefined)).rejects.toMatchObject({
        kind: 'precondition-required',
      });
      await tenders.patch(by.officer, draft.id, { title: 'Først' }, etag(draft));
      await expect(
        tenders.patch(by.officer, draft.id, { title: 'Sidst' }, etag(draft)),
      ).rejects.toMatchObject({
        kind: 'stale',
      });
      expect((await tenders.get(by.officer, draft.id)).title).toBe('Først');
    });

    it('let one of two at a time win', async () => {
      const draft = await create();
      const outcomes = await Promise.allSettled(
        ['Et', 'To'].map((title) => tenders.patch(by.officer, draft.id, { title }, etag(draft))),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('are deleted as drafts with all their lots', async () => {
      const draft = await create({ lots: 2 });
      await tenders.delete(by.officer, draft.id, etag(draft));
      await expect(tenders.get(by.officer, draft.id)).rejects.toMatchObject({ kind: 'not-found' });
      expect(await house.dataSource.query('SELECT id FROM lot')).toEqual([]);
    });
  });
});
