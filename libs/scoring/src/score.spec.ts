import { describe, expect, it } from '@jest/globals';
import { aLot, aReference, aVendor } from '../test/builders.js';
import { collectStatistics, NEAR_MISS_RELEVANCE_FLOOR, reasonOf, type Requirement, score } from './index.js';

const DAY = '2026-03-01';
const newcomer = aVendor({
  id: 'newcomer',
  name: 'Fremgang',
  capabilities: [{ id: 'c1', cpv: ['85312500'], text: '' }],
});
const experienced = aVendor({
  id: 'experienced',
  name: 'Genoptræning Fyn',
  areas: ['DK/DK0/DK03/DK031'],
  references: ['r1', 'r2', 'r3'].map((id) =>
    aReference({
      id,
      title: 'Virtuel genoptræning af ældre',
      cpv: ['85312500'],
      areas: ['DK/DK0/DK03/DK032/0561'],
      verified: true,
    }),
  ),
});
const builder = aVendor({
  id: 'builder',
  name: 'Tømrer og Søn',
  capabilities: [{ id: 'c1', cpv: ['45000000'], text: 'Byggeri' }],
});
const statistics = collectStatistics([newcomer, experienced, builder], {
  cpvNames: { '85312500': 'Genoptræning Rehabilitation services' },
});
const iso: Requirement = {
  id: 'q1',
  kind: 'certification',
  mandatory: true,
  ask: { scheme: 'iso-27001', orEquivalent: true },
};
const lot = aLot({
  mainCpv: '85312500',
  title: 'Virtuel genoptræning',
  description: 'Genoptræning i eget hjem for ældre borgere',
  areas: ['DK/DK0/DK03/DK031/0461'],
});

describe('score', () => {
  it('puts the experienced vendor first, gives the newcomer a solid relevance and the stranger nothing', () => {
    const [first, second, last] = [experienced, newcomer, builder].map((vendor) =>
      score(lot, vendor, statistics, DAY),
    );
    expect(first?.score).toBeGreaterThan(second?.score ?? 100);
    expect(second?.relevance).toBeGreaterThan(1.5 * NEAR_MISS_RELEVANCE_FLOOR);
    expect(last).toMatchObject({ score: 0, relevance: 0 });
  });

  it('names what each part rests on', () => {
    const { parts } = score(lot, experienced, statistics, DAY);
    expect(parts).toEqual([
      expect.objectContaining({ part: 'cpv', evidence: ['85312500'], sources: ['r1', 'r2', 'r3'] }),
      expect.objectContaining({
        part: 'words',
        evidence: expect.arrayContaining(['virtuel', 'genoptræning', 'ældre']),
        sources: ['r1', 'r2', 'r3'],
      }),
      expect.objectContaining({ part: 'place', evidence: ['DK03'], sources: ['r1', 'r2', 'r3'] }),
      expect.objectContaining({ part: 'area', evidence: ['0461'], sources: [] }),
      expect.objectContaining({ part: 'track-record', evidence: ['85300000'], sources: ['r1', 'r2', 'r3'] }),
    ]);
  });

  it('lets a place of work add to a kind of work in common, and never stand for it', () => {
    const worked = (cpv: string, areas: readonly string[]) =>
      aVendor({ references: [aReference({ cpv: [cpv], areas })] });
    const relevance = (vendor: ReturnType<typeof worked>) => score(lot, vendor, statistics, DAY).relevance;
    const there = ['DK/DK0/DK03/DK031/0461'];
    expect(relevance(worked('45000000', there))).toBe(0);
    expect(relevance(worked('85312500', there))).toBeGreaterThan(relevance(worked('85312500', ['SE'])));
  });

  it('counts a branch that is stated beside one that a reference shows', () => {
    const shown = aVendor({ references: [aReference({ cpv: ['85312500'] })] });
    expect(score(lot, newcomer, statistics, DAY).relevance).toBeGreaterThan(
      score(lot, shown, statistics, DAY).relevance,
    );
  });

  it('gives the main code more weight than an additional one', () => {
    const one = (mainCpv: string, other: string) =>
      score(aLot({ mainCpv, additionalCpv: [other] }), newcomer, statistics, DAY).relevance;
    expect(one('85312500', '45000000')).toBeGreaterThan(one('45000000', '85312500'));
  });

  it("gives a title's word more weight than a description's", () => {
    const one = (title: string, description: string) =>
      score(aLot({ title, description }), experienced, statistics, DAY).relevance;
    expect(one('virtuel', 'byggeri')).toBeGreaterThan(one('byggeri', 'virtuel'));
  });

  it('judges certificates on the day it is asked for where the lot names none', () => {
    const vendor = {
      ...newcomer,
      certificates: [{ id: 'z', scheme: 'iso-27001', validThrough: '2026-03-01' }],
      complete: ['certificates' as const],
    };
    const on = (asOf: string) => score({ ...lot, requirements: [iso] }, vendor, statistics, asOf).eligibility;
    expect([on('2026-03-01'), on('2026-03-02')]).toEqual(['eligible', 'ineligible']);
  });
});

describe('reasonOf', () => {
  const asking = { ...lot, requirements: [iso] };

  it.each([
    ['what speaks for it', lot, experienced, 'CPV 85312500, »virtuel«, »ældre« og 3 referencer'],
    ['what is open', asking, newcomer, 'CPV 85312500 og »genoptræning«; uafklaret: ISO 27001'],
    [
      'what is missing',
      asking,
      { ...newcomer, complete: ['certificates' as const] },
      'CPV 85312500 og »genoptræning«; opfylder ikke: ISO 27001',
    ],
    ['that there is nothing', lot, builder, 'Intet fælles'],
  ])('says %s', (_, asked, vendor, da) => {
    expect(reasonOf(score(asked, vendor, statistics, DAY)).da).toBe(da);
  });

  it('says it in English', () => {
    const vendor = { ...newcomer, complete: ['certificates' as const] };
    expect(reasonOf(score(asking, vendor, statistics, DAY)).en).toBe(
      'CPV 85312500 and “genoptræning”; does not meet: ISO 27001',
    );
  });
});
