import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_CPV, CpvCatalogue } from '#reference';
import { divisionCounts, facetCounts, regionCounts } from './facets.js';

const group = (count: number, ...values: string[]) => ({ facet: 'f', values, count });

describe('facets', () => {
  it('count a group once in each of its codes, the largest first, equals by code', () => {
    expect(facetCounts([group(2, 'b', 'a'), group(3, 'c'), group(1, 'a')])).toEqual([
      { code: 'a', count: 3 },
      { code: 'c', count: 3 },
      { code: 'b', count: 2 },
    ]);
  });

  it('count regions: two places in one count once, the country by itself, other countries not at all', () => {
    expect(regionCounts([group(2, '0461', 'DK031', '0751'), group(1, 'DK'), group(5, 'Porto')])).toEqual([
      { code: 'DK03', label: { da: 'Syddanmark', en: 'Southern Denmark' }, count: 2 },
      { code: 'DK04', label: { da: 'Midtjylland', en: 'Central Denmark' }, count: 2 },
      { code: 'DK', label: { da: 'Danmark', en: 'Denmark' }, count: 1 },
    ]);
  });

  it('name divisions where the list does', () => {
    const counts = divisionCounts([group(1, '85', '01')], new CpvCatalogue(BUILT_IN_CPV));
    expect(counts).toMatchObject([{ code: '01' }, { code: '85', label: { da: expect.any(String) } }]);
    expect(counts[0]).not.toHaveProperty('label');
  });
});
