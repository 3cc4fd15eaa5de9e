import { VendorClaims } from '#identity';
import { aPerson, anUnclaimedVendor } from '../../../../../libs/identity/test/identity.builders.js';
import { SELF } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

const EVIDENCE = { evidence: 'Ring til hovednummeret i registeret.' };

async function aClaim({ house: { context } }: World): Promise<{ readonly id: string }> {
  const { registration } = await anUnclaimedVendor(context);
  return context.get(VendorClaims).create(await aPerson(context), { registration, ...EVIDENCE });
}

const deciding = (end: string, body: object): Row => ({
  route: `POST /v1/vendor-claims/:id/${end}`,
  on: {},
  request: async (world) => ({ params: { id: (await aClaim(world)).id }, body }),
});

export const VENDOR_CLAIM_ROWS: readonly Row[] = [
  {
    route: 'POST /v1/vendor-claims',
    on: {},
    request: async ({ house }) => {
      const { registration } = await anUnclaimedVendor(house.context);
      return { body: { registration, ...EVIDENCE } };
    },
    // Members of a buyer and operators act for no vendor.
    instead: { 'other buyer': 409, evaluator: 409, officer: 409, 'buyer owner': 409, operator: 409 },
  },
  { route: 'GET /v1/vendor-claims', on: { userId: SELF }, request: () => ({}) },
  deciding('approval', { source: 'Virk.dk, 24.11.2026' }),
  deciding('rejection', { reason: 'Ikke tegningsberettiget.' }),
];
