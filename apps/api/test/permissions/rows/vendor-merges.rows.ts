import { anUnclaimedVendor } from '../../../../../libs/identity/test/identity.builders.js';
import { OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const on = { vendorId: OWN_VENDOR };

/** Another vendor, which nobody acts for, is merged into the own one. */
async function another({ house, vendorId }: World) {
  const { vendorId: mergedId } = await anUnclaimedVendor(house.context);
  return { params: { id: vendorId }, body: { mergedId } };
}

async function previewed(world: World) {
  const { params, body } = await another(world);
  const path = `/v1/vendors/${params.id}/merge-previews`;
  const { headers } = await world.house.anonymous.call('POST', path, body, world.session('operator'));
  const seen = { 'if-match': headers.get('etag') ?? '' };
  return { params, body: { ...body, reason: 'Samme virksomhed, to skrivemåder.' }, headers: seen };
}

/** Two vendors that nobody acts for. */
async function aPair({ house }: World) {
  const [one, other] = [await anUnclaimedVendor(house.context), await anUnclaimedVendor(house.context)];
  return { params: { vendorId: one.vendorId, otherId: other.vendorId } };
}

const PAIR = '/v1/vendor-duplicates/:vendorId/:otherId/distinction';

export const VENDOR_MERGE_ROWS: readonly Row[] = [
  { route: 'GET /v1/vendor-duplicates', on: {}, request: () => ({}) },
  { route: 'GET /v1/vendor-duplicates/distinctions', on: {}, request: () => ({}) },
  {
    route: `PUT ${PAIR}`,
    on: {},
    request: async (world) => ({ ...(await aPair(world)), body: { reason: 'To CVR-numre, to ejere.' } }),
  },
  { route: `DELETE ${PAIR}`, on: {}, request: aPair },
  { route: 'POST /v1/vendors/:id/merge-previews', on, request: another },
  { route: 'POST /v1/vendors/:id/merges', on, request: previewed },
  { route: 'GET /v1/vendors/:id/merges', on, request: ({ vendorId }) => ({ params: { id: vendorId } }) },
];
