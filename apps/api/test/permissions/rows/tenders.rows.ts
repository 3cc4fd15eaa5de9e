import { OWN_BUYER } from '../callers.js';
import type { Row } from '../row.js';
import { aDraft, aPublishedTender, changing, tenderOf } from './tenders.js';

const on = { buyerId: OWN_BUYER };
const published = { ...on, public: true };

export const TENDER_ROWS: readonly Row[] = [
  { route: 'POST /v1/tenders', on, request: ({ buyerId }) => ({ body: tenderOf(buyerId) }) },
  { route: 'GET /v1/tenders', on: 'none', request: () => ({}) },
  { route: 'GET /v1/tenders/facets', on: 'none', request: () => ({}) },
  {
    route: 'POST /v1/tenders/:id/market-check',
    on,
    request: async (world) => ({ params: { id: (await aDraft(world)).id } }),
  },
  {
    route: 'GET /v1/tenders/:id',
    case: 'a draft',
    on,
    request: async (world) => ({ params: { id: (await aDraft(world)).id } }),
  },
  {
    route: 'GET /v1/tenders/:id',
    case: 'published',
    on: published,
    request: async (world) => ({ params: { id: (await aPublishedTender(world)).id } }),
  },
  {
    route: 'GET /tenders/:id',
    on: 'none',
    request: async (world) => ({ params: { id: (await aPublishedTender(world)).id } }),
  },
  {
    route: 'PATCH /v1/tenders/:id',
    on,
    request: async (world) => ({ ...changing(await aDraft(world)), body: { title: 'Ny titel' } }),
  },
  { route: 'DELETE /v1/tenders/:id', on, request: async (world) => changing(await aDraft(world)) },
  { route: 'POST /v1/tenders/:id/publish', on, request: async (world) => changing(await aDraft(world)) },
  {
    route: 'POST /v1/tenders/:id/cancel',
    on: published,
    request: async (world) => ({
      ...changing(await aPublishedTender(world)),
      body: { reason: 'Budgettet faldt.' },
    }),
  },
];
