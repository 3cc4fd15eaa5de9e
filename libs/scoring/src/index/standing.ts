import type { Answer, Eligibility } from '../answer.js';
import { lacks } from '../eligibility.js';

/** Where a pair stands, without why: what lists and stored rows hold. `score()` says why. */
export interface Standing {
  readonly lotId: string;
  readonly vendorId: string;
  readonly eligibility: Eligibility;
  /** Integer 0-100. */
  readonly score: number;
  /** 0-1. */
  readonly relevance: number;
  /** 0-1. */
  readonly suitability: number;
  /** Mandatory requirements that shut the vendor out. */
  readonly missing: number;
}

/** The standing that an answer comes to. */
export const standingOf = (answer: Answer): Standing => ({
  lotId: answer.lotId,
  vendorId: answer.vendorId,
  eligibility: answer.eligibility,
  score: answer.score,
  relevance: answer.relevance,
  suitability: answer.suitability,
  missing: answer.requirements.filter(lacks).length,
});
