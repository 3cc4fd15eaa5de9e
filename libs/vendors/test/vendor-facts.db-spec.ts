import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { findOrCreateUnclaimedVendors } from '#identity';
import { newId, Transactions } from '#platform';
import {
  ensureProfiles,
  importReferences,
  Profiles,
  vendorFacts,
  type ImportedReference,
  type VendorFacts,
  type VendorFactsRequest,
} from '../src/index.js';
import { aProfile, aProfiledVendor, aReference } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

describe('facts of vendors', () => {
  let vendors: VendorsApp;

  beforeAll(async () => {
    vendors = await openVendors();
  });
  afterAll(() => vendors.stop());
  beforeEach(async () => {
    await vendors.dataSource.query('DELETE FROM vendor_profile');
  });

  const read = (request?: VendorFactsRequest) =>
    vendors.app.get(Transactions).run(async (tx) => {
      const found: VendorFacts[] = [];
      for await (const batch of vendorFacts(tx, request)) found.push(...batch);
      return found;
    });
  const supplier = async (name: string, id = name) => {
    const [found] = await vendors.app
      .get(Transactions)
      .run((tx) => findOrCreateUnclaimedVendors(tx, [{ scheme: 'PT-NIF', id, name }]));
    return found?.organisationId ?? '';
  };
  const imported = (vendorId: string, sourceId: string): ImportedReference => ({
    source: 'awards-pt',
    sourceId,
    vendorId,
    title: 'Manutenção de elevadores',
    buyerName: 'Município de Faro',
    cpv: ['50750000'],
    areas: ['Portugal, Faro, Faro'],
    value: { minor: 184_320, currency: 'EUR' },
    day: '2023-12-20',
    verified: true,
  });
  const importAll = (rows: ImportedReference[]) =>
    vendors.app.get(Transactions).run((tx) => importReferences(tx, rows));

  it('hold all that scoring reads', async () => {
    const { organisation, profile, references } = await aProfiledVendor(vendors.app, {
      name: 'Fyns Fællesbord (fiktiv)',
      references: [aReference()],
    });
    const { warnings, website, legalForm, rsv, balance, vendorId, ...stated } = profile;
    expect([warnings, website, legalForm, rsv, balance, vendorId]).not.toContain(undefined);
    const [reference] = references;
    if (!reference) throw new Error('no reference');
    const { warnings: none, createdAt, buyerName, ...shown } = reference;
    expect([none, createdAt, buyerName]).not.toContain(undefined);
    expect(await read()).toEqual([
      {
        ...stated,
        id: organisation.id,
        name: 'Fyns Fællesbord (fiktiv)',
        references: [shown],
        reservation: { ...aProfile().reservation, verified: false },
        hidden: false,
        changedXid: expect.stringMatching(/^\d+$/),
      },
    ]);
  });

  it('stream every vendor once across batches, by id', async () => {
    await vendors.dataSource.query(
      `WITH made AS (
         INSERT INTO organisation (id, kind, name) SELECT gen_random_uuid(), 'vendor', 'Nr. ' || n
         FROM generate_series(1, 1201) AS n RETURNING id
       ) INSERT INTO vendor_profile (vendor_id) SELECT id FROM made`,
    );
    const ids = (await read()).map(({ id }) => id);
    expect(ids).toHaveLength(1201);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('are narrowed to ids', async () => {
    const { organisation } = await aProfiledVendor(vendors.app);
    await aProfiledVendor(vendors.app);
    expect((await read({ ids: [organisation.id] })).map(({ id }) => id)).toEqual([organisation.id]);
    expect(await read({ ids: [] })).toEqual([]);
  });

  it('are narrowed to what was written since a transaction', async () => {
    const { organisation, owner } = await aProfiledVendor(vendors.app);
    await aProfiledVendor(vendors.app);
    const [clock] = await vendors.dataSource.query<{ xmax: string }[]>(
      // Transactions of other databases of the server may be under way, so the oldest one tells nothing here.
      'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xmax',
    );
    expect(await read({ changedSince: clock?.xmax ?? '' })).toEqual([]);
    await vendors.app.get(Profiles).patch(owner, organisation.id, { headcount: 3 }, '"1"');
    expect(await read({ changedSince: clock?.xmax ?? '' })).toMatchObject([
      { id: organisation.id, headcount: 3 },
    ]);
  });

  it('begin with imported references for a vendor that nobody claimed', async () => {
    const vendorId = await supplier('TK Elevadores');
    expect(await importAll([imported(vendorId, '1'), imported(vendorId, '2')])).toEqual([vendorId]);
    const [facts] = await read({ ids: [vendorId] });
    expect(facts).toMatchObject({
      name: 'TK Elevadores',
      kind: 'unknown',
      sizeClass: 'unknown',
      version: 1,
      references: [
        {
          title: 'Manutenção de elevadores',
          cpv: ['50750000'],
          areas: ['Portugal, Faro, Faro'],
          verified: true,
        },
        { value: { minor: 184_320, currency: 'EUR' }, day: '2023-12-20' },
      ],
    });
  });

  it('stay as they are where the same awards are imported again', async () => {
    const [first, second] = [await supplier('Um'), await supplier('Dois')];
    await importAll([imported(first, '1'), imported(second, '2')]);
    const before = await read();
    expect(await importAll([imported(first, '1'), imported(second, '2')])).toEqual([]);
    expect(await read()).toEqual(before);
    expect(await importAll([imported(first, '1'), imported(second, '3')])).toEqual([second]);
    expect((await read({ ids: [second] }))[0]).toMatchObject({ version: 2, references: [{}, {}] });
  });

  it('can be begun for vendors without touching those that have a profile', async () => {
    const { organisation } = await aProfiledVendor(vendors.app);
    const fresh = await supplier('Três');
    await vendors.app
      .get(Transactions)
      .run((tx) => ensureProfiles(tx, [organisation.id, fresh, fresh], 'company'));
    expect(await read({ ids: [fresh] })).toMatchObject([{ kind: 'company', version: 0, references: [] }]);
    expect(await read({ ids: [organisation.id] })).toMatchObject([{ kind: 'social-enterprise', version: 1 }]);
  });

  it('know nothing of vendors without a profile', async () => {
    await supplier('Quatro');
    expect(await read()).toEqual([]);
    expect(await read({ ids: [newId()] })).toEqual([]);
  });
});
