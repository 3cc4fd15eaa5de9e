import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ANONYMOUS, findOrCreateUnclaimedVendors, type PersonPrincipal } from '#identity';
import { Transactions } from '#platform';
import { aVerifiedBuyer } from '../../identity/test/identity.builders.js';
import { ensureProfiles, VendorSearch, type VendorFilter, type VendorPage } from '../src/index.js';
import { aProfiledVendor, type ProfiledVendor } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

describe('the search of vendors', () => {
  let house: VendorsApp;
  let vendors: VendorSearch;
  let officer: PersonPrincipal;
  let kitchen: ProfiledVendor;

  beforeAll(async () => {
    house = await openVendors();
    vendors = house.app.get(VendorSearch);
    officer = (await aVerifiedBuyer(house.app)).owner;
    kitchen = await aProfiledVendor(house.app, {
      name: 'Havnens Køkken',
      references: [{ title: 'Julefrokost' }],
    });
    await aProfiledVendor(house.app, {
      name: 'Aarhus Haver',
      profile: {
        kind: 'company',
        description: 'Vi anlægger haver. Køkken har vi ikke.',
        headcount: 300,
        capabilities: [{ cpv: ['77310000'], text: 'Sansehaver' }],
        areas: ['DK'],
        certificates: [{ scheme: 'iso-9001', validThrough: '2020-01-01' }],
        targetGroups: ['carers'],
        openToTeams: false,
      },
    });
    await aProfiledVendor(house.app, {
      name: 'Community Kitchen',
      profile: {
        language: 'en',
        kind: 'association',
        description: 'Shared meals.',
        capabilities: [],
        areas: ['0751'],
      },
    });
    await house.app.get(Transactions).run(async (tx) => {
      const [found] = await findOrCreateUnclaimedVendors(tx, [
        { scheme: 'XX-TEST', id: '1', name: 'Gartner Ærø', country: 'DK' },
      ]);
      await ensureProfiles(tx, [found?.organisationId ?? ''], 'unknown');
    });
  });
  afterAll(() => house.stop());

  const search = (filter: VendorFilter = {}): Promise<VendorPage> =>
    vendors.list(officer, filter, { limit: 100 });
  const names = async (filter?: VendorFilter) => (await search(filter)).items.map(({ name }) => name);

  it.each<[filter: VendorFilter, names: string[]]>([
    [{}, ['Aarhus Haver', 'Community Kitchen', 'Gartner Ærø', 'Havnens Køkken']],
    [{ q: 'koekken' }, ['Havnens Køkken', 'Aarhus Haver']],
    [{ q: 'århus' }, ['Aarhus Haver']],
    [{ q: 'sansehave' }, ['Aarhus Haver']],
    [{ q: 'julefrokost' }, ['Havnens Køkken']],
    [{ q: 'meal' }, ['Community Kitchen']],
    [{ q: 'køkken -haver' }, ['Havnens Køkken']],
    [{ q: 'atomkraftværk' }, []],
    [{ kind: 'company' }, ['Aarhus Haver']],
    [{ sizeClass: 'unknown' }, ['Gartner Ærø']],
    [{ cpv: '55' }, ['Havnens Køkken']],
    [{ area: '0461' }, ['Aarhus Haver', 'Havnens Køkken']],
    [{ area: 'DK042' }, ['Aarhus Haver', 'Community Kitchen']],
    [{ targetGroup: 'carers' }, ['Aarhus Haver']],
    [{ certificate: 'iso-9001' }, ['Community Kitchen', 'Havnens Køkken']],
    [{ openToTeams: true, kind: 'social-enterprise' }, ['Havnens Køkken']],
  ])('finds by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('tells of each only what its public profile says, and who is unclaimed', async () => {
    const { items } = await search({ q: 'havnens or gartner' });
    expect(items).toEqual(
      expect.arrayContaining([
        {
          id: kitchen.organisation.id,
          name: 'Havnens Køkken',
          country: 'DK',
          kind: 'social-enterprise',
          sizeClass: 'small',
          openToTeams: true,
          areas: ['0461', 'DK031'],
          targetGroups: ['older-people', 'lonely'],
          claimed: true,
        },
        expect.objectContaining({ name: 'Gartner Ærø', claimed: false }),
      ]),
    );
  });

  it('understands a misspelt word', async () => {
    expect(await search({ q: 'sansehver' })).toMatchObject({
      items: [{ name: 'Aarhus Haver' }],
      didYouMean: 'sansehaver',
    });
    expect(await vendors.facets(officer, { q: 'sansehver' })).toMatchObject({
      total: 1,
      didYouMean: 'sansehaver',
    });
  });

  it('counts what it finds', async () => {
    const facets = await vendors.facets(officer, {});
    expect(facets).toMatchObject({
      total: 4,
      area: [
        { code: 'DK', count: 1 },
        { code: 'DK03', count: 1 },
        { code: 'DK04', count: 1 },
      ],
    });
    for (const counts of [facets.kind, facets.sizeClass]) {
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    }
  });

  it.each<VendorFilter>([{}, { q: 'køkken or kitchen or gartner' }])('pages %j once each', async (filter) => {
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page: VendorPage = await vendors.list(officer, filter, { limit: 1, after });
      seen.push(...page.items.map(({ name }) => name));
      after = page.next;
    }
    expect(seen).toEqual(await names(filter));
    expect(new Set(seen).size).toBe(4);
  });

  it('is for members of verified buyers and operators', async () => {
    await expect(vendors.list(kitchen.owner, {}, { limit: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(vendors.facets(ANONYMOUS, {})).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it.each<[filter: VendorFilter, pointer: string]>([
    [{ q: '' }, '/q'],
    [{ q: '-uden' }, '/q'],
    [{ cpv: '01' }, '/cpv'],
    [{ area: 'Odnse' }, '/area'],
    [{ certificate: 'ISO 9001' }, '/certificate'],
  ])('refuses %j', async (filter, pointer) => {
    await expect(search(filter)).rejects.toMatchObject({ kind: 'invalid', extra: { errors: [{ pointer }] } });
  });
});
