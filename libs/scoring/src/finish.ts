import type { Answer } from './answer.js';
import { exactScore } from './exact-score.js';
import type { Day } from './lot.js';
import { partsOf } from './parts.js';
import type { Reading } from './reading.js';
import type { Rules } from './rules.js';

/** Puts what was read of a pair into the published answer. The plain reading and the index both end here. */
export function finish(reading: Reading, rules: Rules, asOf: Day): Answer {
  const { relevance } = reading;
  const { suitability } = reading.suitability;
  const score = Math.round(exactScore({ relevance, suitability }));
  return {
    lotId: reading.lot.lot.id,
    vendorId: reading.vendor.vendor.id,
    eligibility: reading.eligibility,
    score,
    relevance,
    suitability,
    requirements: reading.answers,
    parts: partsOf(reading, score),
    scoringVersion: rules.scoringVersion,
    asOf,
  };
}
