import { describe, expect, it } from '@jest/globals';
import { changedDetails } from './organisation-change.js';
import type { Organisation, OrganisationChange } from './organisation.js';

const NUMBER = { scheme: 'DK-CVR', id: '13748136' };
const DANISH = { name: 'Havnens Køkken', country: 'DK', registration: NUMBER };
const IMPORTED = {
  name: 'Casa do Sul\u0000',
  country: null,
  registration: { scheme: 'IMPORT', id: 'casa-do-sul' },
};

const organisationOf = (details: Pick<Organisation, 'name' | 'country' | 'registration'>): Organisation => ({
  ...details,
  id: '019ab3c0-1c7e-7d70-a0f5-4f2c8b6a9d01',
  kind: 'vendor',
  hidden: false,
  createdAt: new Date(0),
  verifiedAt: null,
  verifiedThrough: null,
  version: 1,
});

describe('a change of an organisation', () => {
  it.each<[string, typeof DANISH | typeof IMPORTED, OrganisationChange, object | undefined]>([
    ['says nothing of the details', DANISH, { hidden: true }, undefined],
    ['says nothing of a country that is not known', IMPORTED, { hidden: true }, undefined],
    ['says again what is known', DANISH, DANISH, undefined],
    ['keeps the country unknown', IMPORTED, { name: 'Casa' }, { ...IMPORTED, name: 'Casa' }],
    ['states the country', IMPORTED, { country: 'PT' }, { ...IMPORTED, country: 'PT' }],
    ['takes the number away', DANISH, { registration: null }, { ...DANISH, registration: undefined }],
  ])('%s', (_, known, change, details) => {
    expect(changedDetails(organisationOf(known), change)).toEqual(details);
  });
});
