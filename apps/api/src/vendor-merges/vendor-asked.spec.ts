import { describe, expect, it } from '@jest/globals';
import { vendorAsked } from './vendor-asked.js';

const asked = (url: string, params: object, query: object, body: unknown) =>
  vendorAsked({ routeOptions: { url }, params, query, body });

describe('the vendor that a request names', () => {
  it.each([
    ['/v1/vendors/:id', { id: 'A' }, {}, undefined, 'a'],
    ['/v1/vendors/:id/profile', { id: 'A' }, {}, undefined, 'a'],
    ['/v1/vendors/:vendorId/responses', { vendorId: 'a' }, {}, undefined, 'a'],
    ['/v1/lots/:id/matches/:vendorId', { id: 'lot', vendorId: 'a' }, {}, undefined, 'a'],
    ['/v1/lots/:id/teams', { id: 'lot' }, { vendorId: 'a' }, undefined, 'a'],
    ['/v1/tenders/:tenderId/responses', { tenderId: 't' }, {}, { vendorId: 'a' }, 'a'],
    ['/v1/tenders/:id', { id: 't' }, {}, undefined, ''],
    ['/v1/vendors', {}, {}, null, ''],
    ['/v1/imports', {}, {}, ['a'], ''],
    ['/v1/vendors', {}, {}, { vendorId: 7 }, ''],
  ])('%s %j %j %j: %s', (url, params, query, body, id) => {
    expect(asked(url, params, query, body)).toBe(id);
  });
});
