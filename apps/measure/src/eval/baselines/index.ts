import type { Award } from '../../data/award.js';
import type { Baseline, ReadStems } from './baseline.js';
import { bm25BestAward } from './bm25-best-award.js';
import { bm25Joined } from './bm25-joined.js';
import { miniSearch } from './mini-search.js';
import { popularity } from './popularity.js';
import { prefixOverlap } from './prefix-overlap.js';

const USUAL = { k1: 1.2, b: 0.75, delta: 0 };
const TUNED = { k1: 1.2, b: 0.1, delta: 0.5 };

/** What a user could pick instead, built from the same history. */
export const BASELINES: readonly (readonly [
  string,
  (history: readonly Award[], readStems: ReadStems) => Baseline,
])[] = [
  ['most awards first', popularity],
  ['CPV prefix overlap', prefixOverlap],
  ['BM25, joined, b .75', (history, readStems) => bm25Joined(history, readStems, USUAL)],
  ['BM25+, joined, b .1', (history, readStems) => bm25Joined(history, readStems, TUNED)],
  ['BM25, best award', (history, readStems) => bm25BestAward(history, readStems, USUAL)],
  ['MiniSearch', miniSearch],
];
