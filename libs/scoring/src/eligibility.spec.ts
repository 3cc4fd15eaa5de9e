import { describe, expect, it } from '@jest/globals';
import { aLot, aVendor } from '../test/builders.js';
import { collectStatistics, type Requirement, score, type Vendor } from './index.js';

const asked = (id: string, over: Partial<Requirement> = {}): Requirement => ({
  id,
  kind: 'capability',
  mandatory: true,
  ask: { cpv: ['853', '555'] },
  ...over,
});
const half: Partial<Vendor> = { capabilities: [{ id: 'c1', cpv: ['85312500'], text: '' }] };
const complete: Partial<Vendor> = { ...half, complete: ['capabilities'] };

const read = (vendor: Partial<Vendor>, ...requirements: Requirement[]) => {
  const answer = score(aLot({ requirements }), aVendor(vendor), collectStatistics([]), '2026-03-01');
  return [answer.eligibility, ...answer.requirements.map(({ finding }) => finding)];
};

describe('eligibility', () => {
  it.each([
    ['no requirement', read({}), ['eligible']],
    ['a mandatory one partly met counts as unmet', read(complete, asked('a')), ['ineligible', 'partly']],
    [
      'unless the lot accepts that share',
      read(complete, asked('a', { acceptedShare: 0.5 })),
      ['eligible', 'met'],
    ],
    ['not below that share', read(complete, asked('a', { acceptedShare: 0.6 })), ['ineligible', 'partly']],
    [
      'an accepted share is met though the rest is unknown',
      read(half, asked('a', { acceptedShare: 0.5 })),
      ['eligible', 'met'],
    ],
    ['nothing is no share', read({}, asked('a', { acceptedShare: 0 })), ['unclear', 'unknown']],
    ['unknown leaves it open', read(half, asked('a')), ['unclear', 'unknown']],
    [
      'unknown after unknown leaves it open',
      read(half, asked('a'), asked('b', { kind: 'capacity', ask: { headcount: 1 } })),
      ['unclear', 'unknown', 'unknown'],
    ],
    [
      'unmet weighs more than unknown',
      read({ headcount: 0 }, asked('a'), asked('b', { kind: 'capacity', ask: { headcount: 1 } })),
      ['ineligible', 'unknown', 'unmet'],
    ],
    [
      'one unmet shuts out whatever else is met',
      read(
        { ...half, headcount: 0 },
        asked('a', { ask: { cpv: ['853'] } }),
        asked('b', { kind: 'capacity', ask: { headcount: 1 } }),
      ),
      ['ineligible', 'met', 'unmet'],
    ],
    ['desired ones never shut out', read(complete, asked('a', { mandatory: false })), ['eligible', 'partly']],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('gives no advice on what is met', () => {
    const lot = aLot({ requirements: [asked('a', { acceptedShare: 0.5 })] });
    const answer = score(lot, aVendor(complete), collectStatistics([]), '2026-03-01');
    expect(answer.requirements[0]).toMatchObject({ finding: 'met', share: 0.5, evidence: ['c1'] });
    expect(answer.requirements[0]).not.toHaveProperty('advice');
  });

  it('refuses to judge a kind that the rules do not know', () => {
    expect(() => read({}, asked('a', { kind: 'astrology' }))).toThrow(
      'Requirement a is of unknown kind "astrology"',
    );
  });
});
