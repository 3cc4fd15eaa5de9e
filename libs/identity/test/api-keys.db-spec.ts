import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import {
  ApiKeys,
  Members,
  PrincipalResolver,
  type ApiKeyRequest,
  type PersonPrincipal,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aBuyer, aMember, anOperator, aVendor } from './identity.builders.js';

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

describe('API keys', () => {
  let identity: IdentityApp;
  let keys: ApiKeys;
  let dataSource: DataSource;

  const request = (organisationId: string, more: Partial<ApiKeyRequest> = {}): ApiKeyRequest => ({
    organisationId,
    name: 'Journalsystem',
    scopes: ['profile:read', 'profile:write'],
    expiresAt: inDays(30),
    ...more,
  });
  const listed = (principal: PersonPrincipal, organisationId: string, after?: string) =>
    keys.list(principal, organisationId, { limit: 3, after });
  const resolve = (authorization: string) =>
    identity.app.get(PrincipalResolver).resolve({
      method: 'POST',
      headers: new Headers({ authorization, cookie: 'x=y', origin: 'https://evil.example' }),
    });

  beforeAll(async () => {
    identity = await openIdentity();
    keys = identity.app.get(ApiKeys);
    dataSource = identity.app.get(DataSource);
  });

  afterAll(() => identity.stop());

  it('speak for their organisation alone, with their scopes', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { organisation: other } = await aBuyer(identity.app);
    await identity.app
      .get(DataSource)
      .query(`INSERT INTO membership (organisation_id, user_id, role) VALUES ($1, $2, 'owner')`, [
        other.id,
        owner.userId,
      ]);
    const { key } = await keys.create(owner, request(organisation.id));
    expect(key).toMatch(/^msp_[A-Za-z0-9]{8}_[A-Za-z0-9_-]{43}$/);
    expect(await resolve(`Bearer ${key}`)).toEqual({
      kind: 'person',
      userId: owner.userId,
      email: owner.email,
      name: owner.name,
      via: 'api-key',
      scopes: ['profile:read', 'profile:write'],
      memberships: [
        { organisationId: organisation.id, organisationKind: 'vendor', role: 'owner', verified: false },
      ],
    });
  });

  it('are kept nowhere and shown once', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key, ...shown } = await keys.create(owner, request(organisation.id));
    const secret = key.split('_').slice(2).join('_');
    const rows = await dataSource.query<object[]>('SELECT api_key::text FROM api_key');
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await listed(owner, organisation.id)).items).toEqual([shown]);
  });

  it('are listed page by page, newest first', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const ids: string[] = [];
    while (ids.length < 5) ids.unshift((await keys.create(owner, request(organisation.id))).id);
    const first = await listed(owner, organisation.id);
    const second = await listed(owner, organisation.id, first.next ?? '');
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect([first.items.length, second.next]).toEqual([3, null]);
    await expect(listed(owner, organisation.id, 'bm9uZQ')).rejects.toMatchObject({ code: 'cursor-invalid' });
  });

  it('end when they are revoked', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key, id } = await keys.create(owner, request(organisation.id));
    await keys.revoke(owner, id);
    await keys.revoke(owner, id);
    await expect(resolve(`Bearer ${key}`)).rejects.toMatchObject({
      kind: 'unauthenticated',
      code: 'api-key-revoked',
    });
  });

  it('end at their end, by the clock of the database', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key, id } = await keys.create(owner, request(organisation.id));
    await dataSource.query('UPDATE api_key SET expires_at = clock_timestamp() WHERE id = $1', [id]);
    await expect(resolve(`Bearer ${key}`)).rejects.toMatchObject({
      kind: 'unauthenticated',
      code: 'api-key-expired',
    });
  });

  it('do not open anything where one letter differs', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key } = await keys.create(owner, request(organisation.id));
    const other = key.slice(0, -2) + (key.at(-2) === 'A' ? 'B' : 'A') + (key.at(-1) ?? '');
    await expect(resolve(`Bearer ${other}`)).rejects.toMatchObject({ code: 'api-key-invalid' });
  });

  it.each([
    ['Bearer nonsense', 'api-key-invalid'],
    ['Bearer msp_ABCDEFGH_0123456789012345678901234567890123456789012', 'api-key-invalid'],
    ['Basic YTpi', 'authorization-unsupported'],
    ['', 'authorization-unsupported'],
  ])('are asked for instead of "%s"', async (authorization, code) => {
    await expect(resolve(authorization)).rejects.toMatchObject({ kind: 'unauthenticated', code });
  });

  it('tell when they were last used, exact to a minute', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key, id } = await keys.create(owner, request(organisation.id));
    const used = async () => (await listed(owner, organisation.id)).items[0]?.lastUsedAt;
    expect(await used()).toBeNull();
    await resolve(`Bearer ${key}`);
    const first = await used();
    expect(first).toBeInstanceOf(Date);
    await resolve(`Bearer ${key}`);
    expect(await used()).toEqual(first);
    await dataSource.query(
      `UPDATE api_key SET last_used_at = last_used_at - interval '61 seconds' WHERE id = $1`,
      [id],
    );
    await resolve(`Bearer ${key}`);
    expect((await used())?.getTime()).toBeGreaterThanOrEqual(first?.getTime() ?? 0);
  });

  it.each<[string, Partial<ApiKeyRequest>, string]>([
    ['an end in the past', { expiresAt: inDays(-1) }, '/expiresAt'],
    ['a life of more than a year', { expiresAt: inDays(367) }, '/expiresAt'],
    ['a name of two lines', { name: 'a\nb' }, '/name'],
    ['no scope', { scopes: [] }, '/scopes'],
    ['a scope that its organisation cannot have', { scopes: ['profile:read', 'operator'] }, '/scopes/1'],
  ])('are refused with %s', async (_, more, pointer) => {
    const { organisation, owner } = await aVendor(identity.app);
    await expect(keys.create(owner, request(organisation.id, more))).rejects.toMatchObject({
      code: 'api-key-invalid',
      extra: { errors: [{ pointer }] },
    });
  });

  it('are issued by owners alone', async () => {
    const vendor = await aVendor(identity.app);
    const { organisation } = vendor;
    const member = await aMember(identity.app, vendor, 'member');
    await expect(keys.create(member, request(organisation.id))).rejects.toMatchObject({ code: 'owner-only' });
  });

  it('are neither issued nor revoked by who was removed since the request came in', async () => {
    const vendor = await aVendor(identity.app);
    const { organisation, owner } = vendor;
    const removed = await aMember(identity.app, vendor, 'owner');
    const { id } = await keys.create(owner, request(organisation.id));
    await identity.app.get(Members).remove(owner, 'vendor', organisation.id, removed.userId);
    await expect(keys.create(removed, request(organisation.id))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(keys.revoke(removed, id)).rejects.toMatchObject({ kind: 'not-found' });
    expect((await listed(owner, organisation.id)).items).toMatchObject([{ id, revokedAt: null }]);
  });

  it('do not outlive a membership that ends while one is being issued', async () => {
    const vendor = await aVendor(identity.app);
    const { organisation, owner } = vendor;
    const removed = await aMember(identity.app, vendor, 'owner');
    const [removal] = await Promise.allSettled([
      identity.app.get(Members).remove(owner, 'vendor', organisation.id, removed.userId),
      ...Array.from({ length: 5 }, () => keys.create(removed, request(organisation.id))),
    ]);
    expect(removal.status).toBe('fulfilled');
    const left = await listed(owner, organisation.id);
    expect(left.items.filter(({ revokedAt }) => revokedAt === null)).toEqual([]);
  });

  it('of others cannot be revoked, nor be known of', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { id } = await keys.create(owner, request(organisation.id));
    const { owner: stranger } = await aVendor(identity.app);
    await expect(keys.revoke(stranger, id)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('open the operator scope to operators', async () => {
    const operator = await anOperator(identity.app);
    const organisationId = operator.memberships[0]?.organisationId ?? '';
    const { key } = await keys.create(operator, request(organisationId, { scopes: ['operator'] }));
    expect(await resolve(`Bearer ${key}`)).toMatchObject({ scopes: ['operator'] });
  });
});
