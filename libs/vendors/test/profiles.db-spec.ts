import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ANONYMOUS } from '#identity';
import { newId } from '#platform';
import { aVendor, aVerifiedBuyer, type Founded } from '../../identity/test/identity.builders.js';
import { Profiles, type ProfileInput, type ProfilePatch } from '../src/index.js';
import { aProfile } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

describe('vendor profiles', () => {
  let vendors: VendorsApp;
  let profiles: Profiles;
  let vendor: Founded;
  let id: string;

  beforeAll(async () => {
    vendors = await openVendors();
    profiles = vendors.app.get(Profiles);
  });
  afterAll(() => vendors.stop());
  beforeEach(async () => {
    await vendors.dataSource.query('DELETE FROM outbox');
    vendor = await aVendor(vendors.app);
    id = vendor.organisation.id;
  });

  const put = (input: Partial<ProfileInput> = {}, ifMatch: string | undefined = '"0"') =>
    profiles.put(vendor.owner, id, aProfile(input), ifMatch);
  const patch = (change: ProfilePatch, ifMatch: string | undefined = '"1"') =>
    profiles.patch(vendor.owner, id, change, ifMatch);

  it('are empty at version 0 until something is written', async () => {
    expect(await profiles.get(vendor.owner, id)).toEqual({
      vendorId: id,
      version: 0,
      kind: 'unknown',
      sizeClass: 'unknown',
      description: '',
      language: 'da',
      openToTeams: false,
      capabilities: [],
      areas: [],
      certificates: [],
      targetGroups: [],
      purposes: [],
      practices: [],
      languages: [],
      complete: [],
      warnings: [],
    });
  });

  it('are stored whole and read back', async () => {
    const written = await put();
    expect(written).toMatchObject({ ...aProfile(), version: 1, sizeClass: 'small', warnings: [] });
    expect(await profiles.get(vendor.owner, id)).toEqual(written);
  });

  it('ask for one matching of the vendor, however often they are written', async () => {
    await put();
    await patch({ headcount: 9 });
    expect(await vendors.jobs()).toEqual([{ job: 'vendor-changed', key: id, payload: { vendorId: id } }]);
  });

  it('carry the transaction that wrote them last', async () => {
    await put();
    const xid = () =>
      vendors.dataSource.query<{ xid: string }[]>(
        'SELECT changed_xid AS xid FROM vendor_profile WHERE vendor_id = $1',
        [id],
      );
    const [first] = await xid();
    await patch({ headcount: 9 });
    const [second] = await xid();
    expect(Number(first?.xid)).toBeGreaterThan(0);
    expect(Number(second?.xid)).toBeGreaterThan(Number(first?.xid));
  });

  it('keep the ids of parts that stay and give ids to new ones', async () => {
    const { capabilities } = await put();
    const changed = await patch({ capabilities: [{ cpv: [], text: 'Ny' }, ...capabilities] });
    expect(changed.capabilities[1]).toEqual(capabilities[0]);
    expect(changed.capabilities[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(changed.capabilities[0]?.id).not.toBe(capabilities[0]?.id);
  });

  it('change where members are given and lose what is null', async () => {
    await put();
    const changed = await patch({ description: 'Nyt', headcount: null, reservation: null, rsv: null });
    const { headcount, reservation, rsv, ...rest } = aProfile({ description: 'Nyt' });
    expect(changed).toMatchObject({ ...rest, version: 2 });
    expect(headcount && reservation && rsv).toBeDefined();
    expect(Object.keys(changed)).not.toEqual(expect.arrayContaining(['headcount']));
    expect(changed).not.toHaveProperty('reservation');
    expect(changed).not.toHaveProperty('rsv');
  });

  it('lose with a PUT what it does not say', async () => {
    await put();
    const { website, turnover, ...rest } = aProfile();
    expect(website && turnover).toBeDefined();
    const changed = await profiles.put(vendor.owner, id, rest, '"1"');
    expect(changed).not.toHaveProperty('website');
    expect(changed).not.toHaveProperty('turnover');
  });

  it('drop check digits, never compute them, and warn of codes that are in no list', async () => {
    const { capabilities, warnings } = await put({
      capabilities: [{ cpv: ['55320000-0', '85319999'], text: '' }],
    });
    expect(capabilities[0]?.cpv).toEqual(['55320000', '85319999']);
    expect(warnings).toMatchObject([{ pointer: '/capabilities/0/cpv/1', code: 'cpv-not-listed' }]);
  });

  it('warn of a certificate that has expired', async () => {
    const { warnings } = await put({ certificates: [{ scheme: 'iso-9001', validThrough: '2020-01-01' }] });
    expect(warnings).toMatchObject([
      { pointer: '/certificates/0/validThrough', code: 'certificate-expired' },
    ]);
  });

  it('refuse what is wrong, with a pointer for each field', async () => {
    const refused = put({
      areas: ['0461', '9999'],
      capabilities: [{ cpv: ['855'], text: 'x' }],
      turnover: { minor: -1, currency: 'DKK' },
    });
    await expect(refused).rejects.toMatchObject({
      kind: 'invalid',
      code: 'profile-invalid',
      extra: {
        errors: [
          { pointer: '/turnover/amount', code: 'amount-out-of-bounds' },
          { pointer: '/capabilities/0/cpv/0', code: 'cpv-invalid' },
          { pointer: '/areas/1', code: 'area-unknown' },
        ],
      },
    });
    expect((await profiles.get(vendor.owner, id)).version).toBe(0);
    expect(await vendors.jobs()).toEqual([]);
  });

  it('refuse a change without the version it was made to', async () => {
    await expect(profiles.put(vendor.owner, id, aProfile(), undefined)).rejects.toMatchObject({
      kind: 'precondition-required',
    });
  });

  it('refuse a change to another version than the one stored', async () => {
    await put();
    await expect(put()).rejects.toMatchObject({ kind: 'stale', extra: { data: { currentETag: '"1"' } } });
    await expect(patch({ headcount: 1 }, '"2"')).rejects.toMatchObject({ kind: 'stale' });
  });

  it('let one of two first writers win', async () => {
    const outcomes = await Promise.allSettled([put({ headcount: 1 }), put({ headcount: 2 })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await profiles.get(vendor.owner, id)).version).toBe(1);
  });

  it('are read by a verified buyer, who cannot change them', async () => {
    const buyer = await aVerifiedBuyer(vendors.app);
    await put();
    expect(await profiles.get(buyer.owner, id)).toMatchObject({ version: 1 });
    await expect(profiles.put(buyer.owner, id, aProfile(), '"1"')).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('are not there for others, and not for who is not signed in', async () => {
    const other = await aVendor(vendors.app);
    await put();
    await expect(profiles.get(other.owner, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(profiles.patch(other.owner, id, {}, '"1"')).rejects.toMatchObject({ kind: 'not-found' });
    await expect(profiles.get(ANONYMOUS, id)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it('are not there for a vendor that does not exist, or is a buyer', async () => {
    const buyer = await aVerifiedBuyer(vendors.app);
    for (const unknown of [newId(), buyer.organisation.id, 'nonsense']) {
      await expect(profiles.get(buyer.owner, unknown)).rejects.toMatchObject({ kind: 'not-found' });
    }
  });
});
