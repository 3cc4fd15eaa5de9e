import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditTrail, findOrCreateUnclaimedVendors, type PersonPrincipal } from '#identity';
import { newId, Transactions } from '#platform';
import { anOperator, aVendor } from '../../identity/test/identity.builders.js';
import { merge } from '../../identity/test/merging.js';
import { VendorDistinctions, VendorDuplicates } from '../src/index.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

const REASON = 'To CVR-numre, to ejere.';

describe('vendors that look like one company and are two', () => {
  let vendors: VendorsApp;
  let operator: PersonPrincipal;
  let distinctions: VendorDistinctions;
  let named = 0;
  let made: readonly string[] = [];

  /** So many vendors of one name, in the order in which the list of duplicates puts them. */
  const namesakes = async (count: number): Promise<string[]> => {
    const name = `Navnebror ${String.fromCharCode(97 + named++).repeat(8)}`;
    const asked = Array.from({ length: count }, () => ({ scheme: 'TEST', id: newId(), name }));
    const found = await vendors.app.get(Transactions).run((tx) => findOrCreateUnclaimedVendors(tx, asked));
    made = found.map(({ organisationId }) => organisationId).sort();
    return [...made];
  };
  const set = (one: string | undefined, other: string | undefined, reason = REASON) =>
    distinctions.set(operator, one ?? '', other ?? '', reason);
  const clear = (one: string | undefined, other: string | undefined) =>
    distinctions.clear(operator, one ?? '', other ?? '');
  /** Those of the vendors that were made last. */
  const duplicates = async () => {
    const { items } = await vendors.app.get(VendorDuplicates).list(operator, { limit: 100 });
    return items
      .filter(({ reason }) => reason === 'same-name')
      .map(({ vendors: [one, other] }) => [one.id, other.id])
      .filter((pair) => pair.every((id) => made.includes(id)));
  };
  const toldApart = async () =>
    (await distinctions.list(operator, { limit: 100 })).items.map(({ vendors: [one, other] }) => [
      one.id,
      other.id,
    ]);
  const entries = async () => {
    const { items } = await vendors.app.get(AuditTrail).list(operator, {}, { limit: 100 });
    return items.filter(({ action }) => action === 'vendor-duplicate.distinguish');
  };

  beforeAll(async () => {
    vendors = await openVendors();
    operator = await anOperator(vendors.app);
    distinctions = vendors.app.get(VendorDistinctions);
  });
  afterAll(() => vendors.stop());
  beforeEach(() => vendors.dataSource.query('DELETE FROM vendor_distinction'));

  it('stay away from the list of duplicates, with the reason, until that is taken back', async () => {
    const [one, other] = await namesakes(2);
    expect(await duplicates()).toEqual([[one, other]]);
    expect(await set(other, one)).toMatchObject({ vendors: [{ id: one }, { id: other }], reason: REASON });
    expect(await duplicates()).toEqual([]);
    expect(await toldApart()).toEqual([[one, other]]);
    await clear(one, other);
    expect(await duplicates()).toEqual([[one, other]]);
    expect(await toldApart()).toEqual([]);
  });

  it('do not stand between others that are alike', async () => {
    const [first, second, third] = await namesakes(3);
    expect(await duplicates()).toEqual([
      [first, second],
      [second, third],
    ]);
    await set(first, second);
    expect(await duplicates()).toEqual([
      [first, third],
      [second, third],
    ]);
    await set(second, third);
    expect(await duplicates()).toEqual([[first, third]]);
    await set(first, third);
    expect(await duplicates()).toEqual([]);
  });

  it('are listed by when they were first told apart, the latest first, page by page', async () => {
    const [one, other] = await namesakes(2);
    const [early, late] = await namesakes(2);
    await set(one, other);
    await set(early, late);
    await set(one, other, 'Nu med en anden begrundelse');
    const first = await distinctions.list(operator, { limit: 1 });
    expect(first.items[0]?.vendors.map(({ id }) => id)).toEqual([early, late]);
    const second = await distinctions.list(operator, { limit: 1, after: first.next ?? '' });
    expect(second.items[0]?.vendors.map(({ id }) => id)).toEqual([one, other]);
    expect(second.next).toBeNull();
  });

  it('are entered into the audit trail once, with the reason, for operators alone', async () => {
    const [one, other] = await namesakes(2);
    const before = (await entries()).length;
    await set(one, other);
    await set(one, other);
    await set(one, other, 'Nu med en anden begrundelse');
    await clear(one, other);
    await clear(one, other);
    const added = (await entries()).slice(0, -before || undefined);
    expect(added.map(({ resourceId, organisationId, after }) => [resourceId, organisationId, after])).toEqual(
      [
        [one, null, { differsFrom: null }],
        [one, null, { differsFrom: other, reason: 'Nu med en anden begrundelse' }],
        [one, null, { differsFrom: other, reason: REASON }],
      ],
    );
  });

  it('are not merged into each other before that is taken back', async () => {
    const [one, other] = await namesakes(2);
    await set(one, other);
    await expect(merge(vendors.app, operator, one ?? '', other ?? '')).rejects.toMatchObject({
      code: 'merge-refused',
    });
    await clear(one, other);
    await merge(vendors.app, operator, one ?? '', other ?? '');
    await expect(set(one, other)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('stay told apart from the vendor that one of them is merged into', async () => {
    const [first, second, third, fourth] = await namesakes(4);
    await set(second, third);
    await set(second, fourth);
    await set(first, fourth, 'Den her bliver stående');
    await merge(vendors.app, operator, first ?? '', second ?? '');
    expect((await toldApart()).sort()).toEqual(
      [
        [first, third],
        [first, fourth],
      ].sort(),
    );
    const { items } = await distinctions.list(operator, { limit: 100 });
    const reasons = new Map(items.map(({ vendors: [, { id }], reason }) => [id, reason]));
    expect([reasons.get(third ?? ''), reasons.get(fourth ?? '')]).toEqual([REASON, 'Den her bliver stående']);
  });

  it('are two vendors, told apart by an operator who says why', async () => {
    const [one, other] = await namesakes(2);
    const { owner } = await aVendor(vendors.app);
    await expect(set(one, one)).rejects.toMatchObject({ code: 'not-two-vendors' });
    await expect(set(one, newId())).rejects.toMatchObject({ kind: 'not-found' });
    await expect(set(one, other, ' ')).rejects.toMatchObject({ code: 'reason-missing' });
    const asked = distinctions.set(owner, one ?? '', other ?? '', REASON);
    await expect(asked).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(distinctions.list(owner, { limit: 1 })).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
