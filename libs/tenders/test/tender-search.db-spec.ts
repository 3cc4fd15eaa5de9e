import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Principal } from '#identity';
import { Transactions } from '#platform';
import { Tenders, upsertPastTenders, type TenderFilter, type TenderPage } from '../src/index.js';
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

/** A lot of which nothing but what is stated can be found. */
const quietLot = (stated: Parameters<typeof aLot>[0] = {}) =>
  aLot({ title: 'Delaftale', description: 'Beskrives nærmere.', requirements: [], ...stated });

const MARKET: readonly (Draft & { readonly title: string })[] = [
  {
    title: 'Spisefællesskaber for ældre',
    description: 'Hjælp på plejehjemmet i Århus mod ensomhed.',
    lots: [quietLot({ areas: ['0751'], mainCpv: '55320000', additionalCpv: [] })],
  },
  {
    title: 'Kørsel til lokalcentre',
    description: 'Ældre borgere køres til spisefællesskaber.',
    lots: [
      quietLot({ areas: ['DK031'], mainCpv: '60130000', additionalCpv: [] }),
      quietLot({ title: 'Liftbusser', areas: ['DK04'], mainCpv: '60130000', additionalCpv: ['85312000'] }),
    ],
  },
  {
    title: 'Demensvenlige haver på Ærø',
    description: 'Anlæg og drift. Tilbudsgiveren inddrager pårørende i udformningen.',
    lots: [
      quietLot({
        areas: ['0492'],
        mainCpv: '77310000',
        additionalCpv: [],
        value: { minor: 50_000_000, currency: 'DKK' },
        requirements: [
          { kind: 'reserved', mandatory: true, ask: { article: '20' } },
          { kind: 'certification', mandatory: false, weight: 2, ask: { scheme: 'fsc', orEquivalent: true } },
          { kind: 'capability', mandatory: false, weight: 2, ask: { words: ['gartneri', 'sansehave'] } },
        ],
      }),
    ],
  },
  {
    title: 'Community gardens for elderly citizens',
    description: 'Volunteers run shared gardens. Café included.',
    language: 'en',
    lots: [quietLot({ title: 'Lot', description: 'Gardening.', areas: ['DK'], mainCpv: '77310000' })],
  },
];

describe('the search of tenders', () => {
  let house: TendersApp;
  let tenders: Tenders;
  let by: Omit<Posted, 'tender'>;

  beforeAll(async () => {
    house = await openTenders();
    tenders = house.app.get(Tenders);
    by = await anOfficer(house.app);
    for (const draft of MARKET) await post(draft);
    await tenders.create(by.officer, aTenderDraft({ buyerId: by.buyerId, title: 'Hemmelig havevandring' }));
    await house.app.get(Transactions).run((tx) =>
      upsertPastTenders(tx, [
        {
          source: 'awards-pt',
          sourceId: '1',
          buyerName: 'Município de Faro',
          title: 'Manutenção de elevadores',
          description: '',
          language: 'und',
          cpv: ['50750000'],
          areas: [],
          publishedOn: '2024-01-02',
        },
      ]),
    );
  });
  afterAll(() => house.stop());

  /** Publishes a tender in which nothing but what is stated can be found. */
  const post = async (draft: Draft & { readonly by?: typeof by }) => {
    const quiet = { benefit: 'Bedre hverdag.', description: 'Beskrives nærmere.', lots: [quietLot()] };
    return (await aPublishedTender(house.app, { ...quiet, by, ...draft })).tender;
  };
  const search = (filter: TenderFilter, principal: Principal = ANONYMOUS): Promise<TenderPage> =>
    tenders.list(principal, filter, { limit: 100 });
  const found = async (filter: TenderFilter, principal?: Principal) =>
    (await search(filter, principal)).items.map(({ title }) => title.split(' ')[0]);

  it.each<[what: string, q: string, titles: string[]]>([
    ['another form of a Danish word', 'haven', ['Demensvenlige']],
    ['a plural by its singular', 'spisefællesskab', ['Spisefællesskaber', 'Kørsel']],
    ['another form of an English word', 'garden', ['Community']],
    ['capitals', 'ÆLDRE', ['Spisefællesskaber', 'Kørsel']],
    ['a word without Danish letters', 'aeldre', ['Spisefællesskaber', 'Kørsel']],
    ['aa for å', 'Aarhus', ['Spisefællesskaber']],
    ['å for å', 'århus', ['Spisefællesskaber']],
    ['oe for ø', 'koersel', ['Kørsel']],
    ['an accent left out', 'cafe', ['Community']],
    ['a text before its title', 'lokalcentre', ['Kørsel']],
    ['all words', 'ældre ensomhed', ['Spisefællesskaber']],
    ['a phrase', '"ældre borgere"', ['Kørsel']],
    ['no phrase in another order', '"borgere ældre"', []],
    ['either word', 'ensomhed or gardens', ['Community', 'Spisefællesskaber']],
    ['either word, asked in Danish', 'ensomhed ELLER gardens', ['Community', 'Spisefællesskaber']],
    ['one word without another', 'ældre -kørsel', ['Spisefællesskaber']],
    ['the title of a lot', 'liftbusser', ['Kørsel']],
    ['what a requirement asks for', 'sansehave', ['Demensvenlige']],
    ['words that say nothing beside one that does', 'hjælp på plejehjem', ['Spisefællesskaber']],
    ['no draft', 'havevandring', []],
    ['no imported notice unless asked for', 'elevadores', []],
    ['nothing', 'atomkraftværk', []],
    ['no word at all', 'og', []],
  ])('finds %s', async (_, q, titles) => {
    expect(await found({ q })).toEqual(titles);
  });

  it('finds imported notices, whatever their language, where they are asked for', async () => {
    expect(await found({ q: 'manutencao', status: 'archived' })).toEqual(['Manutenção']);
  });

  it('finds a draft for its own buyer', async () => {
    expect(await found({ q: 'havevandring' }, by.officer)).toEqual(['Hemmelig']);
  });

  it.each<[q: string, meant: string, titles: string[]]>([
    ['ensomhd', 'ensomhed', ['Spisefællesskaber']],
    ['aldre ensomhet', 'ældre ensomhed', ['Spisefællesskaber']],
    ['liftbussre', 'liftbusser', ['Kørsel']],
    ['demens', 'demensvenlige', ['Demensvenlige']],
    ['arhus', 'århus', ['Spisefællesskaber']],
    ['"på Ærø" gartnerri', '"på Ærø" gartneri', []],
    ['comunity gardens', 'community gardens', ['Community']],
  ])('understands "%s" as "%s"', async (q, meant, titles) => {
    const { items, didYouMean } = await search({ q });
    expect([items.map(({ title }) => title.split(' ')[0]), didYouMean]).toEqual([
      titles,
      titles.length > 0 ? meant : undefined,
    ]);
  });

  it('never guesses a word that only a draft holds', async () => {
    expect(await search({ q: 'hemelig' })).toEqual({ items: [], next: null });
  });

  it('does not guess where the words are known and only the filters leave nothing', async () => {
    expect(await search({ q: 'ensomhed', area: '0492' })).toEqual({ items: [], next: null });
  });

  it('puts a title before any number of mentions', async () => {
    const titled = await post({ title: 'Stole', description: 'Møbler.' });
    const text = Array.from({ length: 40 }, () => 'stole').join(' ');
    await post({ title: 'Borde', description: text });
    expect(await found({ q: 'stol' })).toEqual(['Stole', 'Borde']);
    await tenders.cancel(by.officer, titled.id, 'Bevillingen er faldet bort.', '"2"');
    expect(await found({ q: 'stol', status: 'cancelled' })).toEqual(['Stole']);
  });

  it('follows every change of a tender', async () => {
    const draft = await tenders.create(by.officer, aTenderDraft({ buyerId: by.buyerId, title: 'Vandpumpe' }));
    await tenders.patch(by.officer, draft.id, { title: 'Brandslukker' }, '"1"');
    expect(await found({ q: 'vandpumpe' }, by.officer)).toEqual([]);
    expect(await found({ q: 'brandslukker' }, by.officer)).toEqual(['Brandslukker']);
    await tenders.delete(by.officer, draft.id, '"2"');
    expect(await found({ q: 'brandslukker' }, by.officer)).toEqual([]);
  });

  it('shows each once on its pages, also among equals', async () => {
    const { officer, buyerId } = await anOfficer(house.app);
    for (let number = 1; number <= 7; number++) {
      await post({
        title: number > 5 ? 'Gyngestativ' : `Nr. ${number}`,
        description: number > 5 ? 'Leg.' : 'Et gyngestativ.',
        by: { officer, buyerId },
      });
    }
    await house.dataSource.query('UPDATE tender SET listed_at = $2 WHERE buyer_id = $1', [
      buyerId,
      '2026-01-01T00:00:00Z',
    ]);
    for (const q of ['gyngestativ', 'gyngestatv']) {
      const seen: string[] = [];
      for (let after: string | null | undefined; after !== null;) {
        const page: TenderPage = await tenders.list(ANONYMOUS, { q, buyerId }, { limit: 2, after });
        expect(page.didYouMean).toBe(q === 'gyngestativ' ? undefined : 'gyngestativ');
        seen.push(...page.items.map(({ id }) => id));
        after = page.next;
      }
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
  });

  it.each<[filter: TenderFilter, titles: string[]]>([
    [{ reserved: '20' }, ['Demensvenlige']],
    [{ reserved: 'any' }, ['Demensvenlige']],
    [{ reserved: '77' }, []],
    [{ q: 'ældre', reserved: 'none' }, ['Spisefællesskaber', 'Kørsel']],
    [{ q: 'haver', valueTo: 50_000_000 }, ['Demensvenlige']],
    [{ q: 'haver', valueFrom: 50_000_001 }, []],
    [{ q: 'kørsel', valueFrom: 250_000_000, valueTo: 250_000_000 }, ['Kørsel']],
    [{ q: 'kørsel', valueFrom: 1, currency: 'EUR' }, []],
    [{ q: 'ældre', area: '0461' }, ['Kørsel']],
    [{ q: 'ældre', cpv: '553' }, ['Spisefællesskaber']],
    [{ q: 'ældre', closingAfter: inDays(29), closingBefore: inDays(31) }, ['Spisefællesskaber', 'Kørsel']],
    [{ q: 'ældre', closingAfter: inDays(31) }, []],
  ])('is narrowed by %j', async (filter, titles) => {
    expect(await found(filter)).toEqual(titles);
  });

  it('counts what it finds, so that states add up and every branch and region is told', async () => {
    const facets = await tenders.facets(ANONYMOUS, { q: 'ældre or gardens' });
    expect(facets).toMatchObject({
      total: 3,
      status: [{ code: 'published', count: 3 }],
      cpv: [
        { code: '85', count: 2 },
        { code: '55', label: { en: 'Hotel, restaurant and retail trade services' }, count: 1 },
        { code: '60', count: 1 },
        { code: '77', count: 1 },
      ],
      area: [
        { code: 'DK04', label: { da: 'Midtjylland' }, count: 2 },
        { code: 'DK', count: 1 },
        { code: 'DK03', label: { da: 'Syddanmark' }, count: 1 },
      ],
      reserved: [{ code: 'none', count: 3 }],
    });
  });

  it('counts what was probably meant, and says so', async () => {
    expect(await tenders.facets(ANONYMOUS, { q: 'ensomhd' })).toMatchObject({
      total: 1,
      didYouMean: 'ensomhed',
    });
    expect(await tenders.facets(ANONYMOUS, { q: 'atomkraftværk' })).toEqual({
      total: 0,
      status: [],
      cpv: [],
      area: [],
      reserved: [],
    });
  });

  it('counts by the clock, and never what only another may see', async () => {
    const tender = await post({ title: 'Udløbet' });
    await moveDeadline(house.app, tender.id);
    expect((await tenders.facets(ANONYMOUS, { q: 'udløbet' })).status).toEqual([
      { code: 'closed', count: 1 },
    ]);
    expect((await tenders.facets(ANONYMOUS, { status: 'draft' })).total).toBe(0);
    expect((await tenders.facets(by.officer, { status: 'draft' })).total).toBe(1);
  });
});
