import { OWN_BUYER, OWN_VENDOR } from '../callers.js';
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
  { route: 'GET /account/confirmed', on: 'none', request: () => ({}) },
  { route: 'GET /account/new-password', on: 'none', request: () => ({ query: { token: 'abc' } }) },
  {
    route: 'POST /account/new-password',
    on: 'none',
    request: () => ({ body: new URLSearchParams(NEW_PASSWORD).toString(), headers: FORM }),
  },
];
