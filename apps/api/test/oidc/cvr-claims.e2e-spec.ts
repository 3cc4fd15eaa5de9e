import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiKeys, AuditTrail, VendorClaims } from '#identity';
import { DataSource } from 'typeorm';
import {
  aBuyer,
  aCvr,
  anUnclaimedVendor,
  aPerson,
  asOfNow,
  aVendor,
} from '../../../../libs/identity/test/identity.builders.js';
import { json } from '../browser.js';
import { anAddress, setScene, Visitor, type Scene } from './scene.js';

const PASSWORD = 'en god lang adgangskode';

describe('claims of vendors by the CVR number that a provider states', () => {
  let scene: Scene;

  const sql = (text: string, ...values: unknown[]) =>
    scene.house.context.get(DataSource).query<Record<string, unknown>[]>(text, values);
  const withCvr = async (cvr: string | undefined, email = anAddress()) => {
    const visitor = new Visitor(scene);
    await visitor.signIn(scene.known({ email, email_verified: true, cvrNumberIdentifier: cvr }));
    return visitor;
  };
  const danish = (id: string) => ({ registration: { scheme: 'DK-CVR', id } });
  const claim = async (visitor: Visitor, id: string) => {
    const answer = await visitor.here.send('POST', '/v1/vendor-claims/proven', danish(id));
    return { status: answer.status, body: await json(answer) };
  };
  const imported = (cvr: string) => anUnclaimedVendor(scene.house.context, { scheme: 'DK-CVR', id: cvr });

  beforeAll(async () => {
    scene = await setScene({ plain: 'http://127.0.0.1:1' });
  });
  afterAll(() => scene.stop());

  it('make the claimant the owner at once, and say by whose word', async () => {
    const cvr = aCvr();
    const { vendorId } = await imported(cvr);
    const visitor = await withCvr(`DK${cvr}`);
    const { status, body } = await claim(visitor, cvr);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      vendorId,
      state: 'approved',
      through: 'cvr-proof',
      grounds: expect.stringContaining(`Nordby Login (${scene.provider.issuer}) stated CVR ${cvr}`),
    });
    const vendor = await json(await visitor.here.send('GET', `/v1/vendors/${vendorId}`));
    expect(vendor).toMatchObject({ verifiedThrough: 'cvr-proof', verifiedAt: expect.any(String) });
    const owner = await asOfNow(scene.house.context, {
      ...(await aPerson(scene.house.context)),
      userId: (await visitor.me()).userId,
    });
    expect(owner.memberships).toMatchObject([{ organisationId: vendorId, role: 'owner', verified: true }]);
    const { items } = await scene.house.context.get(AuditTrail).list(owner, {}, { limit: 10 });
    expect(items).toMatchObject([
      {
        action: 'vendor-claim.decide',
        after: { through: 'cvr-proof', provider: 'nordby', cvr, dispossessed: [] },
      },
      { action: 'vendor-claim.create', part: 'member', actorId: owner.userId },
    ]);
  });

  it('take the vendor from whoever founded it, with their keys, and settle the claim that waits', async () => {
    const cvr = aCvr();
    const { context } = scene.house;
    const founded = await aVendor(context, danish(cvr));
    const { id: keyId } = await context.get(ApiKeys).create(founded.owner, {
      organisationId: founded.organisation.id,
      name: 'x',
      scopes: ['profile:read'],
      expiresAt: new Date(Date.now() + 86_400_000),
    });
    const waiting = await aPerson(context);
    const claims = context.get(VendorClaims);
    await claims.create(waiting, { ...danish(cvr), evidence: 'Ring til os' });
    expect((await claim(await withCvr(cvr), cvr)).status).toBe(201);
    expect((await asOfNow(context, founded.owner)).memberships).toEqual([]);
    const [key] = await sql('SELECT revoked_at FROM api_key WHERE id = $1', keyId);
    expect(key?.revoked_at).not.toBeNull();
    expect((await claims.list(waiting, undefined, { limit: 5 })).items).toMatchObject([
      { state: 'rejected', through: 'cvr-proof' },
    ]);
  });

  it('approve the claim that the claimant has waiting', async () => {
    const cvr = aCvr();
    await imported(cvr);
    const person = await aPerson(scene.house.context);
    const waiting = await scene.house.context
      .get(VendorClaims)
      .create(person, { ...danish(cvr), evidence: 'Ring til os' });
    const { body } = await claim(await withCvr(cvr, person.email), cvr);
    expect(body).toMatchObject({ id: waiting.id, state: 'approved', evidence: 'Ring til os' });
  });

  it('rest on a number: not on a sign-in without one, nor on one by password', async () => {
    const cvr = aCvr();
    await imported(cvr);
    expect(await claim(await withCvr(undefined), cvr)).toMatchObject({
      status: 403,
      body: { code: 'cvr-proof-missing' },
    });
    const { email } = await aPerson(scene.house.context);
    const byPassword = new Visitor(scene);
    await byPassword.here.send('POST', '/v1/auth/sign-in/email', {
      email,
      password: PASSWORD,
    });
    expect(await claim(byPassword, cvr)).toMatchObject({ status: 403, body: { code: 'cvr-proof-missing' } });
    expect(await claim(await withCvr('12345678'), cvr)).toMatchObject({
      body: { code: 'cvr-proof-missing' },
    });
  });

  it('are for the stated number alone', async () => {
    const [own, other] = [aCvr(), aCvr()];
    await imported(own);
    await imported(other);
    const visitor = await withCvr(own);
    expect(await claim(visitor, other)).toMatchObject({ status: 403, body: { code: 'cvr-proof-of-other' } });
    expect((await claim(visitor, own)).status).toBe(201);
  });

  it('are not made twice by one proof, also at the same moment', async () => {
    const cvr = aCvr();
    await imported(cvr);
    const visitor = await withCvr(cvr);
    const both = await Promise.all([claim(visitor, cvr), claim(visitor, cvr)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    expect(await claim(visitor, cvr)).toMatchObject({ status: 403, body: { code: 'cvr-proof-used' } });
  });

  it('do not rest on what was stated long ago, but on what is stated anew', async () => {
    const cvr = aCvr();
    await imported(cvr);
    const email = anAddress();
    const visitor = await withCvr(cvr, email);
    await sql(
      `UPDATE cvr_proof SET proven_at = clock_timestamp() - interval '16 minutes' WHERE cvr = $1`,
      cvr,
    );
    expect(await claim(visitor, cvr)).toMatchObject({ status: 403, body: { code: 'cvr-proof-stale' } });
    expect((await claim(await withCvr(cvr), cvr)).status).toBe(201);
  });

  it('belong to the session that the provider began, and end with it', async () => {
    const cvr = aCvr();
    await imported(cvr);
    const email = anAddress();
    const proven = await withCvr(cvr, email);
    const other = await withCvr(undefined, anAddress());
    expect(await claim(other, cvr)).toMatchObject({ body: { code: 'cvr-proof-missing' } });
    await proven.here.send('POST', '/v1/auth/sign-out', {});
    expect(await claim(proven, cvr)).toMatchObject({ status: 401 });
    expect(await sql('SELECT FROM cvr_proof WHERE cvr = $1', cvr)).toEqual([]);
  });

  it('take no verified vendor, and are not for people of buyers; a refusal uses nothing up', async () => {
    const cvr = aCvr();
    await imported(cvr);
    expect((await claim(await withCvr(cvr), cvr)).status).toBe(201);
    const late = await withCvr(cvr);
    expect(await claim(late, cvr)).toMatchObject({ status: 409, body: { code: 'vendor-verified' } });
    const unclaimed = aCvr();
    await imported(unclaimed);
    const { owner } = await aBuyer(scene.house.context);
    const ofBuyer = await withCvr(unclaimed, owner.email);
    expect(await claim(ofBuyer, unclaimed)).toMatchObject({
      status: 409,
      body: { code: 'market-side-conflict' },
    });
    const [proof] = await sql('SELECT used_at FROM cvr_proof WHERE cvr = $1', unclaimed);
    expect(proof).toEqual({ used_at: null });
  });

  it('need a vendor with that number', async () => {
    const cvr = aCvr();
    expect(await claim(await withCvr(cvr), cvr)).toMatchObject({
      status: 404,
      body: { code: 'vendor-unknown' },
    });
  });

  describe('proven in a session', () => {
    const byPassword = async () => {
      const { email, userId } = await aPerson(scene.house.context);
      const visitor = new Visitor(scene);
      await visitor.here.send('POST', '/v1/auth/sign-in/email', { email, password: PASSWORD });
      return { visitor, userId };
    };
    const employee = (cvrNumberIdentifier?: string) => scene.known({ cvrNumberIdentifier });

    it('need no address from the provider, link nothing, and leave the session as it is', async () => {
      const cvr = aCvr();
      const { vendorId } = await imported(cvr);
      const { visitor, userId } = await byPassword();
      const end = await visitor.prove(employee(cvr), { callbackURL: '/claim?step=2' });
      expect(end.href).toBe(`${scene.house.url}/claim?step=2`);
      expect(await claim(visitor, cvr)).toMatchObject({
        status: 201,
        body: { vendorId, claimantId: userId },
      });
      expect((await visitor.me()).userId).toBe(userId);
      const accounts = await sql('SELECT provider_id FROM auth_account WHERE user_id = $1', userId);
      expect(accounts).toEqual([{ provider_id: 'credential' }]);
    });

    it('can be proven anew once used', async () => {
      const [first, second] = [aCvr(), aCvr()];
      await imported(first);
      await imported(second);
      const { visitor } = await byPassword();
      await visitor.prove(employee(first));
      expect((await claim(visitor, first)).status).toBe(201);
      expect(await claim(visitor, second)).toMatchObject({ body: { code: 'cvr-proof-used' } });
      await visitor.prove(employee(second));
      expect((await claim(visitor, second)).status).toBe(201);
    });

    it('need a number', async () => {
      const { visitor } = await byPassword();
      const end = await visitor.prove(employee());
      expect(end.href).toBe(`${scene.house.url}/account/sign-in-problem?error=cvr-missing`);
    });

    it('are for the browser and the session that asked', async () => {
      const { visitor } = await byPassword();
      const address = await visitor.throughProvider(employee(aCvr()), {}, 'prove-company');
      const lured = (await byPassword()).visitor;
      expect((await lured.comeBack(address)).searchParams.get('error')).toBe('sign-in-expired');
      await visitor.here.send('POST', '/v1/auth/sign-out', {});
      expect((await visitor.comeBack(address)).searchParams.get('error')).toBe('sign-in-expired');
    });

    it('sign nobody in, also not who could sign in by the same provider', async () => {
      const cvrNumberIdentifier = aCvr();
      const person = scene.known({ email: anAddress(), email_verified: true, cvrNumberIdentifier });
      await new Visitor(scene).signIn(person);
      const { visitor, userId } = await byPassword();
      await visitor.prove(person);
      expect((await visitor.me()).userId).toBe(userId);
    });

    it('need a session, and a provider that is trusted for it', async () => {
      expect((await new Visitor(scene).begin({}, 'prove-company')).status).toBe(401);
      const { visitor } = await byPassword();
      const untrusted = await visitor.begin({ provider: 'plain' }, 'prove-company');
      expect([untrusted.status, (await json(untrusted)).code]).toEqual([422, 'provider-untrusted']);
      const away = await visitor.begin({ callbackURL: 'https://evil.example' }, 'prove-company');
      expect(away.status).toBe(403);
      const foreign = await visitor.here
        .lured()
        .send('POST', '/v1/auth/prove-company', { provider: 'nordby' });
      expect(foreign.status).toBe(403);
    });
  });
});
