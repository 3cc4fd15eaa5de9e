import type { Answer } from './answer.js';
import { exactScore } from './exact-score.js';

/** Place of a pair among pairs of the same score: an even hash, so that no name or age of an id is an advantage. */
export function tieBreak(lotId: string, vendorId: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${lotId} ${vendorId}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** What the order of pairs rests on. */
export type Ordered = Pick<Answer, 'lotId' | 'vendorId' | 'relevance' | 'suitability'>;

/** Best first: by the score before rounding, then by `tieBreak`, then by id. For `Array.prototype.sort`. */
export function compareAnswers(a: Ordered, b: Ordered): number {
  return (
    exactScore(b) - exactScore(a) ||
    tieBreak(a.lotId, a.vendorId) - tieBreak(b.lotId, b.vendorId) ||
    compareText(a.vendorId, b.vendorId) ||
    compareText(a.lotId, b.lotId)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
