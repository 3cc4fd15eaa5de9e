import { describe, expect, it } from '@jest/globals';
import type { Finding, RequirementAnswer } from './answer.js';
import { isMatch, isNearMiss, MATCH_SCORE_FLOOR, NEAR_MISS_RELEVANCE_FLOOR } from './match-rule.js';

const answers = (...findings: Finding[]): RequirementAnswer[] =>
  findings.map((finding, index) => ({
    requirementId: String(index),
    kind: 'capacity',
    name: { da: '', en: '' },
    mandatory: true,
    finding,
    share: 0,
    evidence: [],
    explanation: { da: '', en: '' },
  }));

describe('a match', () => {
  it.each([
    ['eligible', MATCH_SCORE_FLOOR, true],
    ['unclear', MATCH_SCORE_FLOOR, true],
    ['eligible', MATCH_SCORE_FLOOR - 1, false],
    ['ineligible', 100, false],
  ] as const)('%s with %i points: %s', (eligibility, score, kept) => {
    expect(isMatch({ eligibility, score })).toBe(kept);
  });
});

describe('a near miss', () => {
  const relevance = NEAR_MISS_RELEVANCE_FLOOR;

  it.each([
    ['one requirement away', answers('unmet', 'met'), relevance, true],
    ['two requirements away, one of them partly met', answers('unmet', 'partly'), relevance, true],
    ['three requirements away', answers('unmet', 'unmet', 'partly'), relevance, false],
    ['one away, others unknown', answers('unmet', 'unknown', 'unknown'), relevance, true],
    ['too little relevance', answers('unmet'), relevance - 0.01, false],
  ])('%s', (_, requirements, atRelevance, kept) => {
    expect(isNearMiss({ eligibility: 'ineligible', relevance: atRelevance, requirements })).toBe(kept);
  });

  it('is never what is a match', () => {
    expect(isNearMiss({ eligibility: 'eligible', relevance: 1, requirements: [] })).toBe(false);
  });
});
