import type { Eligibility } from '../answer.js';
import { exactScore } from '../exact-score.js';
import type { Facts } from '../facts/facts.js';
import { isMatch, NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { LEAST_RELEVANCE } from './least-relevance.js';
import type { LotReader } from './lot-reader.js';
import { openings } from './openings.js';
import type { PairSink } from './pair-sink.js';

/** Matches and near misses, in no order, column by column: what rows are made of. A full re-match makes millions. */
export class Pairs implements PairSink {
  readonly lotIds: string[] = [];
  readonly vendorIds: string[] = [];
  readonly eligibilities: Eligibility[] = [];
  /** Integers 0-100. */
  readonly scores: number[] = [];
  /** 0-100, before rounding. */
  readonly exactScores: number[] = [];
  /** 0-1. */
  readonly relevances: number[] = [];
  /** 0-1. */
  readonly suitabilities: number[] = [];
  /** Mandatory requirements that shut the vendor out. */
  readonly missing: number[] = [];

  consider(reader: LotReader, facts: Facts, slot: number, sum: number): void {
    if (sum < reader.leastSum) return;
    const relevance = reader.relevanceOf(sum);
    if (relevance < LEAST_RELEVANCE) return;
    const entry = reader.entry(facts, slot, openings(relevance >= NEAR_MISS_RELEVANCE_FLOOR, true));
    if (entry === undefined) return;
    const { eligibility, missing } = entry;
    const suitability = reader.suitabilityOf(facts, slot);
    const exact = exactScore({ relevance, suitability });
    const score = Math.round(exact);
    if (eligibility !== 'ineligible' && !isMatch({ eligibility, score })) return;
    this.lotIds.push(reader.lotId);
    this.vendorIds.push(facts.idAt(slot));
    this.eligibilities.push(eligibility);
    this.scores.push(score);
    this.exactScores.push(exact);
    this.relevances.push(relevance);
    this.suitabilities.push(suitability);
    this.missing.push(missing);
  }
}
