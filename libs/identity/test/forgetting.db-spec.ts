import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '#platform';
import { Forgetting } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aPerson, aVendor } from './identity.builders.js';

describe('Forgetting', () => {
  let house: IdentityApp;

  beforeAll(async () => {
    house = await openIdentity();
  });
  afterAll(() => house.stop());

  it('forgets ended sessions, links and invitations, and keeps what still holds', async () => {
    const { organisation, owner } = await aVendor(house.app);
    const person = await aPerson(house.app);
    const { dataSource } = house;
    for (const [name, when] of [
      ['kept', `interval '1 hour'`],
      ['gone', `interval '-1 second'`],
    ] as const) {
      await dataSource.query(
        `INSERT INTO auth_session (id, user_id, token, expires_at) VALUES ($1, $2, $3, clock_timestamp() + ${when})`,
        [newId(), person.userId, name],
      );
      await dataSource.query(
        `INSERT INTO auth_verification (id, identifier, value, expires_at) VALUES ($1, $2, 'x', clock_timestamp() + ${when})`,
        [newId(), name],
      );
    }
    for (const [email, ended] of [
      ['kept@example.dk', `clock_timestamp() - interval '5 months'`],
      ['gone@example.dk', `clock_timestamp() - interval '7 months'`],
    ] as const) {
      await dataSource.query(
        `INSERT INTO invitation (id, organisation_id, email, role, language, invited_by, nonce, token_hash, expires_at, declined_at)
         VALUES ($1, $2, $3::varchar, 'member', 'da', $4, '\\x00', sha256(convert_to($3::varchar, 'UTF8')), clock_timestamp(), ${ended})`,
        [newId(), organisation.id, email, owner.userId],
      );
    }
    const forgetting = house.app.get(Forgetting);
    await Promise.all([forgetting.forgetOld(), forgetting.forgetOld()]);
    const column = (sql: string) => dataSource.query<{ name: string }[]>(sql);
    expect(await column('SELECT token AS name FROM auth_session')).toEqual([{ name: 'kept' }]);
    expect(await column('SELECT identifier AS name FROM auth_verification')).toEqual([{ name: 'kept' }]);
    expect(await column('SELECT email AS name FROM invitation')).toEqual([{ name: 'kept@example.dk' }]);
  });
});
