import type { Judgement } from '../suitability/lot-part.js';
import { shortOf } from './finding-of.js';

/** Judgements that come up again and again; made once, since millions are asked for. */
export const MET: Judgement = { finding: 'met', share: 1 };
export const UNMET: Judgement = { finding: 'unmet', share: 0 };
export const UNKNOWN: Judgement = { finding: 'unknown', share: 0 };

/** What a share comes to that may be short of what is asked for. */
export function judged(share: number, isComplete: boolean): Judgement {
  if (share === 1) return MET;
  if (share === 0) return isComplete ? UNMET : UNKNOWN;
  return { finding: shortOf(share, isComplete), share };
}
