import { OWN_VENDOR } from '../callers.js';
import type { Row } from '../row.js';
import type { World } from '../world.js';
import { aPublishedTender, changing, type Tender } from './tenders.js';

export interface Response {
  readonly id: string;
  readonly version: number;
}

export const contentFor = (tender: Tender) => ({
  lots: tender.lots.map((lot) => ({
    lotId: lot.id,
    price: { amount: '845000', currency: 'DKK' },
    text: 'Vi begynder i to lokalcentre.',
    answers: lot.requirements.map(({ id }) => ({ requirementId: id, text: 'Vi er tolv ansatte.' })),
  })),
  contact: { name: 'Ada Holm', email: 'ada@example.dk' },
  statement: { version: '2026-1', accepted: true, signatory: 'Ada Holm, forkvinde' },
});

/** A complete draft of the own vendor, to a tender of its own. */
async function aDraftResponse(world: World): Promise<Response> {
  const tender = await aPublishedTender(world);
  const body = { vendorId: world.vendorId, content: contentFor(tender) };
  return world.as<Response>('vendor owner', 'POST', `/v1/tenders/${tender.id}/responses`, body);
}

async function aSubmittedResponse(world: World): Promise<Response> {
  const { id, version } = await aDraftResponse(world);
  await world.as('vendor owner', 'POST', `/v1/responses/${id}/submit`, undefined, `"${version}"`);
  return world.as<Response>('vendor owner', 'GET', `/v1/responses/${id}`);
}

const on = { vendorId: OWN_VENDOR };

export const RESPONSE_ROWS: readonly Row[] = [
  {
    route: 'POST /v1/tenders/:tenderId/responses',
    on,
    request: async (world) => {
      const tender = await aPublishedTender(world);
      return {
        params: { tenderId: tender.id },
        body: { vendorId: world.vendorId, content: contentFor(tender) },
      };
    },
  },
  {
    route: 'GET /v1/vendors/:vendorId/responses',
    on,
    request: ({ vendorId }) => ({ params: { vendorId } }),
  },
  {
    route: 'GET /v1/responses/:id',
    on,
    request: async (world) => ({ params: { id: (await aDraftResponse(world)).id } }),
  },
  {
    route: 'PATCH /v1/responses/:id',
    on,
    request: async (world) => ({ ...changing(await aDraftResponse(world)), body: { content: { lots: [] } } }),
  },
  {
    route: 'POST /v1/responses/:id/submit',
    on,
    request: async (world) => changing(await aDraftResponse(world)),
  },
  {
    route: 'POST /v1/responses/:id/withdraw',
    on,
    request: async (world) => changing(await aSubmittedResponse(world)),
  },
  {
    route: 'GET /v1/responses/:id/receipt',
    on,
    request: async (world) => ({ params: { id: (await aSubmittedResponse(world)).id } }),
  },
];
