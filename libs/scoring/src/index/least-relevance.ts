import { MATCH_SCORE_FLOOR, NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';

/** The exact score from which on rounding gives a match's least score. */
const LEAST_EXACT = MATCH_SCORE_FLOOR - 0.5;

/** A pair of less relevance is neither a match (suitability adds nothing to relevance) nor a near miss. */
export const LEAST_RELEVANCE = Math.min(LEAST_EXACT / 100, NEAR_MISS_RELEVANCE_FLOOR) * (1 - 1e-12);
