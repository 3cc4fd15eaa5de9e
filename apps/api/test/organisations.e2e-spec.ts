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
    house = await startHouse({ worker: true });
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

  it('take in who was invited by mail, change the role, and let them go, but keep an owner', async () => {
    const path = `/v1/vendors/${vendor.organisationId}`;
    const colleague = await house.aVendor();
    const invitation = { email: colleague.email, role: 'member', language: 'en' };
    expect(await vendor.call('POST', `${path}/invitations`, invitation)).toMatchObject({
      status: 403,
      body: { code: 'session-only' },
    });
    const [inSession, asColleague] = [await sessionOf(vendor), await sessionOf(colleague)];
    const invited = await inSession('POST', `${path}/invitations`, invitation);
    expect(invited).toMatchObject({ status: 201, body: { state: 'open', letters: 1 } });
    const letter = await house.inbox.next(colleague.email);
    const link = new URL(/http:\S+/.exec(letter.text)?.[0] ?? '');
    const page = await house.anonymous.call('GET', link.pathname + link.search);
    expect(page.body).toContain('You are invited');
    const token = link.searchParams.get('token') ?? '';
    expect(await inSession('POST', '/v1/invitation-answers/acceptance', { token })).toMatchObject({
      status: 403,
      body: { code: 'invitation-of-other-address' },
    });
    const accepted = await asColleague('POST', '/v1/invitation-answers/acceptance', { token });
    expect(accepted).toMatchObject({ status: 200, body: { organisationId: vendor.organisationId } });
    expect(await vendor.call('GET', `${path}/members`)).toMatchObject({
      body: { items: [{ userId: vendor.userId }, { userId: colleague.userId }], next: null },
    });
    const member = `${path}/members/${colleague.userId}`;
    expect(await inSession('PATCH', member, { role: 'evaluator' })).toMatchObject({ status: 422 });
    expect(await inSession('PATCH', member, { role: 'owner' })).toMatchObject({ body: { role: 'owner' } });
    expect(await inSession('DELETE', member)).toMatchObject({ status: 204 });
    expect(await inSession('DELETE', `${path}/members/${vendor.userId}`)).toMatchObject({
      status: 409,
      body: { code: 'last-owner' },
    });
  });

  it('lose their verification by an operator with a reason, and publish no more until it is back', async () => {
    const other = await house.aBuyer();
    const path = `/v1/buyers/${other.organisationId}`;
    const reason = { reason: 'Registreringen tilhører en anden kommune.' };
    expect(await operator.call('POST', `${path}/verification/withdrawal`, { reason: ' ' })).toMatchObject({
      status: 422,
    });
    expect(await operator.call('POST', `${path}/verification/withdrawal`, reason)).toMatchObject({
      status: 200,
      body: { verifiedAt: null },
    });
    const { headers } = await other.call('GET', path);
    const renamed = await other.call(
      'PATCH',
      path,
      { name: 'Nordby (fiktiv)' },
      { 'if-match': headers.get('etag') ?? '' },
    );
    expect(renamed.status).toBe(200);
    expect(await operator.call('POST', `${path}/verification`)).toMatchObject({
      body: { verifiedAt: expect.any(String) },
    });
  });
});
