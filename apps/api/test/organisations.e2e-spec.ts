import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startHouse, type Caller, type House } from './house.js';

describe('organisations over HTTP', () => {
  let house: House;
  let buyer: Caller;
  let vendor: Caller;
  let operator: Caller;

  const sessionOf = async ({ email }: Caller) => {
    const headers = { origin: house.url };
    const body = { email, password: 'en god lang adgangskode' };
    const signedIn = await house.anonymous.call('POST', '/v1/auth/sign-in/email', body, headers);
    const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return (method: string, path: string, body?: object) =>
      house.anonymous.call(method, path, body, { ...headers, cookie });
  };

  beforeAll(async () => {
    house = await startHouse({ worker: false });
    buyer = await house.aBuyer();
    vendor = await house.aVendor();
    operator = await house.anOperator();
  });

  afterAll(() => house.stop());

  it('are shown with their ETag and changed with it', async () => {
    const path = `/v1/vendors/${vendor.organisationId}`;
    const shown = await vendor.call('GET', path);
    expect(shown.status).toBe(200);
    const etag = shown.headers.get('etag') ?? '';
    expect(etag).toBe('"1"');
    const changed = await vendor.call('PATCH', path, { name: 'Nyt navn' }, { 'if-match': etag });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect(changed.body).toMatchObject({ name: 'Nyt navn', kind: 'vendor', version: 2 });
    expect(await vendor.call('PATCH', path, { name: 'X' }, { 'if-match': etag })).toMatchObject({
      status: 412,
      body: { code: 'version-stale' },
    });
    expect(await vendor.call('PATCH', path, { name: 'X' })).toMatchObject({ status: 428 });
  });

  it('refuse a number that is no CVR number, at its place', async () => {
    const change = { registration: { scheme: 'DK-CVR', id: '12345678' } };
    const refused = await buyer.call('PATCH', `/v1/buyers/${buyer.organisationId}`, change, {
      'if-match': '"2"',
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'organisation-invalid', errors: [{ pointer: '/registration/id', code: 'cvr-invalid' }] },
    });
  });

  it('refuse null where a name is asked for', async () => {
    const refused = await buyer.call('PATCH', `/v1/buyers/${buyer.organisationId}`, { name: null });
    expect(refused).toMatchObject({ status: 422, body: { code: 'fields-invalid' } });
    const { errors }: { errors: { pointer: string }[] } = refused.body;
    expect(errors[0]?.pointer).toBe('/name');
  });

  it('refuse text that no database can hold, at its place', async () => {
    const change = { name: 'a\u0000b', registration: { scheme: 'SE-BLV', id: '\u0000' }, country: 'SE' };
    const refused = await vendor.call('PATCH', `/v1/vendors/${vendor.organisationId}`, change, {
      'if-match': '"2"',
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/name' }, { pointer: '/registration/id' }] },
    });
  });

  it('keep the name of a verified buyer', async () => {
    const path = `/v1/buyers/${buyer.organisationId}`;
    expect(await buyer.call('PATCH', path, { name: 'X' }, { 'if-match': '"2"' })).toMatchObject({
      status: 409,
      body: { code: 'buyer-verified' },
    });
  });

  it('are verified by operators alone', async () => {
    const path = `/v1/buyers/${buyer.organisationId}/verification`;
    expect(await buyer.call('POST', path)).toMatchObject({ status: 403 });
    const verified = await operator.call('POST', path);
    expect(verified).toMatchObject({ status: 200, body: { id: buyer.organisationId } });
  });

  it('list their own to members and all to operators, page by page', async () => {
    expect(await vendor.call('GET', '/v1/vendors')).toMatchObject({
      body: { items: [{ id: vendor.organisationId }], next: null },
    });
    await house.aBuyer();
    const first = await operator.call('GET', '/v1/buyers?limit=1&verified=true');
    const { items, next }: { items: { id: string }[]; next: string } = first.body;
    expect(items).toHaveLength(1);
    const second = await operator.call('GET', `/v1/buyers?limit=1&verified=true&after=${next}`);
    expect(second.body).toMatchObject({ items: [expect.not.objectContaining({ id: items[0]?.id })] });
    expect(await operator.call('GET', '/v1/buyers?verified=perhaps')).toMatchObject({ status: 422 });
    expect(await operator.call('GET', '/v1/buyers?after=nonsense')).toMatchObject({ status: 400 });
  });

  it('hide vendors from other vendors', async () => {
    const other = await house.aVendor();
    expect(await other.call('GET', `/v1/vendors/${vendor.organisationId}`)).toMatchObject({ status: 404 });
    expect(await house.anonymous.call('GET', `/v1/vendors/${vendor.organisationId}`)).toMatchObject({
      status: 401,
    });
    expect(await vendor.call('GET', '/v1/vendors/no-id')).toMatchObject({ status: 404 });
  });

  it('take members in and let them go, but keep an owner', async () => {
    const path = `/v1/vendors/${vendor.organisationId}/members`;
    const colleague = await house.aVendor();
    const member = { email: colleague.email, role: 'member' };
    expect(await vendor.call('POST', path, member)).toMatchObject({
      status: 403,
      body: { code: 'session-only' },
    });
    const inSession = await sessionOf(vendor);
    const added = await inSession('POST', path, member);
    expect(added).toMatchObject({ status: 201, body: { userId: colleague.userId, role: 'member' } });
    expect(await vendor.call('GET', path)).toMatchObject({
      body: { items: [{ userId: vendor.userId }, { userId: colleague.userId }], next: null },
    });
    expect(await inSession('DELETE', `${path}/${colleague.userId}`)).toMatchObject({ status: 204 });
    expect(await inSession('DELETE', `${path}/${vendor.userId}`)).toMatchObject({
      status: 409,
      body: { code: 'last-owner' },
    });
    expect(await inSession('POST', path, { email: buyer.email, role: 'member' })).toMatchObject({
      status: 409,
      body: { code: 'market-side-conflict' },
    });
    expect(await inSession('POST', path, { email: 'nobody@example.dk', role: 'member' })).toMatchObject({
      status: 422,
      body: { code: 'person-unknown' },
    });
  });
});
