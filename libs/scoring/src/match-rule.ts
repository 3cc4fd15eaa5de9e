import type { Answer } from './answer.js';
import { lacks } from './eligibility.js';
import { WEIGHTS } from './weights.js';

const { match } = WEIGHTS;

/** Least score of a match, 0-100. */
export const MATCH_SCORE_FLOOR = match.score;

/** Least relevance of a near miss, 0-1. */
export const NEAR_MISS_RELEVANCE_FLOOR = match.nearMissRelevance;

/** Least relevance of a vendor that is suggested as a member of a team, 0-1. */
export const TEAM_RELEVANCE_FLOOR = WEIGHTS.team.relevance;

/** Most mandatory requirements that a near miss may lack. */
export const NEAR_MISS_LACKS = match.nearMissLacks;

/** Whether a pair is kept as a match: not ineligible, and its score at least the floor. It looks at this pair alone. */
export function isMatch(answer: Pick<Answer, 'eligibility' | 'score'>): boolean {
  return answer.eligibility !== 'ineligible' && answer.score >= match.score;
}

/** Whether a pair is kept as a near miss: relevant enough, and one or two mandatory requirements away. */
export function isNearMiss(answer: Pick<Answer, 'eligibility' | 'relevance' | 'requirements'>): boolean {
  return (
    answer.eligibility === 'ineligible' &&
    answer.relevance >= match.nearMissRelevance &&
    answer.requirements.filter(lacks).length <= match.nearMissLacks
  );
}
