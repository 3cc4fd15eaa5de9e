import { describe, expect, it } from '@jest/globals';
import { nearestArea } from './nearest-area.js';

describe('nearestArea', () => {
  it.each([
    ['0461', '0461', 'the code itself'],
    ['461', '0461', 'a lost leading zero'],
    ['0462', '0461', 'a wrong digit'],
    ['4061', '0461', 'swapped digits'],
    ['dk031', 'DK031', 'lower case'],
    ['DK039', 'DK03', 'an unknown province of a known region'],
    ['Odense', '0461', 'a name'],
    ['odense kommune', '0461', 'with the word kommune'],
    ['Københavns Kommune', '0101', 'in the genitive'],
    ['Copenhagen', '0101', 'the English name'],
    ['Kobenhavn', '0101', 'without Danish letters'],
    ['Koebenhavn', '0101', 'with letters written out'],
    ['Århus', '0751', 'in old spelling'],
    ['Arhus', '0751', 'without any a'],
    ['Aeroe', '0492', 'short, written out'],
    ['Soro', '0340', 'short, without Danish letters'],
    ['Horsnes', '0615', 'misspelt'],
    ['Region Syddanmark', 'DK03', 'a region'],
    ['Funen', 'DK031', 'a province in English'],
    ['Bornholm', '0400', 'municipality and province of one name'],
    ['Nordjylland', 'DK05', 'region and province of one name'],
    ['Danmark', 'DK', 'the country'],
  ])('takes %j for %s (%s)', (text, code) => {
    expect(nearestArea(text)?.code).toBe(code);
  });

  it.each([
    '',
    '  ',
    '99999',
    '9999',
    'SE110',
    'Malmö stad',
    'Frederiksxyzg',
    'Xyz',
    'Kommune',
    `Odense${' '.repeat(25)}`,
  ])('suggests nothing for %j', (text) => {
    expect(nearestArea(text)).toBeUndefined();
  });
});
