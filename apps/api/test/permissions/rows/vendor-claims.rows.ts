import { VendorClaims } from '#identity';
import { DataSource } from 'typeorm';
import { aCvr, aPerson, anUnclaimedVendor } from '../../../../../libs/identity/test/identity.builders.js';
import { isKey, SELF, type CallerName } from '../callers.js';
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

/** As a provider does that was signed in by; a caller without session has nothing that it could be kept with. */
async function proven(world: World, caller: CallerName, cvr: string): Promise<void> {
  if (caller === 'anonymous' || isKey(caller)) return;
  const path = '/v1/sessions';
  const { items } = await world.as<{ items: { id: string; current: boolean }[] }>(caller, 'GET', path);
  await world.house.context.get(DataSource).query(
    `INSERT INTO cvr_proof (session_id, provider_id, cvr) VALUES ($1, 'nordby', $2)
     ON CONFLICT (session_id) DO UPDATE SET cvr = $2, used_at = NULL`,
    [items.find(({ current }) => current)?.id, cvr],
  );
}

/** Members of a buyer and operators act for no vendor. */
const NO_VENDORS = { 'other buyer': 409, evaluator: 409, officer: 409, 'buyer owner': 409, operator: 409 };

export const VENDOR_CLAIM_ROWS: readonly Row[] = [
  {
    route: 'POST /v1/vendor-claims',
    on: {},
    request: async ({ house }) => {
      const { registration } = await anUnclaimedVendor(house.context);
      return { body: { registration, ...EVIDENCE } };
    },
    instead: NO_VENDORS,
  },
  {
    route: 'POST /v1/vendor-claims/proven',
    on: {},
    request: async (world, caller) => {
      const registration = { scheme: 'DK-CVR', id: aCvr() };
      await anUnclaimedVendor(world.house.context, registration);
      await proven(world, caller, registration.id);
      return { body: { registration } };
    },
    instead: NO_VENDORS,
  },
  { route: 'GET /v1/vendor-claims', on: { userId: SELF }, request: () => ({}) },
  deciding('approval', { source: 'Virk.dk, 24.11.2026' }),
  deciding('rejection', { reason: 'Ikke tegningsberettiget.' }),
];
