import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProfileInput } from '#vendors';
import { startHouse, type Caller, type House } from './house.js';

const PROFILE = {
  legalForm: 'association',
  kind: 'social-enterprise',
  description: 'Vi laver mad sammen med unge på kanten af arbejdsmarkedet.',
  website: 'https://havnens-koekken.example.dk',
  language: 'da',
  rsv: { registered: true },
  headcount: 12,
  turnover: { amount: '6400000.50', currency: 'DKK' },
  balance: { amount: '2100000.00', currency: 'DKK' },
  openToTeams: true,
  capabilities: [{ cpv: ['55320000-9', '85319999'], text: 'Måltider til ældre' }],
  areas: ['0461'],
  certificates: [{ scheme: 'iso-9001', validThrough: '2099-12-31' }],
  targetGroups: ['older-people'],
  purposes: ['employment'],
  practices: ['co-design-with-citizens'],
  languages: [{ code: 'da', level: 'c2' }, { code: 'ar' }],
  availability: { from: '2027-01-04', noticeDays: 30, times: ['daytime', 'evenings'] },
  reservation: { operator: 'integration-operator', disadvantagedShare: 0.4 },
  complete: ['capacity'],
} satisfies Record<keyof ProfileInput, unknown>;

const REFERENCE = {
  title: 'Madordning',
  buyerName: 'Nordby Kommune (fiktiv)',
  cpv: ['55320000'],
  areas: ['0461'],
  value: { amount: '1250000.00', currency: 'DKK' },
  day: '2025-06-30',
  targetGroups: ['older-people'],
  practices: ['training'],
};

describe('vendor profiles over HTTP', () => {
  let house: House;
  let vendor: Caller;
  let profile: string;
  let references: string;

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    vendor = await house.aVendor();
    profile = `/v1/vendors/${vendor.organisationId}/profile`;
    references = `/v1/vendors/${vendor.organisationId}/references`;
  });
  afterAll(() => house.stop());

  it('are put on the empty version, with money as text and warnings told', async () => {
    const empty = await vendor.call('GET', profile);
    expect([empty.status, empty.headers.get('etag')]).toEqual([200, '"0"']);
    const written = await vendor.call('PUT', profile, PROFILE, { 'if-match': '"0"' });
    expect([written.status, written.headers.get('etag')]).toEqual([200, '"1"']);
    expect(written.body).toMatchObject({
      ...PROFILE,
      capabilities: [{ cpv: ['55320000', '85319999'], text: 'Måltider til ældre' }],
      sizeClass: 'small',
      version: 1,
      warnings: [{ pointer: '/capabilities/0/cpv/1', code: 'cpv-not-listed' }],
    });
    expect((await vendor.call('GET', profile)).body).toEqual(written.body);
  });

  it('are patched: what is given is replaced, what is null goes', async () => {
    const change = { headcount: 9, website: null, turnover: null };
    const { status, body } = await vendor.call('PATCH', profile, change, { 'if-match': '"1"' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ headcount: 9, description: PROFILE.description, version: 2 });
    expect(body).not.toHaveProperty('website');
    expect(body).not.toHaveProperty('turnover');
  });

  it.each([
    [{ areas: null }, '/areas'],
    [{ kind: 'club' }, '/kind'],
    [{ capabilities: [{ cpv: null, text: 'x' }] }, '/capabilities/0/cpv'],
    [{ turnover: { amount: '1.234,00', currency: 'DKK' } }, '/turnover/amount'],
    [{ certificates: [{ scheme: 'iso-9001', validThrough: null }] }, '/certificates/0/validThrough'],
    [{ languages: [{ code: 'ar', level: 'fluent' }] }, '/languages/0/level'],
    [{ practices: null }, '/practices'],
    [{ availability: { noticeDays: '30' } }, '/availability/noticeDays'],
    [{ colour: 'blue' }, '/colour'],
    [{ areas: ['Odnse'] }, '/areas/0'],
    [{ description: 'a\0b' }, '/description'],
  ])('refuse %j at its place', async (change, pointer) => {
    const { status, body } = await vendor.call('PATCH', profile, change, { 'if-match': '"2"' });
    expect(status).toBe(422);
    const { errors }: { errors: { pointer: string }[] } = body;
    expect(new Set(errors.map((problem) => problem.pointer))).toEqual(new Set([pointer]));
  });

  it('refuse a stale change and one without a version', async () => {
    expect(await vendor.call('PUT', profile, PROFILE, { 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect(await vendor.call('PUT', profile, PROFILE)).toMatchObject({ status: 428 });
  });

  it('are shown to a verified buyer and to no other vendor', async () => {
    const [buyer, other] = [await house.aBuyer(), await house.aVendor()];
    expect((await buyer.call('GET', profile)).status).toBe(200);
    expect((await other.call('GET', profile)).status).toBe(404);
    expect((await house.anonymous.call('GET', profile)).status).toBe(401);
  });

  it('have references that are added, listed and removed', async () => {
    const added = await vendor.call('POST', references, REFERENCE);
    expect(added).toMatchObject({ status: 201, body: { ...REFERENCE, verified: false } });
    const { id }: { id: string } = added.body;
    expect((await vendor.call('GET', references)).body).toEqual({ items: [added.body], next: null });
    expect((await vendor.call('GET', profile)).headers.get('etag')).toBe('"3"');
    expect((await vendor.call('DELETE', `${references}/${id}`)).status).toBe(204);
    expect((await vendor.call('DELETE', `${references}/${id}`)).status).toBe(404);
  });

  it('refuse a reference of work to come', async () => {
    const { status, body } = await vendor.call('POST', references, { ...REFERENCE, day: '2999-01-01' });
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/day', code: 'day-in-future' }] });
  });

  it('are searched and counted by members of verified buyers alone', async () => {
    const vendor = await house.aVendor();
    const buyer = await house.aBuyer();
    const profile = {
      kind: 'association',
      description: 'Bieavl for unge.',
      language: 'da',
      openToTeams: true,
    };
    const lists = { capabilities: [], areas: ['0461'], certificates: [], targetGroups: [], complete: [] };
    const path = `/v1/vendors/${vendor.organisationId}/profile`;
    const written = await vendor.call('PUT', path, { ...profile, ...lists }, { 'if-match': '"0"' });
    expect(written.status).toBe(200);
    const found = await buyer.call('GET', '/v1/vendors/search?q=bieavler&area=DK031&openToTeams=true');
    expect(found).toMatchObject({
      status: 200,
      body: { items: [{ id: vendor.organisationId }], next: null },
    });
    const facets = await buyer.call('GET', '/v1/vendors/search/facets?q=bieavl');
    expect(facets.body).toMatchObject({ total: 1, kind: [{ code: 'association', count: 1 }] });
    expect((await buyer.call('GET', '/v1/vendors/search?kind=cats')).status).toBe(422);
    expect((await buyer.call('GET', '/v1/vendors/search?openToTeams=perhaps')).status).toBe(422);
    expect((await vendor.call('GET', '/v1/vendors/search?q=bieavl')).status).toBe(403);
    expect((await house.anonymous.call('GET', '/v1/vendors/search')).status).toBe(401);
  });
});
