import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { aVendor, type Founded } from '../../identity/test/identity.builders.js';
import { Profiles, References } from '../src/index.js';
import { aReference } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

describe('vendor references', () => {
  let vendors: VendorsApp;
  let references: References;
  let vendor: Founded;
  let id: string;

  beforeAll(async () => {
    vendors = await openVendors();
    references = vendors.app.get(References);
  });
  afterAll(() => vendors.stop());
  beforeEach(async () => {
    await vendors.dataSource.query('DELETE FROM outbox');
    vendor = await aVendor(vendors.app);
    id = vendor.organisation.id;
  });

  const versionOfProfile = async () => (await vendors.app.get(Profiles).get(vendor.owner, id)).version;

  it('are added and read back', async () => {
    const added = await references.add(vendor.owner, id, aReference());
    expect(added).toMatchObject({ ...aReference(), verified: false, warnings: [] });
    expect(await references.list(vendor.owner, id, { limit: 20 })).toEqual({ items: [added], next: null });
  });

  it('count as a change of the profile and ask for matching', async () => {
    const { id: referenceId } = await references.add(vendor.owner, id, aReference());
    expect(await versionOfProfile()).toBe(1);
    await references.remove(vendor.owner, id, referenceId);
    expect(await versionOfProfile()).toBe(2);
    expect(await vendors.jobs()).toEqual([{ job: 'vendor-changed', key: id, payload: { vendorId: id } }]);
    expect((await references.list(vendor.owner, id, { limit: 20 })).items).toEqual([]);
  });

  it('come in pages, newest first, each once', async () => {
    for (let number = 1; number <= 5; number++) {
      await references.add(vendor.owner, id, aReference({ title: `Nr. ${number}` }));
    }
    const titles: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await references.list(vendor.owner, id, { limit: 2, after });
      titles.push(...page.items.map(({ title }) => title));
      after = page.next;
      // What is added meanwhile stands before the first page and moves nothing.
      await references.add(vendor.owner, id, aReference({ title: 'Ny' }));
    }
    expect(titles).toEqual(['Nr. 5', 'Nr. 4', 'Nr. 3', 'Nr. 2', 'Nr. 1']);
  });

  it('refuse what is wrong, with a pointer for each field', async () => {
    const refused = references.add(
      vendor.owner,
      id,
      aReference({ title: ' ', day: '2999-01-01', evidenceLevel: 6 }),
    );
    await expect(refused).rejects.toMatchObject({
      code: 'reference-invalid',
      extra: {
        errors: [
          { pointer: '/title' },
          { pointer: '/day', code: 'day-in-future' },
          { pointer: '/evidenceLevel' },
        ],
      },
    });
    expect(await versionOfProfile()).toBe(0);
  });

  it('are at most 500 of the own ones', async () => {
    await references.add(vendor.owner, id, aReference());
    await vendors.dataSource.query(
      `INSERT INTO vendor_reference (id, vendor_id, title, buyer_name)
       SELECT gen_random_uuid(), $1, 'x', 'y' FROM generate_series(2, 500)`,
      [id],
    );
    await expect(references.add(vendor.owner, id, aReference())).rejects.toMatchObject({
      code: 'references-full',
    });
  });

  it('are removed by their own vendor alone', async () => {
    const { id: referenceId } = await references.add(vendor.owner, id, aReference());
    const other = await aVendor(vendors.app);
    await expect(references.remove(other.owner, id, referenceId)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(references.remove(other.owner, other.organisation.id, referenceId)).rejects.toMatchObject({
      code: 'reference-not-found',
    });
    await expect(references.remove(vendor.owner, id, newId())).rejects.toMatchObject({
      code: 'reference-not-found',
    });
    expect((await references.list(vendor.owner, id, { limit: 20 })).items).toHaveLength(1);
  });
});
