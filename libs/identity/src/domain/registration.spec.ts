import { describe, expect, it } from '@jest/globals';
import { DomainError } from '#platform';
import type { OrganisationDetails } from './organisation.js';
import { requireValidDetails } from './registration.js';

function codesOf(details: Omit<OrganisationDetails, 'name'>): string[] {
  try {
    requireValidDetails({ name: 'Havnens Køkken', ...details });
    return [];
  } catch (error) {
    if (error instanceof DomainError) return (error.extra.errors ?? []).map((problem) => problem.code);
    throw error;
  }
}

describe('a registration', () => {
  it.each([
    ['DK', undefined, []],
    ['DK', { scheme: 'DK-CVR', id: '13748136' }, []],
    ['DK', { scheme: 'DK-CVR', id: '13748137' }, ['cvr-invalid']],
    ['DK', { scheme: 'DK-CVR', id: '13 74 81 36' }, ['cvr-invalid']],
    ['DK', { scheme: 'SE-BLV', id: '5560125790' }, ['scheme-of-other-country']],
    ['SE', { scheme: 'DK-CVR', id: '13748136' }, ['scheme-of-other-country']],
    ['SE', { scheme: 'SE-BLV', id: '5560125790' }, []],
  ])('of %s with %j has the problems %j', (country, registration, codes) => {
    expect(codesOf({ country, registration })).toEqual(codes);
  });
});
