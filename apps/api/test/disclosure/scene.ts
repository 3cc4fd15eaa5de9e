import type { VendorFact } from '#identity';
import { DataSource } from 'typeorm';
import { aMatchedLot, untilMatched } from '../permissions/rows/matches.rows.js';
import { openToTeams } from '../permissions/rows/partners.rows.js';
import { tenderOf, type Tender } from '../permissions/rows/tenders.js';
import { PROFILE } from '../permissions/rows/vendors.rows.js';
import type { PersonName } from '../permissions/callers.js';
import type { World } from '../permissions/world.js';

/** By what each fact of the vendor is known again in an answer; `class` is told in words that everybody's have. */
export const marksOf = (world: World): Readonly<Record<Exclude<VendorFact, 'class'>, readonly string[]>> => ({
  name: ['Kendes På Navnet'],
  register: ['"id":"10150817"', 'DK-CVR 10150817'],
  offer: ['kendes-paa-tilbuddet'],
  record: ['kendes-paa-referencen', 'kendes-paa-kilden'],
  // The figure as data and in Danish and English words, and the share of what is asked for that it comes to.
  accounts: ['4242424.00', '4.242.424', '4,242,424', '"share":0.707'],
  workforce: ['"disadvantagedShare":0.4711'],
  people: [world.people['vendor owner'].email, world.people['vendor member'].email],
});

export interface Scene {
  /** The vendor matches this lot. */
  readonly lotId: string;
  /** The vendor misses this lot alone, and takes it on in a team with the other vendor. */
  readonly teamLotId: string;
  readonly tenderIds: readonly string[];
}

const turnover = (amount: string) => ({ amount, currency: 'DKK' });

async function writeProfile(world: World, who: PersonName, id: string, profile: object): Promise<void> {
  const path = `/v1/vendors/${id}/profile`;
  const { version } = await world.as<{ version: number }>(who, 'GET', path);
  await world.as(who, 'PUT', path, { ...PROFILE, ...profile }, `"${version}"`);
}

async function describeVendor(world: World): Promise<void> {
  const path = `/v1/vendors/${world.vendorId}`;
  const { version } = await world.as<{ version: number }>('vendor owner', 'GET', path);
  const details = { name: 'Kendes På Navnet', registration: { scheme: 'DK-CVR', id: '10150817' } };
  await world.as('vendor owner', 'PATCH', path, details, `"${version}"`);
  await writeProfile(world, 'vendor owner', world.vendorId, {
    description: 'kendes-paa-tilbuddet',
    turnover: turnover('4242424.00'),
    balance: turnover('4242424.00'),
    reservation: { operator: 'integration-operator', disadvantagedShare: 0.4711 },
  });
  const reference = { title: 'kendes-paa-referencen', buyerName: 'Nordby Kommune', cpv: ['85312000'] };
  const { id } = await world.as<{ id: string }>('vendor owner', 'POST', `${path}/references`, {
    ...reference,
    areas: ['0751'],
    targetGroups: [],
    day: '2026-01-05',
  });
  const verification = { fact: 'reference', targetId: id, source: 'kendes-paa-kilden', day: '2026-02-05' };
  await world.as('operator', 'POST', `${path}/verifications`, verification);
}

async function publish(world: World, requirements: readonly object[]): Promise<Tender> {
  const tender = tenderOf(world.buyerId);
  const lots = tender.lots.map((lot) => ({ ...lot, requirements }));
  const draft = await world.as<Tender>('officer', 'POST', '/v1/tenders', { ...tender, lots });
  return world.as<Tender>(
    'officer',
    'POST',
    `/v1/tenders/${draft.id}/publish`,
    undefined,
    `"${draft.version}"`,
  );
}

const lotOf = ({ lots: [lot] }: Tender): string => lot?.id ?? '';

/** A vendor whose every fact can be known again, and two lots: one that it matches, one that takes a partner. */
export async function setScene(world: World): Promise<Scene> {
  // Rows write profiles once; what is described here must come after.
  await aMatchedLot(world);
  await openToTeams(world);
  await describeVendor(world);
  const partner = world.people['other vendor'].memberships[0]?.organisationId ?? '';
  await writeProfile(world, 'other vendor', partner, { headcount: 10, turnover: turnover('5000000.00') });
  const turnoverAsked = { kind: 'turnover', ask: { amount: turnover('6000000.00'), reason: 'Til prøven.' } };
  const alone = await publish(world, [{ ...turnoverAsked, mandatory: false, weight: 3 }]);
  const together = await publish(world, [
    { ...turnoverAsked, mandatory: true },
    { kind: 'capacity', mandatory: true, ask: { headcount: 20 } },
  ]);
  return {
    lotId: await untilMatched(world, lotOf(alone)),
    teamLotId: await untilMatched(world, lotOf(together)),
    tenderIds: [alone.id, together.id],
  };
}

/** Lets the deadline of the scene's tenders have passed. */
export const closeTenders = (world: World, { tenderIds }: Scene): Promise<unknown> =>
  world.house.context
    .get(DataSource)
    .query(
      `UPDATE tender SET submission_deadline = clock_timestamp() - interval '1 second' WHERE id = ANY($1)`,
      [tenderIds],
    );

/** The vendor hides from lists. */
export async function hide(world: World): Promise<void> {
  const path = `/v1/vendors/${world.vendorId}`;
  const { version } = await world.as<{ version: number }>('vendor owner', 'GET', path);
  await world.as('vendor owner', 'PATCH', path, { hidden: true }, `"${version}"`);
}
