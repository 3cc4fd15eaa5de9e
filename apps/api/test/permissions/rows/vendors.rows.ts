import { OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const REFERENCE = {
  title: 'Madordning',
  buyerName: 'Nordby Kommune (fiktiv)',
  cpv: ['55320000'],
  areas: ['0461'],
  targetGroups: ['older-people'],
  day: '2025-06-30',
};

export const PROFILE = {
  kind: 'social-enterprise',
  legalForm: 'association',
  description: 'Vi driver besøgsvenner for ældre, der bor alene.',
  language: 'da',
  headcount: 12,
  openToTeams: true,
  capabilities: [{ cpv: ['85312000'], text: 'Besøgsvenner mod ensomhed' }],
  areas: ['0751'],
  certificates: [],
  targetGroups: ['older-people'],
  complete: [],
};

const profilePath = ({ vendorId }: World) => `/v1/vendors/${vendorId}/profile`;

const ifMatch = async (world: World) => {
  const { version } = await world.as<{ version: number }>('vendor owner', 'GET', profilePath(world));
  return { 'if-match': `"${version}"` };
};

const on = { vendorId: OWN_VENDOR };
const params = ({ vendorId }: World) => ({ id: vendorId });

const verificationsPath = ({ vendorId }: World) => `/v1/vendors/${vendorId}/verifications`;

/** What an operator confirms of the vendor: a new reference each time, for one is confirmed once. */
async function confirmation(world: World) {
  const path = `/v1/vendors/${world.vendorId}/references`;
  const { id } = await world.as<{ id: string }>('vendor owner', 'POST', path, REFERENCE);
  return { fact: 'reference', targetId: id, source: 'Nordby Kommune', day: '2026-01-05' };
}

async function aVerification(world: World): Promise<string> {
  const body = await confirmation(world);
  return (await world.as<{ id: string }>('operator', 'POST', verificationsPath(world), body)).id;
}

export const VENDOR_ROWS: readonly Row[] = [
  { route: 'GET /v1/vendors/:id/profile', on, request: (world) => ({ params: params(world) }) },
  {
    route: 'PUT /v1/vendors/:id/profile',
    on,
    request: async (world) => ({ params: params(world), body: PROFILE, headers: await ifMatch(world) }),
  },
  {
    route: 'PATCH /v1/vendors/:id/profile',
    on,
    request: async (world) => ({
      params: params(world),
      body: { headcount: 12 },
      headers: await ifMatch(world),
    }),
  },
  { route: 'GET /v1/vendors/:id/references', on, request: (world) => ({ params: params(world) }) },
  {
    route: 'POST /v1/vendors/:id/references',
    on,
    request: (world) => ({ params: params(world), body: REFERENCE }),
  },
  {
    route: 'DELETE /v1/vendors/:id/references/:referenceId',
    on,
    request: async (world) => {
      const path = `/v1/vendors/${world.vendorId}/references`;
      const { id } = await world.as<{ id: string }>('vendor owner', 'POST', path, REFERENCE);
      return { params: { ...params(world), referenceId: id } };
    },
  },
  { route: 'GET /v1/vendors/:id/verifications', on, request: (world) => ({ params: params(world) }) },
  {
    route: 'POST /v1/vendors/:id/verifications',
    on,
    request: async (world) => ({ params: params(world), body: await confirmation(world) }),
  },
  {
    route: 'POST /v1/vendors/:id/verifications/:verificationId/withdrawal',
    on,
    request: async (world) => ({
      params: { ...params(world), verificationId: await aVerification(world) },
      body: { reason: 'Slettet i registret' },
    }),
  },
  { route: 'GET /v1/vendors/search', on: {}, request: () => ({}) },
  { route: 'GET /v1/vendors/search/facets', on: {}, request: () => ({}) },
];
