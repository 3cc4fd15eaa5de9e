import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ApiKeys, Invitations, Members, Organisations, type PersonPrincipal } from '../src/index.js';
import { openIdentity, type IdentityApp } from './identity.app.js';
import { aBuyer, aPerson } from './identity.builders.js';

type Refusal = 'forbidden' | 'not-found';
type Use = (app: IdentityApp['app'], stranger: PersonPrincipal, buyerId: string) => Promise<unknown>;

const USES: readonly (readonly [name: string, refused: Refusal, use: Use])[] = [
  [
    'change a role',
    'forbidden',
    (app, who, id) => app.get(Members).changeRole(who, 'buyer', id, who.userId, 'owner'),
  ],
  ['remove a member', 'forbidden', (app, who, id) => app.get(Members).remove(who, 'buyer', id, id)],
  [
    'invite',
    'not-found',
    (app, who, id) =>
      app
        .get(Invitations)
        .create(who, 'buyer', id, { email: 'x@example.dk', role: 'officer', language: 'da' }),
  ],
  ['revoke an invitation', 'not-found', (app, who, id) => app.get(Invitations).revoke(who, 'buyer', id, id)],
  [
    'issue an API key',
    'not-found',
    (app, who, organisationId) =>
      app
        .get(ApiKeys)
        .create(who, { organisationId, name: 'x', scopes: ['tenders:read'], expiresAt: new Date() }),
  ],
  [
    'change it',
    'forbidden',
    (app, who, id) => app.get(Organisations).update(who, 'buyer', id, '"1"', { name: 'X' }),
  ],
  ['verify it', 'forbidden', (app, who, id) => app.get(Organisations).verifyBuyer(who, id)],
  [
    'take its verification back',
    'forbidden',
    (app, who, id) => app.get(Organisations).unverifyBuyer(who, id, 'x'),
  ],
];

describe('the lock of an organisation', () => {
  let identity: IdentityApp;

  beforeAll(async () => {
    identity = await openIdentity();
  });
  afterAll(() => identity.stop());

  it.each(USES)('is not waited for by whoever may not %s', async (_, kind, use) => {
    const { organisation } = await aBuyer(identity.app);
    const stranger = await aPerson(identity.app);
    await identity.app.get(DataSource).transaction(async (tx) => {
      await tx.query('SELECT FROM organisation WHERE id = $1 FOR UPDATE', [organisation.id]);
      // Answered while the lock is held here, so it was not asked for.
      await expect(use(identity.app, stranger, organisation.id)).rejects.toMatchObject({ kind });
    });
  });
});
