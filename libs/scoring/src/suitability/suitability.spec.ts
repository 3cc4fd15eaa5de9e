import { describe, expect, it } from '@jest/globals';
import { aLot, aReference, aVendor } from '../../test/builders.js';
import { collectStatistics, type Lot, type Money, score, type Vendor } from '../index.js';

const dkk = (kroner: number): Money => ({ minor: kroner * 100, currency: 'DKK' });
const statistics = collectStatistics([]);

/** Suitability where one part alone has weight. */
const alone = (
  part: 'requirements' | 'area' | 'size' | 'trackRecord' | 'beneficiaries',
  lot: Partial<Lot>,
  vendor: Partial<Vendor>,
) => {
  const none = { requirements: 0, area: 0, size: 0, trackRecord: 0, beneficiaries: 0 };
  return score(aLot({ ...lot, weights: { ...none, [part]: 3 } }), aVendor(vendor), statistics, '2026-03-01')
    .suitability;
};
const capacity = (id: string, headcount: number, weight?: number) => ({
  id,
  kind: 'capacity',
  mandatory: false,
  ask: { headcount },
  ...(weight === undefined ? {} : { weight }),
});
const turnover = (kroner: number) => ({
  id: 't',
  kind: 'turnover',
  mandatory: false,
  ask: { amount: { amount: `${String(kroner)}.00`, currency: 'DKK' } },
});
const work = (over = {}) => aReference({ cpv: ['85312500'], ...over });

describe('suitability', () => {
  it.each([
    ['all of the area', alone('area', { areas: ['DK/1'] }, { areas: ['DK'] }), 1],
    ['half of the areas', alone('area', { areas: ['DK/1', 'DK/2'] }, { areas: ['DK/1'] }), 0.5],
    [
      'work done in the area',
      alone('area', { areas: ['DK/1'] }, { references: [work({ areas: ['DK/1'] })] }),
      0.25,
    ],
    ['another area', alone('area', { areas: ['DK/1'] }, { areas: ['DK/2'] }), 0],
    ['turnover twice the value', alone('size', { value: dkk(100) }, { turnover: dkk(200) }), 1],
    ['turnover of the value', alone('size', { value: dkk(100) }, { turnover: dkk(100) }), 0.5],
    [
      'turnover of the value of a contract year',
      alone(
        'size',
        { value: dkk(200), contractStart: '2026-01-01', contractEnd: '2027-12-31' },
        { turnover: dkk(100) },
      ),
      0.5,
    ],
    [
      'a turnover by the step that it reaches',
      alone('size', { value: dkk(100) }, { turnover: dkk(199) }),
      0.5,
    ],
    ['turnover not stated', alone('size', { value: dkk(100) }, {}), 0.5],
    [
      'work of half the value',
      alone('size', { value: dkk(100) }, { turnover: dkk(1), references: [work({ value: dkk(50) })] }),
      1,
    ],
    [
      'one of two target groups, by a reference',
      alone('beneficiaries', { beneficiaries: ['a', 'b'] }, { references: [work({ targetGroups: ['b'] })] }),
      0.5,
    ],
    ['no references', alone('trackRecord', { mainCpv: '85312500' }, {}), 0.5],
    [
      'references in another field',
      alone('trackRecord', { mainCpv: '85312500' }, { references: [work({ cpv: ['45000000'] })] }),
      0.5,
    ],
    [
      'a verified reference with evidence in the field',
      alone(
        'trackRecord',
        { mainCpv: '85320000' },
        { references: [work({ verified: true, evidenceLevel: 3 })] },
      ),
      expect.closeTo(1 - 0.5 * Math.exp(-0.4), 10),
    ],
    [
      'desired requirements by weight, part of one counted',
      alone('requirements', { requirements: [capacity('a', 10, 1), capacity('b', 5)] }, { headcount: 5 }),
      0.875,
    ],
    [
      'a desired turnover that is met',
      alone('requirements', { requirements: [turnover(100), capacity('b', 5)] }, { turnover: dkk(100) }),
      0.5,
    ],
    [
      'no share of a desired turnover that is not met',
      alone('requirements', { requirements: [turnover(100), capacity('b', 5)] }, { turnover: dkk(99) }),
      0,
    ],
    ['a part that the lot says nothing about', alone('beneficiaries', {}, {}), 1],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it("is moved by the buyer's weights", () => {
    const vendor = aVendor({ areas: ['DK/1'], capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }] });
    const scored = (area: number) =>
      score(
        aLot({ mainCpv: '85312500', areas: ['DK/1'], beneficiaries: ['a'], weights: { area } }),
        vendor,
        statistics,
        '2026-03-01',
      );
    expect(scored(5).score).toBeGreaterThan(scored(1).score);
    expect(scored(5).relevance).toBe(scored(1).relevance);
  });

  it('counts no part that the buyer gives no weight, and leaves its points to relevance', () => {
    const none = { requirements: 0, area: 0, size: 0, trackRecord: 0, beneficiaries: 0 };
    const vendor = aVendor({ capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }] });
    const answer = score(aLot({ mainCpv: '85312500', weights: none }), vendor, statistics, '2026-03-01');
    expect(answer.parts.map(({ part }) => part)).toEqual(['cpv', 'words']);
    expect(answer.score).toBe(Math.round(100 * answer.relevance));
  });
});

it('says which desired requirement is not met where part of it counts nothing', () => {
  const lot = aLot({ mainCpv: '85312500', requirements: [turnover(100)] });
  const vendor = aVendor({ turnover: dkk(99), capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }] });
  const { parts } = score(lot, vendor, statistics, '2026-03-01');
  expect(parts.find(({ part }) => part === 'requirements')?.explanation.en).toBe(
    'Meets none of 1 desired requirement; not met: turnover of at least DKK 100.',
  );
});

it('says as what a turnover counts where that is less', () => {
  const lot = aLot({ mainCpv: '85312500', value: dkk(1000) });
  const size = (kroner: number) => {
    const capabilities = [{ id: 'c', cpv: ['85312500'], text: '' }];
    const { parts } = score(lot, aVendor({ turnover: dkk(kroner), capabilities }), statistics, '2026-03-01');
    return parts.find(({ part }) => part === 'size')?.explanation.en;
  };
  expect(size(2300)).toBe(
    'The turnover of DKK 2,300 a year is at least twice the DKK 1,000 a year of the contract.',
  );
  expect(size(1900)).toBe(
    'The turnover of DKK 1,900 (counted as DKK 1,000) a year is less than twice the DKK 1,000 a year of the contract.',
  );
  expect(size(500)).toBe(
    'The turnover of DKK 500 a year is less than twice the DKK 1,000 a year of the contract.',
  );
});

it('calls target groups by their names where the lot gives them', () => {
  const lot = aLot({
    mainCpv: '85312500',
    beneficiaries: ['lonely', 'older-people'],
    beneficiaryNames: { 'older-people': { da: 'Ældre', en: 'Older people' } },
  });
  const vendor = aVendor({
    capabilities: [{ id: 'c', cpv: ['85312500'], text: '' }],
    targetGroups: ['older-people', 'lonely'],
  });
  const { parts } = score(lot, vendor, statistics, '2026-03-01');
  expect(parts.find(({ part }) => part === 'beneficiaries')?.explanation).toEqual({
    da: 'Arbejder med lonely og ældre.',
    en: 'Works with lonely and older people.',
  });
});
