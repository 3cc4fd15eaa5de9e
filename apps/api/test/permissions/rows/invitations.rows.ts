import { Invitations, type Invitation } from '#identity';
import { aVendor, aVerifiedBuyer, tokenOf } from '../../../../../libs/identity/test/identity.builders.js';
import { isKey, OWN_BUYER, OWN_VENDOR, PEOPLE, type CallerName } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';

let addresses = 0;
const anAddress = () => `invited-by-row-${++addresses}@example.dk`;

/** An invitation of a buyer or vendor that was founded for it. */
async function anInvitation({ house: { context } }: World, side: 'buyer' | 'vendor', email = anAddress()) {
  const { organisation, owner } = side === 'buyer' ? await aVerifiedBuyer(context) : await aVendor(context);
  const role = side === 'buyer' ? 'evaluator' : 'member';
  const request = { email, role, language: 'da' } as const;
  const { id } = await context.get(Invitations).create(owner, side, organisation.id, request);
  return { token: await tokenOf(context, id) };
}

/** An invitation to the caller, on the side where the caller is already. */
function toCaller(world: World, caller: CallerName): Promise<{ readonly token: string }> {
  if (caller === 'anonymous' || isKey(caller)) return anInvitation(world, 'vendor');
  const kind = PEOPLE[caller].memberships[0]?.organisationKind;
  return anInvitation(world, kind === 'buyer' ? 'buyer' : 'vendor', world.people[caller].email);
}

const SIDES = [
  { path: 'buyers', owner: 'buyer owner', role: 'officer', on: { buyerId: OWN_BUYER } },
  { path: 'vendors', owner: 'vendor owner', role: 'member', on: { vendorId: OWN_VENDOR } },
] as const;

const shared = new Map<string, Promise<Invitation>>();

const rowsOf = ({ path, owner, role, on }: (typeof SIDES)[number]): readonly Row[] => {
  const own = `/v1/${path}/:id/invitations`;
  const idOf = (world: World) => (path === 'buyers' ? world.buyerId : world.vendorId);
  const params = (world: World) => ({ id: idOf(world) });
  const asked = () => ({ email: anAddress(), role, language: 'en' });
  const made = (world: World) =>
    world.as<Invitation>(owner, 'POST', `/v1/${path}/${idOf(world)}/invitations`, asked());
  // Letters are few: who is refused uses none up, so all of them try the same invitation.
  const invitation = (world: World, caller: CallerName) => {
    if (caller === owner) return made(world);
    const one = shared.get(idOf(world)) ?? made(world);
    shared.set(idOf(world), one);
    return one;
  };
  const ofOne = async (world: World, caller: CallerName) => ({
    params: { ...params(world), invitationId: (await invitation(world, caller)).id },
  });
  return [
    { route: `POST ${own}`, on, request: (world) => ({ params: params(world), body: asked() }) },
    { route: `GET ${own}`, on, request: (world) => ({ params: params(world) }) },
    { route: `POST ${own}/:invitationId/letter`, on, request: ofOne },
    { route: `DELETE ${own}/:invitationId`, on, request: ofOne },
  ];
};

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const formOf = (fields: Record<string, string>) => new URLSearchParams({ lang: 'da', ...fields }).toString();

export const INVITATION_ROWS: readonly Row[] = [
  ...SIDES.flatMap(rowsOf),
  {
    route: 'POST /v1/invitation-answers/offer',
    on: 'none',
    request: async (world) => ({ body: await anInvitation(world, 'vendor') }),
  },
  {
    route: 'POST /v1/invitation-answers/acceptance',
    on: {},
    request: async (world, caller) => ({ body: await toCaller(world, caller) }),
    // One person does not act for both sides, and operators for none.
    instead: { operator: 409 },
  },
  {
    route: 'POST /v1/invitation-answers/refusal',
    on: 'none',
    request: async (world) => ({ body: await anInvitation(world, 'buyer') }),
  },
  {
    route: 'GET /account/invitation',
    on: 'none',
    request: async (world) => ({ query: await anInvitation(world, 'buyer') }),
  },
  {
    route: 'POST /account/invitation',
    on: 'none',
    request: async (world) => ({
      body: formOf({ ...(await anInvitation(world, 'buyer')), answer: 'decline' }),
      headers: FORM,
    }),
  },
];
