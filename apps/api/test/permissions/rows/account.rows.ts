import { newId } from '#platform';
import { isKey, OWN_BUYER, OWN_VENDOR, SELF, type CallerName } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const keyFor = (organisationId: string) => ({
  organisationId,
  name: 'Journalsystem',
  scopes: ['tenders:read'],
  expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
});

const issuedKey = (world: World) =>
  world.as<{ id: string }>('vendor owner', 'POST', '/v1/api-keys', keyFor(world.vendorId));

/** One of the caller's own sessions, but not the one that asks; nothing for who has none. */
async function anotherSession(world: World, caller: CallerName): Promise<string> {
  if (caller === 'anonymous' || isKey(caller)) return newId();
  await world.freshSession(caller);
  const path = '/v1/sessions';
  const { items } = await world.as<{ items: { id: string; current: boolean }[] }>(caller, 'GET', path);
  return items.find(({ current }) => !current)?.id ?? newId();
}

const NEW_PASSWORD = { token: 'abc', lang: 'da', password: 'en helt ny adgangskode' };
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

export const ACCOUNT_ROWS: readonly Row[] = [
  { route: 'GET /v1/me', on: {}, request: () => ({}) },
  {
    route: 'POST /v1/api-keys',
    case: 'for the vendor',
    on: { organisationId: OWN_VENDOR },
    request: ({ vendorId }) => ({ body: keyFor(vendorId) }),
  },
  {
    route: 'POST /v1/api-keys',
    case: 'for the buyer',
    on: { organisationId: OWN_BUYER },
    request: ({ buyerId }) => ({ body: keyFor(buyerId) }),
  },
  {
    route: 'GET /v1/api-keys',
    on: { organisationId: OWN_VENDOR },
    request: ({ vendorId }) => ({ query: { organisationId: vendorId } }),
  },
  {
    route: 'DELETE /v1/api-keys/:id',
    on: { organisationId: OWN_VENDOR },
    request: async (world) => ({ params: { id: (await issuedKey(world)).id } }),
  },
  { route: 'GET /v1/sessions', on: { userId: SELF }, request: () => ({}) },
  { route: 'DELETE /v1/sessions', on: { userId: SELF }, ownSession: true, request: () => ({}) },
  {
    route: 'DELETE /v1/sessions/:id',
    on: { userId: SELF },
    request: async (world, caller) => ({ params: { id: await anotherSession(world, caller) } }),
  },
  { route: 'GET /account/confirmed', on: 'none', request: () => ({}) },
  { route: 'GET /account/new-password', on: 'none', request: () => ({ query: { token: 'abc' } }) },
  {
    route: 'POST /account/new-password',
    on: 'none',
    request: () => ({ body: new URLSearchParams(NEW_PASSWORD).toString(), headers: FORM }),
  },
];
