import { describe, expect, it } from '@jest/globals';
import { driftKind, type Findings } from './drift.js';
import { DriftTally, EXAMPLES_A_KIND } from './drift-tally.js';

const ROW: Findings = { kind: 'match', eligibility: 'eligible', score: 40, exactScore: 40.25, missing: 0 };

describe('what differs between a stored row and scoring', () => {
  it.each([
    [undefined, undefined, undefined],
    [ROW, ROW, undefined],
    [{ ...ROW, exactScore: 40.250000000001 }, ROW, undefined],
    [undefined, ROW, 'missing'],
    [ROW, undefined, 'surplus'],
    [{ ...ROW, eligibility: 'unclear' as const }, ROW, 'other-eligibility'],
    [{ ...ROW, kind: 'near-miss' as const }, ROW, 'other-eligibility'],
    [{ ...ROW, missing: 1 }, ROW, 'other-eligibility'],
    [{ ...ROW, score: 41 }, ROW, 'other-score'],
    [{ ...ROW, exactScore: 40.3 }, ROW, 'other-score'],
  ])('stored %j, expected %j: %s', (stored, expected, kind) => {
    expect(driftKind(stored, expected)).toBe(kind);
  });
});

describe('the tally of drift', () => {
  it('counts every pair and keeps a few examples of each kind', () => {
    const tally = new DriftTally();
    for (let left = 0; left < EXAMPLES_A_KIND + 5; left++) {
      tally.add({ kind: 'missing', lotId: 'a', vendorId: String(left), stored: null, expected: ROW });
    }
    tally.add({ kind: 'surplus', lotId: 'a', vendorId: 'b', stored: ROW, expected: null });
    expect(tally.counts).toEqual({
      missing: EXAMPLES_A_KIND + 5,
      surplus: 1,
      'other-eligibility': 0,
      'other-score': 0,
    });
    expect(tally.examples.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: EXAMPLES_A_KIND }, () => 'missing'),
      'surplus',
    ]);
  });
});
