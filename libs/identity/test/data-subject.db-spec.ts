import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { noteError } from '../../platform/src/outbox/outbox.repository.js';
import { ApiKeys, Invitations, Members, Organisations, VendorClaims } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import {
  aMember,
  anOperator,
  anUnclaimedVendor,
  aPerson,
  aVendor,
  type Founded,
} from './identity.builders.js';
import { merge } from './merging.js';

const DAY_MS = 86_400_000;

/** What an operator runs with psql, with its one variable filled in. */
async function script(name: string, variable: string, value: string): Promise<string> {
  const text = await readFile(new URL(`../../../docs/sql/${name}.sql`, import.meta.url), 'utf8');
  return text.replace(`:'${variable}'`, `'${value}'`);
}

describe('the procedures of docs/privacy.md', () => {
  let house: IdentityApp;
  let vendor: Founded;

  beforeEach(async () => {
    house = await openIdentity();
    vendor = await aVendor(house.app, {
      name: 'Enkeltmand Ada',
      registration: { scheme: 'DK-CVR', id: '10150817' },
    });
  });
  afterEach(() => house.stop());

  const run = async (name: string, variable: string, value: string) => {
    const sql = await script(name, variable, value);
    return house.dataSource.transaction((tx) => tx.query<Record<string, string>[]>(sql));
  };

  /** Every column of the database in which the text stands. */
  const placesOf = async (text: string): Promise<string[]> => {
    const columns = await house.dataSource.query<{ table: string; column: string }[]>(
      `SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
         AND (c.data_type IN ('text', 'character varying', 'character', 'jsonb', 'ARRAY', 'tsvector')) ORDER BY 1, 2`,
    );
    const found: string[] = [];
    for (const { table, column } of columns) {
      const rows = await house.dataSource.query<unknown[]>(
        `SELECT 1 FROM "${table}" WHERE strpos(lower("${column}"::text), lower($1)) > 0 LIMIT 1`,
        [text],
      );
      if (rows.length > 0) found.push(`${table}.${column}`);
    }
    return found;
  };

  const anOutboxRow = async (): Promise<string> => {
    const id = newId();
    await house.dataSource.query(`INSERT INTO outbox (id, job, payload) VALUES ($1, 'a-letter', '{}')`, [id]);
    return id;
  };

  it('erase a person, of whom then nothing is left but an id', async () => {
    const { owner } = vendor;
    const person = await aMember(house.app, vendor, 'owner');
    await house.app.get(ApiKeys).create(owner, {
      organisationId: vendor.organisation.id,
      name: 'Udtræk',
      scopes: ['profile:read'],
      expiresAt: new Date(Date.now() + DAY_MS),
    });
    await house.dataSource.query(
      `INSERT INTO suppressed_address (address, reason, suppressed_at) VALUES ($1, '550', clock_timestamp())`,
      [owner.email],
    );
    await noteError(
      house.dataSource.manager,
      await anOutboxRow(),
      `550 5.1.1 <${owner.email.toUpperCase()}>: no such user`,
    );
    expect(await placesOf(owner.email)).toEqual(
      expect.arrayContaining([
        'auth_user.email',
        'outbox.last_error',
        'outbox_error.error',
        'suppressed_address.address',
      ]),
    );
    await run('erase-person', 'person', owner.userId);
    expect(await placesOf(owner.email)).toEqual([]);
    expect(
      await house.dataSource.query('SELECT 1 FROM membership WHERE user_id = $1', [owner.userId]),
    ).toEqual([]);
    expect(await house.dataSource.query('SELECT 1 FROM api_key WHERE revoked_at IS NULL')).toEqual([]);
    const members = await house.app.get(Members).list(person, 'vendor', vendor.organisation.id, { limit: 5 });
    expect(members.items).toMatchObject([{ userId: person.userId }]);
  });

  it('refuse to erase the last owner', async () => {
    await expect(run('erase-person', 'person', vendor.owner.userId)).rejects.toThrow('last owner');
    expect(await placesOf(vendor.owner.email)).toContain('auth_user.email');
  });

  it('erase a sole trader: the vendor, then the person; the audit trail alone keeps name and number', async () => {
    const { organisation, owner } = vendor;
    const { vendorId: namesake } = await anUnclaimedVendor(house.app);
    await house.dataSource.query(
      `INSERT INTO vendor_distinction (id, vendor_id, other_vendor_id, reason)
       VALUES ($1, least($2::uuid, $3), greatest($2::uuid, $3), 'Ejes af Enkeltmand Ada')`,
      [newId(), organisation.id, namesake],
    );
    expect(await placesOf('Enkeltmand Ada')).toContain('vendor_distinction.reason');
    await run('erase-vendor', 'vendor', organisation.id);
    await run('erase-person', 'person', owner.userId);
    expect(await placesOf('Enkeltmand Ada')).toEqual(['audit_entry.after']);
    expect(await placesOf('10150817')).toEqual(['audit_entry.after']);
    expect(await placesOf(owner.email)).toEqual([]);
  });

  it('erase a vendor with those that were merged into it, and name the survivor where one of these is asked for', async () => {
    const { organisation } = vendor;
    const twin = await anUnclaimedVendor(house.app);
    await merge(house.app, await anOperator(house.app), organisation.id, twin.vendorId);
    await expect(run('erase-vendor', 'vendor', twin.vendorId)).rejects.toThrow(organisation.id);
    await run('erase-vendor', 'vendor', organisation.id);
    const left = await house.dataSource.query<object[]>(
      'SELECT DISTINCT name, registration_id FROM organisation WHERE $1 IN (id, merged_into)',
      [organisation.id],
    );
    expect(left).toEqual([{ name: 'erased', registration_id: null }]);
  });

  it('leave no claim of an erased person to be approved', async () => {
    const { registration } = await anUnclaimedVendor(house.app);
    const person = await aPerson(house.app);
    await house.app.get(VendorClaims).create(person, { registration, evidence: 'Ring.' });
    await run('erase-person', 'person', person.userId);
    expect(await house.dataSource.query(`SELECT 1 FROM vendor_claim WHERE state = 'open'`)).toEqual([]);
  });

  it('export what is kept about a person, without what opens the account', async () => {
    const { organisation, owner } = vendor;
    const change = { name: 'Enkeltmand Ada Holm' };
    await house.app.get(Organisations).update(owner, 'vendor', organisation.id, '"1"', change);
    await house.app.get(Invitations).create(owner, 'vendor', organisation.id, {
      email: 'bo@example.dk',
      role: 'member',
      language: 'da',
    });
    const [row] = await run('export-person', 'person', owner.userId);
    const told = JSON.parse(row?.jsonb_pretty ?? '') as Record<string, unknown>;
    expect(told).toMatchObject({
      account: { email: owner.email, name: owner.name },
      memberships: [{ organisation_id: organisation.id, role: 'owner' }],
      signInProviders: [{ provider_id: 'credential' }],
      invitations: [{ to_the_person: false }],
      auditTrail: expect.arrayContaining([expect.objectContaining({ action: 'vendor.update' })]),
    });
    expect(row?.jsonb_pretty).not.toMatch(/password|hash|token|secret|bo@example/);
  });
});
