import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type PersonPrincipal, type Principal } from '#identity';
import { Transactions } from '#platform';
import { Tenders, upsertPastTenders, type TenderFilter } from '../src/index.js';
import {
  aLot,
  anOfficer,
  aPublishedTender,
  aTenderDraft,
  inDays,
  moveDeadline,
  type Draft,
  type Posted,
} from './tender.builders.js';
import { openTenders, type TendersApp } from './tenders.app.js';

describe('lists of tenders', () => {
  let house: TendersApp;
  let tenders: Tenders;
  let by: Omit<Posted, 'tender'>;
  let other: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    tenders = house.app.get(Tenders);
    by = await anOfficer(house.app);
    other = await anOfficer(house.app);
  });
  afterAll(() => house.stop());
  beforeEach(async () => {
    await house.dataSource.query('DELETE FROM tender');
  });

  const publish = async (title: string, draft: Draft = {}, posted = by) =>
    (await aPublishedTender(house.app, { ...draft, title, by: posted })).tender;
  const titles = async (filter: TenderFilter = {}, principal: Principal = ANONYMOUS) =>
    (await tenders.list(principal, filter, { limit: 100 })).items.map(({ title }) => title);

  it('show what was published, latest first, without what only the tender itself tells', async () => {
    await publish('Første');
    const tender = await publish('Anden', { lots: 2 });
    const { items } = await tenders.list(ANONYMOUS, {}, { limit: 10 });
    expect(items.map(({ title }) => title)).toEqual(['Anden', 'Første']);
    const {
      description,
      beneficiaries,
      benefit,
      notDividedReason,
      oneResponsePerLot,
      warnings,
      lots,
      ...head
    } = tender;
    const told = [description, beneficiaries, benefit, notDividedReason, oneResponsePerLot, warnings];
    expect(told).not.toContain(undefined);
    const lines = lots.map(({ id, title, mainCpv, areas, value }) => ({ id, title, mainCpv, areas, value }));
    expect(items[0]).toEqual({ ...head, lots: lines });
  });

  it('show drafts to their own buyer alone', async () => {
    await tenders.create(by.officer, aTenderDraft({ buyerId: by.buyerId, title: 'Kladde' }));
    expect(await titles()).toEqual([]);
    expect(await titles({}, other.officer)).toEqual([]);
    expect(await titles({}, by.officer)).toEqual(['Kladde']);
  });

  it('show no drafts to a key that may not read tenders', async () => {
    const key: PersonPrincipal = { ...by.officer, via: 'api-key', scopes: ['account:read'] };
    await tenders.create(by.officer, aTenderDraft({ buyerId: by.buyerId, title: 'Kladde' }));
    await publish('Offentlig');
    expect(await titles({}, key)).toEqual(['Offentlig']);
  });

  it('come in pages that show each once, whatever is published meanwhile', async () => {
    for (let number = 1; number <= 7; number++) await publish(`Nr. ${number}`);
    // Equal instants are told apart by id.
    await house.dataSource.query(
      `UPDATE tender SET listed_at = '2026-01-01T00:00:00Z' WHERE title < 'Nr. 5'`,
    );
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await tenders.list(ANONYMOUS, {}, { limit: 2, after });
      seen.push(...page.items.map(({ title }) => title));
      after = page.next;
      await publish('Senere');
    }
    expect(seen).toEqual(['Nr. 7', 'Nr. 6', 'Nr. 5', 'Nr. 4', 'Nr. 3', 'Nr. 2', 'Nr. 1']);
  });

  it('refuse a cursor that they did not give out', async () => {
    const forged = Buffer.from('["a","b"]').toString('base64url');
    await expect(tenders.list(ANONYMOUS, {}, { limit: 2, after: forged })).rejects.toMatchObject({
      code: 'cursor-invalid',
    });
  });

  it('are narrowed by state, as the clock has it', async () => {
    await publish('Åben');
    const late = await publish('Lukket');
    await moveDeadline(house.app, late.id);
    const off = await publish('Aflyst');
    await tenders.cancel(by.officer, off.id, 'Bevillingen er faldet bort.', '"2"');
    expect(await titles({ status: 'published' })).toEqual(['Åben']);
    expect(await titles({ status: 'closed' })).toEqual(['Lukket']);
    expect(await titles({ status: 'cancelled' })).toEqual(['Aflyst']);
    expect(await titles()).toHaveLength(3);
  });

  it('are narrowed by buyer', async () => {
    await publish('Vores');
    await publish('Andres', {}, other);
    expect(await titles({ buyerId: other.buyerId })).toEqual(['Andres']);
  });

  it.each([
    ['85000000', ['Pleje', 'Mad']],
    ['853', ['Pleje', 'Mad']],
    ['85311000-2', ['Pleje']],
    ['55', ['Mad']],
    ['90', []],
  ])('are narrowed to the branch of CPV %s', async (cpv, expected) => {
    await publish('Mad', { lots: [aLot({ mainCpv: '55320000', additionalCpv: ['85312000'] })] });
    await publish('Pleje', { lots: [aLot({ mainCpv: '85311000', additionalCpv: [] })] });
    expect(await titles({ cpv })).toEqual(expected);
  });

  it.each([
    ['0461', ['Hele landet', 'Fyn', 'Odense']],
    ['DK031', ['Hele landet', 'Fyn', 'Odense']],
    ['0751', ['Hele landet', 'Aarhus']],
    ['DK', ['Hele landet', 'Aarhus', 'Fyn', 'Odense']],
  ])('are narrowed to what touches area %s', async (area, expected) => {
    await publish('Odense', { lots: [aLot({ areas: ['0461'] })] });
    await publish('Fyn', { lots: [aLot({ areas: ['DK031'] })] });
    await publish('Aarhus', { lots: [aLot({ areas: ['0751'] })] });
    await publish('Hele landet', { lots: [aLot({ areas: ['DK'] })] });
    expect(await titles({ area })).toEqual(expected);
  });

  it('are narrowed to what closes before an instant and is still open', async () => {
    const late = await publish('Lukket');
    await moveDeadline(house.app, late.id);
    await publish('Snart', { submissionDeadline: inDays(5) });
    await publish('Senere', { submissionDeadline: inDays(20) });
    expect(await titles({ closingBefore: new Date(inDays(10)) })).toEqual(['Snart']);
  });

  it('refuse filters that nothing can fit', async () => {
    await expect(titles({ cpv: 'x', area: 'Odnse', buyerId: 'y' })).rejects.toMatchObject({
      code: 'filter-invalid',
      extra: { errors: [{ pointer: '/buyerId' }, { pointer: '/cpv' }, { pointer: '/area' }] },
    });
  });

  it.each(['2026-W10', '2026-11-30', '2026-11-30T12:00:00', 'soon'])(
    'refuse to be narrowed to what closes before "%s"',
    async (closingBefore) => {
      const error = { code: 'filter-invalid', extra: { errors: [{ pointer: '/closingBefore' }] } };
      await expect(titles({ closingBefore })).rejects.toMatchObject(error);
      await expect(titles({ closingBefore: new Date('x') })).rejects.toMatchObject(error);
    },
  );

  it('show imported award notices only where they are asked for', async () => {
    await house.app.get(Transactions).run((tx) =>
      upsertPastTenders(tx, [
        {
          source: 'awards-pt',
          sourceId: '1',
          buyerName: 'Município de Faro',
          title: 'Elevadores',
          description: '',
          language: 'und',
          cpv: ['50750000'],
          areas: [],
          publishedOn: '2024-01-02',
        },
      ]),
    );
    expect(await titles()).toEqual([]);
    const { items } = await tenders.list(ANONYMOUS, { status: 'archived' }, { limit: 10 });
    expect(items).toMatchObject([
      { title: 'Elevadores', buyerName: 'Município de Faro', status: 'archived' },
    ]);
    expect(items[0]).not.toHaveProperty('buyerId');
    expect(await tenders.get(ANONYMOUS, items[0]?.id ?? '')).toMatchObject({
      lots: [{ mainCpv: '50750000' }],
    });
  });
});
