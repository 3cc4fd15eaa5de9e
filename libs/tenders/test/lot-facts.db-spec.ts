import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import {
  lotFacts,
  openLotIds,
  Tenders,
  upsertPastTenders,
  type LotFacts,
  type LotFactsRequest,
  type PastTender,
} from '../src/index.js';
import {
  aLot,
  anOfficer,
  aPublishedTender,
  aTenderDraft,
  moveDeadline,
  type Draft,
  type Posted,
} from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('facts of lots', () => {
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
    await house.dataSource.query('DELETE FROM tender');
  });

  const publish = async (draft: Draft = {}) => (await aPublishedTender(house.app, { ...draft, by })).tender;
  const draft = (stated: Draft = {}) =>
    tenders.create(by.officer, aTenderDraft({ ...stated, buyerId: by.buyerId }));
  const read = (request?: LotFactsRequest) =>
    house.app.get(Transactions).run(async (tx) => {
      const found: LotFacts[] = [];
      for await (const batch of lotFacts(tx, request)) found.push(...batch);
      return found;
    });
  const open = () => house.app.get(Transactions).run((tx) => openLotIds(tx));

  it('hold all that scoring reads', async () => {
    const tender = await publish({ submissionDeadline: '2039-06-30T23:30:00Z', lots: 2 });
    const [first, second] = await read();
    const [lot] = tender.lots;
    expect(first).toEqual({
      ...lot,
      tenderId: tender.id,
      tenderTitle: tender.title,
      position: 0,
      buyerId: by.buyerId,
      buyerName: 'Eksempel Kommune (fiktiv)',
      language: 'da',
      status: 'published',
      publishedAt: tender.publishedAt,
      submissionDeadline: tender.submissionDeadline,
      // Half past one at night in Denmark.
      judgedOn: '2039-07-01',
      beneficiaries: ['lonely', 'older-people'],
      changedXid: expect.stringMatching(/^\d+$/),
    });
    expect(second).toMatchObject({ position: 1, title: 'Delaftale 2' });
  });

  it('hold nothing where a draft says nothing', async () => {
    const { lots } = await draft({
      lots: [
        { title: '', description: '', additionalCpv: [], areas: [], beneficiaries: [], requirements: [] },
      ],
    });
    const [facts] = await read({ ids: [lots[0]?.id ?? ''] });
    expect(facts).toMatchObject({ status: 'draft', requirements: [] });
    for (const absent of ['mainCpv', 'value', 'contractStart', 'weights', 'publishedAt']) {
      expect(facts).not.toHaveProperty(absent);
    }
  });

  it('tell which lots are open by the clock', async () => {
    const tender = await publish({ lots: 2 });
    const late = await publish();
    await moveDeadline(house.app, late.id);
    await draft();
    expect(await open()).toEqual(tender.lots.map(({ id }) => id).sort());
    expect((await read({ states: ['closed'] })).map(({ tenderId }) => tenderId)).toEqual([late.id]);
    expect((await read({ states: ['published'] })).map(({ tenderId }) => tenderId)).toEqual([
      tender.id,
      tender.id,
    ]);
  });

  it('are narrowed to tenders and to what was written since a transaction', async () => {
    const tender = await publish();
    const other = await draft();
    expect((await read({ tenderIds: [other.id] })).map(({ tenderId }) => tenderId)).toEqual([other.id]);
    const [clock] = await house.dataSource.query<{ xmax: string }[]>(
      'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xmax',
    );
    const since = { changedSince: clock?.xmax ?? '' };
    expect(await read(since)).toEqual([]);
    await tenders.cancel(by.officer, tender.id, 'Bevillingen er faldet bort.', '"2"');
    expect(await read(since)).toMatchObject([{ tenderId: tender.id, status: 'cancelled' }]);
  });

  it('stream every lot once across batches, by id', async () => {
    for (let tender = 0; tender < 21; tender++) {
      await draft({ lots: Array.from({ length: 50 }, () => aLot({ requirements: [] })) });
    }
    const ids = (await read()).map(({ id }) => id);
    expect(ids).toHaveLength(1050);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  describe('of the past', () => {
    const award = (stated: Partial<PastTender> = {}): PastTender => ({
      source: 'awards-pt',
      sourceId: '10400194',
      buyerName: 'Município de Faro',
      title: 'Manutenção de elevadores',
      description: '',
      language: 'und',
      cpv: ['50750000', '50000000'],
      areas: ['Portugal, Faro, Faro'],
      value: { minor: 184_320, currency: 'EUR' },
      publishedOn: '2023-12-20',
      ...stated,
    });
    const upsert = (...rows: PastTender[]) =>
      house.app.get(Transactions).run((tx) => upsertPastTenders(tx, rows));

    it('are written in bulk and never open', async () => {
      expect(await upsert(award(), award({ sourceId: '2', cpv: [] }))).toEqual({ inserted: 2, changed: 0 });
      expect(await open()).toEqual([]);
      const [first, second] = (await read({ states: ['archived'] })).sort(
        (a, b) => b.additionalCpv.length - a.additionalCpv.length,
      );
      expect(first).toMatchObject({
        title: 'Manutenção de elevadores',
        buyerName: 'Município de Faro',
        language: 'und',
        mainCpv: '50750000',
        additionalCpv: ['50000000'],
        areas: ['Portugal, Faro, Faro'],
        value: { minor: 184_320, currency: 'EUR' },
        publishedAt: new Date('2023-12-20T00:00:00Z'),
      });
      expect(first).not.toHaveProperty('buyerId');
      expect(second).not.toHaveProperty('mainCpv');
    });

    it('stay untouched where they come again as they were', async () => {
      await upsert(award(), award({ sourceId: '2', cpv: [] }));
      const before = await read();
      expect(await upsert(award(), award({ sourceId: '2', cpv: [] }))).toEqual({ inserted: 0, changed: 0 });
      expect(await read()).toEqual(before);
    });

    it('change where they come again otherwise, keeping their ids', async () => {
      await upsert(award(), award({ sourceId: '2' }));
      const [before] = await read();
      const changed = award({ cpv: ['50750000'] });
      expect(await upsert(award({ title: 'Glemt' }), changed, award({ sourceId: '2' }))).toEqual({
        inserted: 0,
        changed: 1,
      });
      const after = await read();
      expect(after).toHaveLength(2);
      const [lot] = after.filter(({ additionalCpv }) => additionalCpv.length === 0);
      expect(lot).toMatchObject({ title: 'Manutenção de elevadores', mainCpv: '50750000' });
      expect(after.map(({ id }) => id)).toContain(before?.id);
      expect(await upsert()).toEqual({ inserted: 0, changed: 0 });
    });
  });
});
