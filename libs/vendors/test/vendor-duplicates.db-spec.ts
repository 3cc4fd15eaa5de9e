import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findOrCreateUnclaimedVendors, type PersonPrincipal } from '#identity';
import { Transactions } from '#platform';
import { anOperator, aVendor } from '../../identity/test/identity.builders.js';
import { merge } from '../../identity/test/merging.js';
import { VendorDuplicates, type LikelyDuplicate } from '../src/index.js';
import { aProfiledVendor } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

const VENDORS: readonly (readonly [scheme: string, id: string, name: string])[] = [
  ['DK-CVR', '13748136', 'Havnens Køkken A/S'],
  ['DK-VAT', 'DK 13 74 81 36', 'Ganske Anderledes'],
  ['TEST', '1', 'Solsikken & Sønner ApS'],
  ['TEST', '2', 'SOLSIKKEN OG SØNNER'],
  ['TEST', '3', 'Solsikken og Soenner I/S'],
  ['TEST', '4', 'Nordby Hjemmepleje'],
  ['TEST', '5', 'Nordby Hjemepleje ApS'],
  ['TEST', '6', 'Nordby Rengøring'],
  ['TEST', '7', 'Bogholderiet'],
];

describe('vendors that are probably one company', () => {
  let vendors: VendorsApp;
  let operator: PersonPrincipal;
  const ids = new Map<string, string>();

  const list = (limit: number, after?: string) =>
    vendors.app.get(VendorDuplicates).list(operator, { limit, ...(after === undefined ? {} : { after }) });
  const pairOf = ({ reason, vendors: [one, other] }: LikelyDuplicate) => [
    reason,
    ...[one.name, other.name].sort(),
  ];
  const all = async () => (await list(100)).items.map(pairOf);

  beforeAll(async () => {
    vendors = await openVendors();
    operator = await anOperator(vendors.app);
    const named = VENDORS.map(([scheme, id, name]) => ({ scheme, id, name }));
    const found = await vendors.app.get(Transactions).run((tx) => findOrCreateUnclaimedVendors(tx, named));
    named.forEach(({ name }, index) => ids.set(name, found[index]?.organisationId ?? ''));
  });
  afterAll(() => vendors.stop());

  it('have one number, the same words for a name, or nearly the same letters', async () => {
    const pairs = await all();
    expect(pairs[0]).toEqual(['same-number', 'Ganske Anderledes', 'Havnens Køkken A/S']);
    expect(pairs.slice(1, 3).map(([reason]) => reason)).toEqual(['same-name', 'same-name']);
    expect(new Set(pairs.slice(1, 3).flatMap(([, ...names]) => names)).size).toBe(3);
    expect(pairs.slice(3)).toEqual([['similar-name', 'Nordby Hjemepleje ApS', 'Nordby Hjemmepleje']]);
  });

  it('come page by page, each once, and a broken cursor is refused', async () => {
    const seen: string[][] = [];
    let after: string | undefined;
    do {
      const page = await list(1, after);
      seen.push(...page.items.map(pairOf));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(await all());
    await expect(list(1, 'bm9uZQ')).rejects.toMatchObject({ code: 'cursor-invalid' });
  });

  it('are told with what helps to decide, also the places that both name', async () => {
    const one = await aProfiledVendor(vendors.app, {
      name: 'Fælles Have',
      profile: { areas: ['0461', '0751'] },
    });
    await aProfiledVendor(vendors.app, {
      name: 'Faelles Have ApS',
      profile: { areas: [] },
      references: [{ areas: ['0751'] }],
    });
    const found = (await list(100)).items.find(({ vendors: [{ name }] }) => name.includes('Have'));
    expect(found).toMatchObject({ reason: 'same-name', sharedAreas: ['0751'] });
    const [owned] = found?.vendors.filter(({ id }) => id === one.organisation.id) ?? [];
    expect(owned).toEqual({
      id: one.organisation.id,
      name: 'Fælles Have',
      registration: null,
      claimed: true,
      verified: false,
      references: 0,
    });
  });

  it('are gone from the list once they are merged, or called otherwise', async () => {
    const [kept, merged] = ['Nordby Hjemmepleje', 'Nordby Hjemepleje ApS'].map((name) => ids.get(name) ?? '');
    await merge(vendors.app, operator, kept ?? '', merged ?? '');
    expect((await all()).map(([reason]) => reason)).not.toContain('similar-name');
    await vendors.dataSource.query(`UPDATE organisation SET name = 'Rosen' WHERE id = $1`, [
      ids.get('SOLSIKKEN OG SØNNER'),
    ]);
    expect((await all()).filter(([, ...names]) => names.some((name) => name.startsWith('S')))).toHaveLength(
      1,
    );
  });

  it('are for operators alone', async () => {
    const { owner } = await aVendor(vendors.app);
    const asked = vendors.app.get(VendorDuplicates).list(owner, { limit: 1 });
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
