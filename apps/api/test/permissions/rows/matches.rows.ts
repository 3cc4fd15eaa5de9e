import { OWN_BUYER, OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';
import { aPublishedTender, type Tender } from './tenders.js';
import { PROFILE } from './vendors.rows.js';

const matched = new WeakMap<World, Promise<string>>();

/** The lot, once it was matched. */
export async function untilMatched(world: World, lotId: string): Promise<string> {
  for (;;) {
    const { matching } = await world.as<{ matching: string }>('officer', 'GET', `/v1/lots/${lotId}/matches`);
    if (matching === 'done') return lotId;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function makeMatch(world: World): Promise<string> {
  const path = `/v1/vendors/${world.vendorId}/profile`;
  const { version } = await world.as<{ version: number }>('vendor owner', 'GET', path);
  await world.as('vendor owner', 'PUT', path, PROFILE, `"${version}"`);
  const { lots }: Tender = await aPublishedTender(world);
  return untilMatched(world, lots[0]?.id ?? '');
}

/** A lot that the own vendor matches; reading uses nothing up, so all callers share it. */
export const aMatchedLot = (world: World): Promise<string> => {
  const lot = matched.get(world) ?? makeMatch(world);
  matched.set(world, lot);
  return lot;
};

const lots = { buyerId: OWN_BUYER, public: true };
const vendors = { vendorId: OWN_VENDOR };

const ofLot = (end: string): Row => ({
  route: `GET /v1/lots/:id/${end}`,
  on: lots,
  request: async (world) => ({ params: { id: await aMatchedLot(world) } }),
});

const ofVendor = (end: string): Row => ({
  route: `GET /v1/vendors/:id/${end}`,
  on: vendors,
  request: ({ vendorId }) => ({ params: { id: vendorId } }),
});

/** A mark on the lot: set again and again, taken back whether or not it was there. */
const marking = (method: 'PUT' | 'DELETE', mark: string): Row => ({
  route: `${method} /v1/vendors/:id/matches/:lotId/${mark}`,
  on: vendors,
  request: async (world) => ({ params: { id: world.vendorId, lotId: await aMatchedLot(world) } }),
  ...(method === 'DELETE' ? { forgiving: ['lotId'] } : {}),
});

export const MATCH_ROWS: readonly Row[] = [
  ofLot('matches'),
  ofLot('near-misses'),
  {
    route: 'GET /v1/lots/:id/matches/:vendorId',
    on: lots,
    request: async (world) => ({ params: { id: await aMatchedLot(world), vendorId: world.vendorId } }),
  },
  { ...ofLot('teams'), case: 'all teams' },
  {
    route: 'GET /v1/lots/:id/teams',
    case: 'those of a vendor',
    on: vendors,
    request: async (world) => ({
      params: { id: await aMatchedLot(world) },
      query: { vendor: world.vendorId },
    }),
  },
  ofVendor('matches'),
  ofVendor('near-misses'),
  ofVendor('advice'),
  {
    route: 'GET /v1/vendors/:id/matches/:lotId',
    on: vendors,
    request: async (world) => ({ params: { id: world.vendorId, lotId: await aMatchedLot(world) } }),
  },
  ...['dismissal', 'saved'].flatMap((mark) => [marking('PUT', mark), marking('DELETE', mark)]),
];
