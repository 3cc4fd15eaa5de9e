import { OWN_BUYER, OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';
import { aPublishedTender } from './tenders.js';

interface Enquiry {
  readonly id: string;
  readonly tenderId: string;
  readonly version: number;
}

const QUESTION = 'Må lokalerne også bruges om aftenen?';

/** An open question of the own vendor to a tender of its own. */
async function anOpenEnquiry(world: World): Promise<Enquiry> {
  const { id } = await aPublishedTender(world);
  const body = { vendorId: world.vendorId, question: QUESTION };
  return world.as<Enquiry>('vendor member', 'POST', `/v1/tenders/${id}/enquiries`, body);
}

async function anAnsweredEnquiry(world: World): Promise<Enquiry> {
  const { id, tenderId, version } = await anOpenEnquiry(world);
  const path = `/v1/tenders/${tenderId}/enquiries/${id}/answer`;
  return world.as<Enquiry>('officer', 'POST', path, { text: 'Ja, alle dage til kl. 21.' }, `"${version}"`);
}

const changing = ({ id, tenderId, version }: Enquiry) => ({
  params: { tenderId, enquiryId: id },
  headers: { 'if-match': `"${version}"` },
});

const open = { buyerId: OWN_BUYER, vendorId: OWN_VENDOR };
const answered = { ...open, public: true };

export const ENQUIRY_ROWS: readonly Row[] = [
  {
    route: 'GET /v1/tenders/:tenderId/enquiries',
    on: { buyerId: OWN_BUYER, public: true },
    request: async (world) => ({ params: { tenderId: (await anAnsweredEnquiry(world)).tenderId } }),
  },
  {
    route: 'POST /v1/tenders/:tenderId/enquiries',
    on: { vendorId: OWN_VENDOR },
    request: async (world) => ({
      params: { tenderId: (await aPublishedTender(world)).id },
      body: { vendorId: world.vendorId, question: QUESTION },
    }),
  },
  {
    route: 'GET /v1/tenders/:tenderId/enquiries/:enquiryId',
    case: 'open',
    on: open,
    request: async (world) => ({ params: changing(await anOpenEnquiry(world)).params }),
  },
  {
    route: 'GET /v1/tenders/:tenderId/enquiries/:enquiryId',
    case: 'answered',
    on: answered,
    request: async (world) => ({ params: changing(await anAnsweredEnquiry(world)).params }),
  },
  {
    route: 'DELETE /v1/tenders/:tenderId/enquiries/:enquiryId',
    on: open,
    request: async (world) => changing(await anOpenEnquiry(world)),
  },
  {
    route: 'POST /v1/tenders/:tenderId/enquiries/:enquiryId/answer',
    on: open,
    request: async (world) => ({ ...changing(await anOpenEnquiry(world)), body: { text: 'Ja, alle dage.' } }),
  },
  {
    route: 'GET /v1/buyers/:buyerId/enquiries',
    on: { buyerId: OWN_BUYER },
    request: ({ buyerId }) => ({ params: { buyerId } }),
  },
  {
    route: 'GET /v1/vendors/:vendorId/enquiries',
    on: { vendorId: OWN_VENDOR },
    request: ({ vendorId }) => ({ params: { vendorId } }),
  },
  {
    route: 'GET /enquiries/:tenderId',
    on: 'none',
    request: async (world) => ({ params: { tenderId: (await anAnsweredEnquiry(world)).tenderId } }),
  },
];
