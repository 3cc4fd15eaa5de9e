import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisations, type PersonPrincipal } from '#identity';
import { anOperator, aVerifiedBuyer } from '../../identity/test/identity.builders.js';
import { Profiles, References, VendorSearch, Verifications } from '../src/index.js';
import { aProfiledVendor, type ProfiledVendor } from './vendor.builders.js';
import { openVendors, type VendorsApp } from './vendors.app.js';

const PAGE = { limit: 10 };

describe('what others see of a vendor', () => {
  let house: VendorsApp;
  let officer: PersonPrincipal;
  let operator: PersonPrincipal;
  let shown: ProfiledVendor;
  let hidden: ProfiledVendor;

  beforeAll(async () => {
    house = await openVendors();
    officer = (await aVerifiedBuyer(house.app)).owner;
    operator = await anOperator(house.app);
    shown = await aProfiledVendor(house.app, { name: 'Aarhus Haver' });
    hidden = await aProfiledVendor(house.app, {
      name: 'Havnens Køkken',
      references: [{ title: 'Julefrokost' }],
    });
    const { organisation, owner } = hidden;
    await house.app
      .get(Organisations)
      .update(owner, 'vendor', organisation.id, `"${organisation.version}"`, { hidden: true });
  });
  afterAll(() => house.stop());

  const profile = (who: PersonPrincipal, of: ProfiledVendor) =>
    house.app.get(Profiles).get(who, of.organisation.id);

  it('keeps accounts and the make-up of the workforce from a buyer', async () => {
    const { turnover, balance, ...rest } = await profile(shown.owner, shown);
    expect([turnover, balance]).not.toContain(undefined);
    expect(await profile(operator, shown)).toEqual({ ...rest, turnover, balance });
    expect(await profile(officer, shown)).toEqual({
      ...rest,
      reservation: { operator: 'integration-operator' },
    });
  });

  it('is, where it hides, nothing but for itself and operators', async () => {
    const { id } = hidden.organisation;
    expect(await profile(operator, hidden)).toEqual(await profile(hidden.owner, hidden));
    for (const read of [
      () => profile(officer, hidden),
      () => house.app.get(References).list(officer, id, PAGE),
      () => house.app.get(Verifications).list(officer, id, PAGE),
    ]) {
      await expect(read()).rejects.toMatchObject({ kind: 'not-found', code: 'not-found' });
    }
    expect((await house.app.get(References).list(hidden.owner, id, PAGE)).items).toHaveLength(1);
  });

  it('is, where it hides, in no search, list or count of a buyer', async () => {
    const search = house.app.get(VendorSearch);
    const names = async (who: PersonPrincipal, filter = {}) =>
      (await search.list(who, filter, PAGE)).items.map(({ name }) => name);
    expect(await names(officer)).toEqual(['Aarhus Haver']);
    expect(await names(officer, { q: 'Julefrokost' })).toEqual([]);
    expect(await search.facets(officer, {})).toMatchObject({ total: 1 });
    expect(await search.facets(officer, { q: 'Julefrokst' })).toEqual(
      expect.not.objectContaining({ didYouMean: expect.anything() }),
    );
    expect(await names(operator)).toEqual(['Aarhus Haver', 'Havnens Køkken']);
  });
});
