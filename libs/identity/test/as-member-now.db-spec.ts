import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '#platform';
import pg from 'pg';
import { untilSomebodyWaits } from '../../platform/test/until-somebody-waits.js';
import { asMemberNow, Members, type Principal } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aMember, aPerson, asOfNow, aVendor } from './identity.builders.js';

describe('the caller as a member of now', () => {
  let identity: IdentityApp;
  const membershipsIn = async (principal: Principal, organisationId: string) => {
    const now = await identity.app.get(Transactions).run((tx) => asMemberNow(tx, principal, organisationId));
    return now.kind === 'person' ? now.memberships : [];
  };

  beforeAll(async () => {
    identity = await openIdentity();
  });

  afterAll(() => identity.stop());

  it('has the role of the moment, and no membership that ended since the request came in', async () => {
    const vendor = await aVendor(identity.app);
    const { id } = vendor.organisation;
    const colleague = await aMember(identity.app, vendor, 'member');
    const members = identity.app.get(Members);
    await members.changeRole(vendor.owner, 'vendor', id, colleague.userId, 'owner');
    expect(await membershipsIn(colleague, id)).toMatchObject([{ organisationId: id, role: 'owner' }]);

    await members.remove(vendor.owner, 'vendor', id, colleague.userId);
    expect(await membershipsIn(colleague, id)).toEqual([]);
  });

  it('waits for whoever is changing the members, and does not keep them waiting in turn', async () => {
    const vendor = await aVendor(identity.app);
    const { id } = vendor.organisation;
    const colleague = await aMember(identity.app, vendor, 'member');
    const beside = new pg.Client({ connectionString: identity.database.url });
    await beside.connect();
    await beside.query('BEGIN');
    await beside.query('SELECT FROM organisation WHERE id = $1 FOR UPDATE', [id]);
    const asked = membershipsIn(colleague, id);
    await untilSomebodyWaits(beside);
    await beside.query('DELETE FROM membership WHERE user_id = $1', [colleague.userId]);
    await beside.query('COMMIT');
    await beside.end();
    expect(await asked).toEqual([]);
  });

  it('gains nothing by a key: it speaks for the one vendor that it was issued for', async () => {
    const person = await aPerson(identity.app);
    const [first, second] = [await aVendor(identity.app), await aVendor(identity.app)];
    await aMember(identity.app, first, 'member', person);
    await aMember(identity.app, second, 'member', person);
    const { memberships, ...both } = await asOfNow(identity.app, person);
    const [held] = memberships.filter(({ organisationId }) => organisationId === first.organisation.id);
    const key = { ...both, via: 'api-key', memberships: held ? [held] : [] } as const;

    expect(await membershipsIn(key, first.organisation.id)).toEqual([held]);
    expect(await membershipsIn(key, second.organisation.id)).toEqual([]);
  });
});
