import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, Transactions, withLogContext } from '#platform';
import { DataSource } from 'typeorm';
import {
  ApiKeys,
  AuditChain,
  AuditTrail,
  discloseEntriesOfTender,
  Members,
  Organisations,
  recordAction,
  type PersonPrincipal,
} from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aPerson, aBuyer, aMember, anOperator, aVendor } from './identity.builders.js';

const PAGE = { limit: 100 };
const DAY_MS = 86_400_000;

describe('the audit trail', () => {
  let identity: IdentityApp;
  let operator: PersonPrincipal;
  let trail: AuditTrail;
  let chain: AuditChain;

  const sql = (text: string, values: unknown[] = []) =>
    identity.app.get(DataSource).query<Record<string, unknown>[]>(text, values);
  const inTransaction = <T>(work: Parameters<Transactions['run']>[0]) =>
    identity.app.get(Transactions).run(work) as Promise<T>;

  beforeAll(async () => {
    identity = await openIdentity();
    operator = await anOperator(identity.app);
    trail = identity.app.get(AuditTrail);
    chain = identity.app.get(AuditChain);
  });

  afterAll(() => identity.stop());

  it('tells members who did what in their organisation, with the request that it came by', async () => {
    const buyer = await aBuyer(identity.app);
    const { organisation, owner } = buyer;
    const { userId } = await aMember(identity.app, buyer, 'evaluator');
    await withLogContext({ requestId: 'request-17' }, () =>
      identity.app.get(Members).changeRole(owner, 'buyer', organisation.id, userId, 'officer'),
    );
    const { items } = await trail.list(owner, {}, PAGE);
    expect(items.map(({ action }) => action)).toEqual([
      'member.change',
      'invitation.accept',
      'invitation.create',
      'buyer.create',
    ]);
    expect(items[0]).toMatchObject({
      part: 'member',
      via: 'session',
      actorId: owner.userId,
      actorName: owner.name,
      resource: 'member',
      resourceId: userId,
      organisationId: organisation.id,
      requestId: 'request-17',
      before: { role: 'evaluator' },
      after: { role: 'officer' },
    });
  });

  it('keeps no entry of what was rolled back', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    const refused = identity.app
      .get(Members)
      .changeRole(owner, 'buyer', organisation.id, owner.userId, 'officer');
    await expect(refused).rejects.toMatchObject({ code: 'last-owner' });
    expect((await trail.list(owner, {}, PAGE)).items.map(({ action }) => action)).toEqual(['buyer.create']);
  });

  it('has no entry of what is said already, and no new version comes of it', async () => {
    const { app } = identity;
    const vendor = await aVendor(app);
    const { organisation, owner } = vendor;
    const { id: organisationId, name } = organisation;
    const { userId } = await aMember(app, vendor, 'member');
    const expiresAt = new Date(Date.now() + DAY_MS);
    const key = { organisationId, name: 'x', scopes: ['profile:read'], expiresAt } as const;
    const { id } = await app.get(ApiKeys).create(owner, key);
    for (let time = 0; time < 2; time++) {
      await app.get(ApiKeys).revoke(owner, id);
      await app.get(Members).changeRole(owner, 'vendor', organisationId, userId, 'member');
      const said = { name, hidden: false };
      const same = await app.get(Organisations).update(owner, 'vendor', organisationId, '"1"', said);
      expect(same).toEqual(organisation);
    }
    expect((await trail.list(owner, {}, PAGE)).items.map(({ action }) => action)).toEqual([
      'api-key.revoke',
      'api-key.create',
      'invitation.accept',
      'invitation.create',
      'vendor.create',
    ]);
  });

  it('never holds the secret of an API key', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const { key } = await identity.app.get(ApiKeys).create(owner, {
      organisationId: organisation.id,
      name: 'import',
      scopes: ['profile:read'],
      expiresAt: new Date(Date.now() + DAY_MS),
    });
    const { items } = await trail.list(owner, { action: 'api-key.create' }, PAGE);
    expect(items[0]?.after).toMatchObject({ name: 'import', scopes: ['profile:read'] });
    expect(JSON.stringify(items)).not.toContain(key.slice(13));
  });

  it('shows an organisation what an operator did to it, but not which one', async () => {
    const { organisation, owner } = await aBuyer(identity.app);
    await identity.app.get(Organisations).verifyBuyer(operator, organisation.id);
    const [seen] = (await trail.list(owner, {}, PAGE)).items;
    expect(seen).toMatchObject({ action: 'buyer.verify', part: 'operator', actorId: null, actorName: null });
    expect((await trail.list(owner, { actorId: operator.userId }, PAGE)).items).toEqual([]);
    const [known] = (await trail.list(operator, { resourceId: organisation.id }, PAGE)).items;
    expect(known).toMatchObject({ action: 'buyer.verify', actorName: operator.name });
  });

  it('is not for others', async () => {
    const { organisation } = await aBuyer(identity.app);
    const { owner: stranger } = await aVendor(identity.app);
    await expect(trail.list(stranger, { organisationId: organisation.id }, PAGE)).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect((await trail.list(stranger, { resourceId: organisation.id }, PAGE)).items).toEqual([]);
    await expect(trail.list(await aPerson(identity.app), {}, PAGE)).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(chain.verify(stranger)).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('hides what concerns a response from operators until its tender is opened', async () => {
    const { organisation, owner } = await aVendor(identity.app);
    const tenderId = newId();
    const resourceId = newId();
    await inTransaction((tx) =>
      recordAction(tx, owner, {
        action: 'response.submit',
        resource: 'response',
        resourceId,
        organisationId: organisation.id,
        hiddenUntilOpened: tenderId,
      }),
    );
    const seenBy = async (reader: PersonPrincipal) =>
      (await trail.list(reader, { resourceId }, PAGE)).items.map(({ action }) => action);
    expect(await seenBy(owner)).toEqual(['response.submit']);
    expect(await seenBy(operator)).toEqual([]);
    await inTransaction((tx) => discloseEntriesOfTender(tx, tenderId));
    expect(await seenBy(operator)).toEqual(['response.submit']);
  });

  it('comes in pages without gaps', async () => {
    const { owner } = await aBuyer(identity.app);
    const organisationId = owner.memberships[0]?.organisationId ?? '';
    for (let left = 0; left < 6; left++) {
      await inTransaction((tx) =>
        recordAction(tx, owner, {
          action: 'buyer.update',
          resource: 'organisation',
          resourceId: organisationId,
          organisationId,
        }),
      );
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await trail.list(owner, { action: 'buyer.update' }, { limit: 2, after });
      seen.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(new Set(seen).size).toBe(6);
    expect(seen).toEqual([...seen].sort().reverse());
  });

  it.each([
    `UPDATE audit_entry SET action = 'nothing'`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    `UPDATE audit_link SET hash = decode(repeat('00', 32), 'hex')`,
    'DELETE FROM audit_link',
    'TRUNCATE audit_link',
  ])('is only ever added to: %s', async (statement) => {
    await expect(sql(statement)).rejects.toThrow('only ever added to');
  });

  describe('as a chain', () => {
    const tamper = async (statement: string, values: unknown[] = []) => {
      await sql('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
      await sql('ALTER TABLE audit_link DISABLE TRIGGER audit_link_append_only');
      await sql(statement, values);
      await sql('ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only');
      await sql('ALTER TABLE audit_link ENABLE TRIGGER audit_link_append_only');
    };

    it('does not hold up those who write: a late commit is chained later', async () => {
      const { owner } = await aBuyer(identity.app);
      const note = { action: 'buyer.update', resource: 'organisation', resourceId: newId() } as const;
      await inTransaction(async (slow) => {
        await recordAction(slow, owner, note);
        await inTransaction((tx) => recordAction(tx, owner, note));
        await chain.link();
        expect(await chain.verify(operator)).toMatchObject({ intact: true, waiting: 0 });
      });
      expect(await chain.verify(operator)).toMatchObject({ intact: true, waiting: 1 });
      await chain.link();
      expect(await chain.verify(operator)).toMatchObject({ intact: true, waiting: 0 });
    });

    it('is made once by two who chain at the same time', async () => {
      const { owner } = await aBuyer(identity.app);
      await Promise.all([chain.link(), chain.link(), chain.link()]);
      await chain.link();
      const { linked, intact } = await chain.verify(operator);
      const [row] = await sql('SELECT count(*)::int AS entries FROM audit_entry');
      expect({ linked, intact }).toEqual({ linked: row?.entries, intact: true });
      expect(owner.memberships).toHaveLength(1);
    });

    it('still holds a head that was noted, and not one that never was', async () => {
      await chain.link();
      const { head } = await chain.verify(operator);
      await aBuyer(identity.app);
      await chain.link();
      if (!head) throw new Error('nothing was chained');
      expect(await chain.verify(operator, head)).toMatchObject({ intact: true });
      expect(await chain.verify(operator, { ...head, hash: 'ab'.repeat(32) })).toMatchObject({
        intact: false,
        problems: [{ kind: 'head-differs', sequence: head.sequence }],
      });
    });

    it('tells where an entry was changed by somebody who can switch the trigger off', async () => {
      await chain.link();
      const [first] = await sql('SELECT entry_id AS id FROM audit_link WHERE sequence = 2');
      const [before] = await sql('SELECT action FROM audit_entry WHERE id = $1', [first?.id]);
      await tamper(`UPDATE audit_entry SET action = 'harmless' WHERE id = $1`, [first?.id]);
      expect(await chain.verify(operator)).toMatchObject({
        intact: false,
        problems: [{ kind: 'hash-wrong', sequence: 2, entryId: first?.id }],
      });
      await tamper('UPDATE audit_entry SET action = $2 WHERE id = $1', [first?.id, before?.action]);
      expect(await chain.verify(operator)).toMatchObject({ intact: true });
    });

    it('tells of an entry that was kept out of it', async () => {
      await aBuyer(identity.app);
      const [waiting] = await sql('SELECT entry_id AS id FROM audit_unlinked LIMIT 1');
      await sql('DELETE FROM audit_unlinked WHERE entry_id = $1', [waiting?.id]);
      expect((await chain.verify(operator)).problems).toEqual([
        { kind: 'entry-unlinked', sequence: null, entryId: waiting?.id },
      ]);
    });
  });
});
