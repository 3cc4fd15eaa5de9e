import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import { Transactions } from '#platform';
import { anOperator, aVerifiedBuyer } from '../../identity/test/identity.builders.js';
import { merge } from '../../identity/test/merging.js';
import {
  countKnownReferences,
  importReferences,
  Profiles,
  References,
  VendorSearch,
  Verifications,
  type ImportedReference,
} from '../src/index.js';
import { aProfiledVendor, aReference, type ProfiledVendor } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

const PAGE = { limit: 50 };
const CVR = { source: 'virk.dk', day: '2026-01-05' };

describe('the profile of two vendors that become one', () => {
  let vendors: VendorsApp;
  let operator: PersonPrincipal;

  const profile = (id: string) => vendors.app.get(Profiles).get(operator, id);
  const titles = async (id: string) =>
    (await vendors.app.get(References).list(operator, id, PAGE)).items.map(({ title }) => title).sort();
  const verify = (id: string, fact: 'certificate' | 'reference' | 'reservation', targetId?: string) =>
    vendors.app.get(Verifications).add(operator, id, { fact, ...CVR, ...(targetId ? { targetId } : {}) });
  const verifications = async (id: string) =>
    (await vendors.app.get(Verifications).list(operator, id, PAGE)).items
      .map(({ fact, state }) => [fact, state])
      .sort();
  const run = <T>(work: Parameters<Transactions['run']>[0]) =>
    vendors.app.get(Transactions).run(work) as Promise<T>;
  const into = (kept: ProfiledVendor, merged: ProfiledVendor, members: 'kept' | 'merged' | 'both' = 'both') =>
    merge(vendors.app, operator, kept.organisation.id, merged.organisation.id, members);

  beforeAll(async () => {
    vendors = await openVendors();
    operator = await anOperator(vendors.app);
  });
  afterAll(() => vendors.stop());

  it('has what both stated, and what they state differently from the side whose members stay', async () => {
    const sides = async () =>
      [
        await aProfiledVendor(vendors.app, {
          profile: { headcount: 12, areas: ['0461'], complete: ['areas'] },
        }),
        await aProfiledVendor(vendors.app, {
          profile: { headcount: 14, areas: ['0751'], complete: ['capacity'] },
        }),
      ] as const;
    for (const members of ['kept', 'both', 'merged'] as const) {
      const [kept, merged] = await sides();
      await into(kept, merged, members);
      const one = await profile(kept.organisation.id);
      expect(one.headcount).toBe(members === 'merged' ? 14 : 12);
      expect([...one.areas].sort()).toEqual(['0461', '0751']);
      expect([...one.complete].sort()).toEqual(['areas', 'capacity']);
      expect(one.certificates).toHaveLength(1);
      expect(one.version).toBe(2);
      await expect(profile(merged.organisation.id)).rejects.toMatchObject({ kind: 'not-found' });
    }
  });

  it('drops references that are the same word for word, and keeps all others', async () => {
    const kept = await aProfiledVendor(vendors.app, { references: [{ title: 'A' }, { title: 'B' }] });
    const merged = await aProfiledVendor(vendors.app, {
      references: [{ title: 'B' }, { title: 'C' }, { title: 'A', day: '2025-01-01' }],
    });
    await into(kept, merged);
    expect(await titles(kept.organisation.id)).toEqual(['A', 'A', 'B', 'C']);
  });

  it('keeps what operators confirmed, also of what was stated twice', async () => {
    const kept = await aProfiledVendor(vendors.app, { references: [{ title: 'B' }] });
    const merged = await aProfiledVendor(vendors.app, { references: [{ title: 'B' }, { title: 'C' }] });
    const { id } = merged.organisation;
    for (const reference of merged.references) await verify(id, 'reference', reference.id);
    await verify(id, 'certificate', merged.profile.certificates[0]?.id);
    await verify(id, 'reservation');
    await into(kept, merged);
    expect(await verifications(kept.organisation.id)).toEqual([
      ['certificate', 'valid'],
      ['reference', 'valid'],
      ['reference', 'valid'],
      ['reservation', 'valid'],
    ]);
  });

  it('does not get an imported reference again that it has by another name', async () => {
    const [kept, merged] = [await aProfiledVendor(vendors.app), await aProfiledVendor(vendors.app)];
    const imported = (vendorId: string, sourceId: string): ImportedReference => {
      const { title, buyerName, cpv, areas } = aReference();
      return { title, buyerName, cpv, areas, source: 'awards:TEST', sourceId, vendorId, verified: true };
    };
    const both = [imported(kept.organisation.id, '1:A'), imported(merged.organisation.id, '1:B')];
    await run((tx) => importReferences(tx, both));
    await into(kept, merged);
    expect(await titles(kept.organisation.id)).toHaveLength(1);
    expect(await run((tx) => countKnownReferences(tx, 'awards:TEST', ['1:A', '1:B', '2:A']))).toBe(2);
    const again = both.map((reference) => ({ ...reference, vendorId: kept.organisation.id }));
    expect(await run((tx) => importReferences(tx, again))).toEqual([]);
    const third = await aProfiledVendor(vendors.app);
    await into(third, kept);
    expect(await run((tx) => importReferences(tx, again))).toEqual([]);
    expect(await titles(third.organisation.id)).toHaveLength(1);
  });

  it('is found once, and both are to be matched anew', async () => {
    const [kept, merged] = [
      await aProfiledVendor(vendors.app, { name: 'Solsikken ApS' }),
      await aProfiledVendor(vendors.app, { name: 'Solsikken', references: [{ title: 'Blomsterbinding' }] }),
    ];
    await vendors.dataSource.query('TRUNCATE outbox CASCADE');
    await into(kept, merged);
    const buyer = (await aVerifiedBuyer(vendors.app)).owner;
    const search = async (q: string) =>
      (await vendors.app.get(VendorSearch).list(buyer, { q }, PAGE)).items.map(({ id }) => id);
    expect(await search('solsikken')).toEqual([kept.organisation.id]);
    expect(await search('blomsterbinding')).toEqual([kept.organisation.id]);
    const keys = (await vendors.jobs()).filter(({ job }) => job === 'vendor-changed').map(({ key }) => key);
    expect(keys.sort()).toEqual([kept.organisation.id, merged.organisation.id].sort());
  });

  it('is refused where it would be larger than a profile may be', async () => {
    const capabilities = (from: number) =>
      Array.from({ length: 30 }, (_, index) => ({ cpv: [], text: `Opgave ${from + index}` }));
    const kept = await aProfiledVendor(vendors.app, { profile: { capabilities: capabilities(0) } });
    const merged = await aProfiledVendor(vendors.app, { profile: { capabilities: capabilities(100) } });
    await expect(into(kept, merged)).rejects.toMatchObject({
      code: 'merge-refused',
      extra: { data: { refusals: [{ rule: 'capabilities-full' }] } },
    });
  });
});
