import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#identity';
import { Tenders, type TenderFilter } from '../src/index.js';
import { aLot, anOfficer, aPublishedTender, type Draft, type Posted } from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('the bounds of the search of tenders', () => {
  let house: TendersApp;
  let tenders: Tenders;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    tenders = house.app.get(Tenders);
    by = await anOfficer(house.app);
    for (const title of ['Ældre', 'Ældres mad']) await post({ title });
  });
  afterAll(() => house.stop());

  const post = async (draft: Draft) => (await aPublishedTender(house.app, { by, ...draft })).tender;
  const search = (filter: TenderFilter) => tenders.list(ANONYMOUS, filter, { limit: 100 });
  const found = async (filter: TenderFilter) => (await search(filter)).items.map(({ title }) => title);

  it.each<[filter: TenderFilter, pointer: string, detail: RegExp]>([
    [{ q: ' ' }, '/q', /Fill this in/],
    [{ q: 'x'.repeat(201) }, '/q', /at most 200/],
    [{ q: '-ældre' }, '/q', /at least one word/],
    [{ cpv: '85312001' }, '/cpv', /Did you mean 85312000 \(/],
    [{ cpv: '01' }, '/cpv', /no CPV code or branch "01"/],
    [{ area: 'Odnse' }, '/area', /Did you mean 0461/],
    [{ valueFrom: 2, valueTo: 1 }, '/valueTo', /below/],
    [{ currency: 'XXX' }, '/currency', /DKK/],
    [{ closingAfter: 'soon' }, '/closingAfter', /offset/],
  ])('refuses %j', async (filter, pointer, detail) => {
    const errors = [{ pointer, detail: expect.stringMatching(detail) }];
    const refusal = { kind: 'invalid', extra: { errors } };
    await expect(search(filter)).rejects.toMatchObject(refusal);
    await expect(tenders.facets(ANONYMOUS, filter)).rejects.toMatchObject(refusal);
  });

  it('finds a branch that only a tender knows, not the list', async () => {
    await post({
      title: 'Særkode',
      lots: [aLot({ mainCpv: '85312999', additionalCpv: [] })],
    });
    expect(await found({ cpv: '85312999' })).toEqual(['Særkode']);
  });

  it.each([
    [[0, 0, 0.1, 1e300, '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01']],
    [[0, 2, 0.1, 1, '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01']],
    [[0, 0, 1e300, 1, '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01']],
    [[1, '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01']],
  ])('refuses the forged cursor %j', async (parts) => {
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    await expect(tenders.list(ANONYMOUS, { q: 'mad' }, { limit: 2, after })).rejects.toMatchObject({
      code: 'cursor-invalid',
    });
  });

  it('takes a cursor with a rank too small for the database', async () => {
    const parts = [0, 1, 1e-300, 1, '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01'];
    const after = Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect((await tenders.list(ANONYMOUS, { q: 'ældre' }, { limit: 2, after })).items).toHaveLength(1);
  });

  it('takes a tender as large as the rules allow', async () => {
    const words = (seed: number) =>
      Array.from({ length: 2200 }, (_, index) => `ord${seed}x${index}`)
        .join(' ')
        .slice(0, 20_000);
    const lots = Array.from({ length: 50 }, (_, index) => aLot({ description: words(index) }));
    const tender = await post({
      title: 'Kæmpe',
      description: words(99),
      lots,
    });
    expect((await search({ q: 'kæmpe ord0x1' })).items.map(({ id }) => id)).toEqual([tender.id]);
  });
});
