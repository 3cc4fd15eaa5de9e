import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonPrincipal } from '#identity';
import { newId } from '#platform';
import { anOperator } from '../../identity/test/identity.builders.js';
import {
  Profiles,
  vendorFacts,
  Verifications,
  type VendorFacts,
  type VerificationInput,
} from '../src/index.js';
import { aProfiledVendor, type ProfiledVendor } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

const PAGE = { limit: 20 };

describe('verifications of a vendor', () => {
  let vendors: VendorsApp;
  let verifications: Verifications;
  let operator: PersonPrincipal;
  let vendor: ProfiledVendor;
  let id: string;

  const input = (stated: Partial<VerificationInput> = {}): VerificationInput => ({
    fact: 'reservation',
    source: 'Erklæring fra jobcentret',
    day: '2026-01-05',
    ...stated,
  });
  const facts = async (): Promise<VendorFacts | undefined> => {
    for await (const [found] of vendorFacts(vendors.dataSource.manager, { ids: [id] })) return found;
    return undefined;
  };
  const states = async () =>
    (await verifications.list(vendor.owner, id, PAGE)).items.map(({ fact, state }) => [fact, state]);
  const patch = async (share: number) => {
    const profiles = vendors.app.get(Profiles);
    const { version } = await profiles.get(vendor.owner, id);
    const reservation = { operator: 'integration-operator' as const, disadvantagedShare: share };
    await profiles.patch(vendor.owner, id, { reservation }, `"${version}"`);
  };

  beforeAll(async () => {
    vendors = await openVendors();
    verifications = vendors.app.get(Verifications);
    operator = await anOperator(vendors.app);
  });
  afterAll(() => vendors.stop());
  beforeEach(async () => {
    vendor = await aProfiledVendor(vendors.app, { references: [{}, {}] });
    id = vendor.organisation.id;
    await vendors.dataSource.query('DELETE FROM outbox');
  });

  it('tell scoring which facts are verified, and have the vendor matched anew', async () => {
    expect((await facts())?.reservation?.verified).toBe(false);
    await verifications.add(operator, id, input());
    expect((await facts())?.reservation?.verified).toBe(true);
    expect(await vendors.jobs()).toMatchObject([{ job: 'vendor-changed', key: id }]);
  });

  it('are outdated when the vendor states something else, and hold again for the old statement', async () => {
    await verifications.add(operator, id, input());
    await patch(0.9);
    expect(await states()).toEqual([['reservation', 'outdated']]);
    expect((await facts())?.reservation?.verified).toBe(false);
    await patch(0.4);
    expect(await states()).toEqual([['reservation', 'valid']]);
  });

  it('are of one reference, not of the others', async () => {
    const [first, second] = vendor.references;
    await verifications.add(operator, id, input({ fact: 'reference', targetId: first?.id ?? '' }));
    const verified = new Map((await facts())?.references.map((each) => [each.id, each.verified]));
    expect([verified.get(first?.id ?? ''), verified.get(second?.id ?? '')]).toEqual([true, false]);
  });

  it('are withdrawn once, with a reason, and stay to be read', async () => {
    const { id: verificationId } = await verifications.add(operator, id, input());
    const withdraw = (reason: string) => verifications.withdraw(operator, id, verificationId, reason);
    await expect(withdraw('')).rejects.toMatchObject({ code: 'verification-invalid' });
    expect(await withdraw('Fejl i kilden')).toMatchObject({
      state: 'withdrawn',
      withdrawalReason: 'Fejl i kilden',
    });
    await expect(withdraw('igen')).rejects.toMatchObject({
      code: 'verification-withdrawn',
      extra: { data: { state: 'withdrawn', allowed: [] } },
    });
    expect((await facts())?.reservation?.verified).toBe(false);
    expect(await states()).toEqual([['reservation', 'withdrawn']]);
  });

  it('are of what is stated, and of nothing else', async () => {
    await verifications.add(operator, id, input({ fact: 'rsv' }));
    const [certificate] = vendor.profile.certificates;
    await verifications.add(operator, id, input({ fact: 'certificate', targetId: certificate?.id ?? '' }));
    for (const wrong of [input({ fact: 'identity' }), input({ fact: 'reference', targetId: newId() })]) {
      await expect(verifications.add(operator, id, wrong)).rejects.toMatchObject({ code: 'nothing-stated' });
    }
    expect(await states()).toEqual([
      ['certificate', 'valid'],
      ['rsv', 'valid'],
    ]);
  });

  it('are made by operators alone', async () => {
    await expect(verifications.add(vendor.owner, id, input())).rejects.toMatchObject({ kind: 'forbidden' });
    const { owner } = await aProfiledVendor(vendors.app);
    await expect(verifications.list(owner, id, PAGE)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
