import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aReference, aVendor } from '../../test/builders.js';
import * as some from '../../test/arbitraries.js';
import { aLot } from '../../test/builders.js';
import { collectStatistics, score, scoringVersionOf } from '../index.js';

const vendors = [
  aVendor({
    id: 'a',
    references: [aReference({ title: 'Måltider', cpv: ['55520000'] }), aReference({ title: 'Måltider' })],
  }),
  aVendor({ id: 'b', name: 'Måltider', capabilities: [{ id: 'c', cpv: ['55510000'], text: 'Café' }] }),
];

describe('collectStatistics', () => {
  it('counts in how many vendors a stem and a CPV branch occur', () => {
    const statistics = collectStatistics(vendors);
    expect(statistics).toMatchObject({
      vendors: 2,
      words: { måltid: 2, café: 1 },
      branches: { '55': 2, '555': 2, '5552': 1, '5551': 1 },
    });
  });

  it('counts in how many vendors a place of work occurs, alone and together with the division', () => {
    const worked = ['a', 'b'].map((id) =>
      aVendor({
        id,
        references: [aReference({ areas: ['DK/DK0'], cpv: [id === 'a' ? '55520000' : '85000000'] })],
      }),
    );
    expect(collectStatistics(worked).places).toEqual({
      DK: 2,
      'DK/DK0': 2,
      '55 in DK': 1,
      '55 in DK/DK0': 1,
      '85 in DK': 1,
      '85 in DK/DK0': 1,
    });
  });

  it('takes the names of a stated code as words of who states it', () => {
    const { words } = collectStatistics(vendors, {
      cpvNames: { '55510000': 'Kantinedrift Canteen services' },
    });
    expect(words).toMatchObject({ kantinedrift: 1, canteen: 1 });
  });

  it('has one version for the same content, in whatever order it was counted, and another for any other', () => {
    const { version } = collectStatistics(vendors);
    expect(collectStatistics(vendors.toReversed()).version).toBe(version);
    const others = [
      collectStatistics(vendors.slice(1)),
      collectStatistics(vendors, { rates: { DKK: 1, EUR: 7.5 } }),
      collectStatistics(vendors, { languages: ['danish'] }),
      collectStatistics(vendors, { cpvNames: { '99000000': 'x' } }),
    ].map((statistics) => statistics.version);
    expect(new Set([version, ...others]).size).toBe(5);
    expect(scoringVersionOf(collectStatistics(vendors))).toMatch(new RegExp(`^\\d+\\+${version}$`));
  });

  it('is frozen', () => {
    const statistics = collectStatistics(vendors);
    for (const part of [
      statistics,
      statistics.words,
      statistics.branches,
      statistics.places,
      statistics.rates,
    ]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  });

  it('scores the same after a trip through JSON', () => {
    fc.assert(
      fc.property(some.lot, some.vendor, some.vendors(4), (lot, vendor, market) => {
        const statistics = collectStatistics(market);
        const stored: typeof statistics = JSON.parse(JSON.stringify(statistics)) as typeof statistics;
        expect(score(lot, vendor, stored, '2026-03-01')).toEqual(
          score(lot, vendor, statistics, '2026-03-01'),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('takes no word for a property of every object', () => {
    const lot = aLot({ title: 'constructor' });
    const { relevance } = score(
      lot,
      aVendor({ name: 'constructor' }),
      collectStatistics(vendors),
      '2026-03-01',
    );
    expect(relevance).toBeGreaterThan(0);
  });
});
