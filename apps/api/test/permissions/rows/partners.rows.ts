import { OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';
import { contentFor, type Response } from './responses.rows.js';
import { aPublishedTender, type Tender } from './tenders.js';
import { PROFILE } from './vendors.rows.js';

const CONTACT = { name: 'Ada Holm', email: 'ada@example.dk' };
const VENDORS = ['vendor owner', 'other vendor'] as const;
type Side = (typeof VENDORS)[number];

const organisationOf = (world: World, side: Side): string =>
  world.people[side].memberships[0]?.organisationId ?? '';

const open = new WeakMap<World, Promise<void>>();

/** Both vendors are open to teams; a profile that says so stays as it is. */
export function openToTeams(world: World): Promise<void> {
  const opened =
    open.get(world) ??
    (async () => {
      for (const side of VENDORS) {
        const path = `/v1/vendors/${organisationOf(world, side)}/profile`;
        const profile = await world.as<{ version: number; openToTeams: boolean }>(side, 'GET', path);
        if (!profile.openToTeams) await world.as(side, 'PUT', path, PROFILE, `"${profile.version}"`);
      }
    })();
  open.set(world, opened);
  return opened;
}

interface Invited {
  readonly id: string;
  readonly partnershipId: string;
}

const requestTo = (tender: Tender, vendorId: string) => ({
  vendorId,
  kind: 'capacities',
  lotIds: tender.lots.map((lot) => lot.id),
  message: 'Vil I være med?',
  contact: CONTACT,
});

/** A draft of one of the two vendors, to a tender of its own, that names the other as its partner. */
async function aLead(world: World, lead: Side, partner: Side) {
  await openToTeams(world);
  const tender = await aPublishedTender(world);
  const share = {
    vendorId: organisationOf(world, partner),
    kind: 'capacities',
    lotIds: tender.lots.map((lot) => lot.id),
    brings: 'To busser.',
  };
  const content = { ...contentFor(tender), partners: [share] };
  const body = { vendorId: organisationOf(world, lead), content };
  const draft = await world.as<Response>(lead, 'POST', `/v1/tenders/${tender.id}/responses`, body);
  return { tender, draft };
}

async function anInvitation(world: World, lead: Side, partner: Side): Promise<Invited> {
  const { tender, draft } = await aLead(world, lead, partner);
  const request = requestTo(tender, organisationOf(world, partner));
  const made = await world.as<{ id: string }>(lead, 'POST', `/v1/responses/${draft.id}/partners`, request);
  return { id: draft.id, partnershipId: made.id };
}

async function aPartnership(world: World, lead: Side, partner: Side): Promise<Invited> {
  const invited = await anInvitation(world, lead, partner);
  await world.as(partner, 'POST', `/v1/partner-invitations/${invited.partnershipId}/accept`, {
    contact: CONTACT,
  });
  return invited;
}

const ofLead = (make: typeof anInvitation) => (world: World) =>
  make(world, 'vendor owner', 'other vendor').then(({ id, partnershipId }) => ({ id, partnershipId }));
const ofPartner = (make: typeof anInvitation) => async (world: World) => ({
  id: (await make(world, 'other vendor', 'vendor owner')).partnershipId,
});

const on = { vendorId: OWN_VENDOR };
const OF_RESPONSE = '/v1/responses/:id/partners';
const INVITATION = '/v1/partner-invitations/:id';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
/** The page shows nothing to who acts for neither vendor, and asks the anonymous to sign in. */
const STRANGERS = {
  'other buyer': 404,
  evaluator: 404,
  officer: 404,
  'buyer owner': 404,
  operator: 404,
} as const;

export const PARTNER_ROWS: readonly Row[] = [
  {
    route: `GET ${OF_RESPONSE}`,
    on,
    request: async (world) => ({ params: { id: (await ofLead(anInvitation)(world)).id } }),
  },
  {
    route: `POST ${OF_RESPONSE}`,
    on,
    request: async (world) => {
      const { tender, draft } = await aLead(world, 'vendor owner', 'other vendor');
      return {
        params: { id: draft.id },
        body: requestTo(tender, organisationOf(world, 'other vendor')),
      };
    },
  },
  {
    route: `PUT ${OF_RESPONSE}/:partnershipId/price-sharing`,
    on,
    request: async (world) => ({
      params: await ofLead(anInvitation)(world),
      body: { pricesShared: true },
    }),
  },
  {
    route: `POST ${OF_RESPONSE}/:partnershipId/take-back`,
    on,
    request: async (world) => ({ params: await ofLead(anInvitation)(world) }),
  },
  {
    route: `POST ${OF_RESPONSE}/:partnershipId/remove`,
    on,
    request: async (world) => ({ params: await ofLead(aPartnership)(world) }),
  },
  {
    route: 'GET /v1/vendors/:vendorId/partner-invitations',
    on,
    request: ({ vendorId }) => ({ params: { vendorId } }),
  },
  {
    route: `GET ${INVITATION}`,
    on,
    request: async (world) => ({ params: await ofPartner(anInvitation)(world) }),
  },
  {
    route: `POST ${INVITATION}/accept`,
    on,
    request: async (world) => ({
      params: await ofPartner(anInvitation)(world),
      body: { contact: CONTACT },
    }),
  },
  {
    route: `POST ${INVITATION}/decline`,
    on,
    request: async (world) => ({ params: await ofPartner(anInvitation)(world) }),
  },
  {
    route: `GET ${INVITATION}/response`,
    on,
    request: async (world) => ({ params: await ofPartner(aPartnership)(world) }),
  },
  {
    route: `POST ${INVITATION}/confirm`,
    on,
    request: async (world) => {
      const params = await ofPartner(aPartnership)(world);
      const path = `/v1/partner-invitations/${params.id}/response`;
      const { version } = await world.as<Response>('vendor owner', 'GET', path);
      return { params, headers: { 'if-match': `"${version}"` } };
    },
  },
  {
    route: `POST ${INVITATION}/leave`,
    on,
    request: async (world) => ({ params: await ofPartner(aPartnership)(world) }),
  },
  {
    route: 'GET /partnership/:id',
    on: 'none',
    request: async (world) => ({ params: await ofPartner(anInvitation)(world) }),
    instead: STRANGERS,
  },
  {
    route: 'POST /partnership/:id',
    on: 'none',
    request: async (world) => ({
      params: await ofPartner(anInvitation)(world),
      body: new URLSearchParams({ lang: 'da', answer: 'decline' }).toString(),
      headers: FORM,
    }),
    // The lead can look at the page, but has nothing to answer.
    instead: { ...STRANGERS, 'other vendor': 404 },
  },
];
