import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import { DataSource } from 'typeorm';
import {
  AuditTrail,
  ANONYMOUS,
  can,
  ensureOperatorOrganisation,
  findOrCreateUnclaimedVendors,
  membersOf,
  Organisations,
  organisationsByIds,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aBuyer, anOperator, aPerson, aVendor, aVerifiedBuyer } from './identity.builders.js';

const CVR = { scheme: 'DK-CVR', id: '13748136' };

describe('organisations', () => {
  let identity: IdentityApp;
  let organisations: Organisations;
  let transactions: Transactions;

  beforeAll(async () => {
    identity = await openIdentity();
    organisations = identity.app.get(Organisations);
    transactions = identity.app.get(Transactions);
  });

  afterAll(() => identity.stop());

  it('make whoever founds a buyer its owner', async () => {
    const { organisation, owner } = await aBuyer(identity.app, { name: 'Nordby Kommune (fiktiv)' });
    expect(organisation).toMatchObject({
      kind: 'buyer',
      name: 'Nordby Kommune (fiktiv)',
      verifiedAt: null,
      version: 1,
    });
    expect(owner.memberships).toEqual([
      { organisationId: organisation.id, organisationKind: 'buyer', role: 'owner', verified: false },
    ]);
  });

  it('are founded by people who signed in', async () => {
    const founding = organisations.createBuyer(ANONYMOUS, { name: 'X', country: 'DK' });
    await expect(founding).rejects.toMatchObject({ kind: 'unauthenticated' });
  });

  it.each([
    ['a number that is no CVR number', 'DK', { scheme: 'DK-CVR', id: '13748137' }, '/registration/id'],
    ['a Danish number of another country', 'SE', CVR, '/registration/scheme'],
    [
      'a foreign register of a Danish organisation',
      'DK',
      { scheme: 'SE-BLV', id: '5560125790' },
      '/registration/scheme',
    ],
  ])('refuse %s', async (_, country, registration, pointer) => {
    await expect(aVendor(identity.app, { country, registration })).rejects.toMatchObject({
      code: 'organisation-invalid',
      extra: { errors: [{ pointer }] },
    });
  });

  it('refuse names and numbers that are no line of text', async () => {
    const registration = { scheme: 'SE-BLV', id: '5560\u0000' };
    const founding = aVendor(identity.app, { name: 'Nord\u202eby', country: 'SE', registration });
    await expect(founding).rejects.toMatchObject({
      code: 'organisation-invalid',
      extra: { errors: [{ pointer: '/name' }, { pointer: '/registration/id' }] },
    });
  });

  it('are founded on one side of the market alone, and by no operator', async () => {
    const details = { name: 'Den anden side', country: 'DK' };
    const [{ owner: buyer }, { owner: vendor }] = [await aBuyer(identity.app), await aVendor(identity.app)];
    const operator = await anOperator(identity.app);
    const conflict = { kind: 'conflict', code: 'market-side-conflict' };
    await expect(organisations.createVendor(buyer, details)).rejects.toMatchObject(conflict);
    await expect(organisations.createBuyer(vendor, details)).rejects.toMatchObject(conflict);
    await expect(organisations.createBuyer(operator, details)).rejects.toMatchObject(conflict);
    await expect(organisations.createVendor(operator, details)).rejects.toMatchObject(conflict);
    expect(await organisations.createBuyer(buyer, details)).toMatchObject({ kind: 'buyer' });
  });

  it('are founded on one side where somebody founds on both at the same time', async () => {
    const person = await aPerson(identity.app);
    const details = { name: 'Begge sider', country: 'DK' };
    const outcomes = await Promise.allSettled([
      organisations.createBuyer(person, details),
      organisations.createVendor(person, details),
    ]);
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('take a registration once for a vendor and once for a buyer', async () => {
    await aVendor(identity.app, { registration: CVR });
    await aBuyer(identity.app, { registration: CVR });
    await expect(aVendor(identity.app, { registration: CVR })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'registration-taken',
    });
  });

  it('do not change to a registration that another has', async () => {
    await aVendor(identity.app, { registration: { scheme: 'DK-CVR', id: '10150817' } });
    const { organisation, owner } = await aVendor(identity.app);
    const registration = { scheme: 'DK-CVR', id: '10150817' };
    const taking = organisations.update(owner, 'vendor', organisation.id, '"1"', { registration });
    await expect(taking).rejects.toMatchObject({ kind: 'conflict', code: 'registration-taken' });
  });

  it('change by the version that the owner read', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const changed = await organisations.update(owner, 'vendor', organisation.id, '"1"', { name: 'Nyt navn' });
    expect(changed).toMatchObject({ name: 'Nyt navn', country: 'DK', version: 2 });
    const late = organisations.update(owner, 'vendor', organisation.id, '"1"', { name: 'For sent' });
    await expect(late).rejects.toMatchObject({ kind: 'stale' });
    const blind = organisations.update(owner, 'vendor', organisation.id, undefined, { name: 'I blinde' });
    await expect(blind).rejects.toMatchObject({ kind: 'precondition-required' });
  });

  it('open publishing to a buyer once an operator verified it, by the clock of the database', async () => {
    const { organisation, owner } = await aVerifiedBuyer(identity.app);
    const [row] = await identity.app
      .get(DataSource)
      .query<{ recent: boolean }[]>(
        `SELECT verified_at BETWEEN created_at AND clock_timestamp() AS recent FROM organisation WHERE id = $1`,
        [organisation.id],
      );
    expect(row?.recent).toBe(true);
    expect(can(owner, 'tender.publish', { buyerId: organisation.id })).toBe(true);
  });

  it('keep the first verification when an operator verifies again', async () => {
    const { organisation } = await aVerifiedBuyer(identity.app);
    expect(await organisations.verifyBuyer(await anOperator(identity.app), organisation.id)).toEqual(
      organisation,
    );
  });

  it('let nobody verify himself', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    await expect(organisations.verifyBuyer(owner, organisation.id)).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('keep what was verified of a buyer, and send its owner to an operator', async () => {
    const { organisation, owner } = await aVerifiedBuyer(identity.app);
    for (const change of [{ name: 'Københavns Kommune' }, { country: 'SE' }, { registration: CVR }]) {
      const changing = organisations.update(owner, 'buyer', organisation.id, '"2"', change);
      await expect(changing).rejects.toMatchObject({ kind: 'conflict', code: 'buyer-verified' });
    }
    expect(await organisations.get(owner, 'buyer', organisation.id)).toEqual(organisation);
  });

  it('keep the verification where nothing of what was verified changed', async () => {
    const { organisation, owner } = await aVerifiedBuyer(identity.app);
    const same = await organisations.update(owner, 'buyer', organisation.id, '"2"', {
      name: organisation.name,
    });
    expect(same).toEqual(organisation);
  });

  it('hide a vendor from strangers and show it to verified buyers', async () => {
    const { organisation } = await aVendor(identity.app);
    const stranger = await aPerson(identity.app);
    const hidden = organisations.get(stranger, 'vendor', organisation.id);
    await expect(hidden).rejects.toMatchObject({ kind: 'not-found' });
    const { owner: buyer } = await aVerifiedBuyer(identity.app);
    expect(await organisations.get(buyer, 'vendor', organisation.id)).toEqual(organisation);
  });

  it('are hidden from buyers where their owner wishes it, and the trail says who wished it', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { owner: buyer } = await aVerifiedBuyer(identity.app);
    const hidden = await organisations.update(owner, 'vendor', organisation.id, '"1"', { hidden: true });
    expect(hidden).toEqual({ ...organisation, hidden: true, version: 2 });
    await expect(organisations.get(buyer, 'vendor', organisation.id)).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await organisations.get(owner, 'vendor', organisation.id)).toEqual(hidden);
    expect(await organisations.get(await anOperator(identity.app), 'vendor', organisation.id)).toEqual(
      hidden,
    );
    const { items } = await identity.app
      .get(AuditTrail)
      .list(owner, { organisationId: organisation.id, action: 'vendor.update' }, { limit: 5 });
    expect(items).toMatchObject([
      { actorId: owner.userId, before: { hidden: false }, after: { hidden: true } },
    ]);
  });

  it('are not found under the other kind', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    await expect(organisations.get(owner, 'buyer', organisation.id)).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('list page by page what an operator sees, and only their own to others', async () => {
    const operator = await anOperator(identity.app);
    const { organisation, owner } = await aBuyer(identity.app);
    expect((await organisations.list(owner, 'buyer', { limit: 20 })).items).toEqual([organisation]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await organisations.list(operator, 'buyer', { limit: 2, after });
      seen.push(...page.items.map((item) => item.id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    const all = await identity.app
      .get(DataSource)
      .query<{ id: string }[]>(`SELECT id FROM organisation WHERE kind = 'buyer' ORDER BY name, id`);
    expect(seen).toEqual(all.map((row) => row.id));
    const waiting = await organisations.list(operator, 'buyer', { limit: 100, verified: false });
    expect(waiting.items.length).toBeGreaterThan(0);
    expect(waiting.items.every((item) => item.verifiedAt === null)).toBe(true);
  });

  it('make suppliers of notices into vendors without members, each registration once', async () => {
    const list = [
      { scheme: 'PT-NIF', id: '501445226', name: 'TK Elevadores', country: 'PT' },
      { scheme: 'PT-NIF', id: '506093190', name: 'Penasegur' },
      { scheme: 'PT-NIF', id: '501445226', name: 'TK Elevadores Portugal, Lda.' },
    ];
    const first = await transactions.run((tx) => findOrCreateUnclaimedVendors(tx, list));
    expect(first.map((vendor) => vendor.created)).toEqual([true, true, true]);
    expect(first[0]?.organisationId).toBe(first[2]?.organisationId);
    const again = await transactions.run((tx) => findOrCreateUnclaimedVendors(tx, list));
    expect(again).toEqual(first.map(({ organisationId }) => ({ organisationId, created: false })));
  });

  it('make each supplier once where two imports run at the same time', async () => {
    const list = Array.from({ length: 300 }, (_, n) => ({
      scheme: 'XX',
      id: String(n),
      name: `Supplier ${n}`,
    }));
    const run = (vendors: typeof list) => transactions.run((tx) => findOrCreateUnclaimedVendors(tx, vendors));
    const [forward, backward] = await Promise.all([run(list), run([...list].reverse())]);
    expect(backward.reverse().map((one) => one.organisationId)).toEqual(
      forward.map((one) => one.organisationId),
    );
  });

  it('are read many at a time by those who decided what may be shown', async () => {
    const { organisation } = await aVendor(identity.app);
    const found = await transactions.run((tx) =>
      organisationsByIds(tx, [organisation.id, '018f0000-0000-7000-8000-000000000000']),
    );
    expect([...found.values()]).toEqual([organisation]);
  });

  it('tell whom to write to, leaving out who has not confirmed an address', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const read = () => transactions.run((tx) => membersOf(tx, [organisation.id]));
    expect(await read()).toEqual([
      {
        organisationId: organisation.id,
        userId: owner.userId,
        email: owner.email,
        name: owner.name,
        language: 'da',
      },
    ]);
    await identity.app
      .get(DataSource)
      .query('UPDATE auth_user SET email_verified = false WHERE id = $1', [owner.userId]);
    expect(await read()).toEqual([]);
  });

  it('have one organisation of operators, however often it is asked for', async () => {
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => transactions.run(ensureOperatorOrganisation)),
    );
    expect(new Set(ids).size).toBe(1);
  });
});
