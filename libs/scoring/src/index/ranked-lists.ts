import type { Eligibility } from '../answer.js';
import { exactScore } from '../exact-score.js';
import type { Facts } from '../facts/facts.js';
import { isMatch, NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { BestList } from './best-list.js';
import { LEAST_RELEVANCE } from './least-relevance.js';
import type { LotReader } from './lot-reader.js';
import { type Openings, openings } from './openings.js';
import type { PairSink } from './pair-sink.js';
import type { Standing } from './standing.js';

/** What stands on one side of a lot or a vendor, each list best first. */
export interface Ranking {
  /** Matches that meet every mandatory requirement. */
  readonly eligible: readonly Standing[];
  /** Matches of which a mandatory requirement is still unknown. */
  readonly unclear: readonly Standing[];
  /** Relevant pairs that are one or two mandatory requirements away. */
  readonly nearMisses: readonly Standing[];
}

export type ListName = keyof Ranking;

export const EVERY_LIST: readonly ListName[] = ['eligible', 'unclear', 'nearMisses'];

/** The lists of a ranking while they are made. */
export class RankedLists implements PairSink {
  private readonly lists: Readonly<Record<Eligibility, BestList<Standing>>>;

  /** A list that is not wanted stays empty, as one of length 0 does. */
  constructor(k: number, wanted: readonly ListName[] = EVERY_LIST) {
    const list = (name: ListName) => new BestList<Standing>(wanted.includes(name) ? k : 0);
    this.lists = { eligible: list('eligible'), unclear: list('unclear'), ineligible: list('nearMisses') };
  }

  /** No exact score below this can enter the list of such pairs. */
  least(eligibility: Eligibility): number {
    return this.lists[eligibility].least;
  }

  /** Whether the list of such pairs is wanted and not full yet. */
  isOpen(eligibility: Eligibility): boolean {
    return this.least(eligibility) === -Infinity;
  }

  /** Which lists a pair of this relevance could still enter. */
  openings(relevance: number): Openings {
    const most = 100 * relevance;
    return openings(
      relevance >= NEAR_MISS_RELEVANCE_FLOOR && most >= this.least('ineligible'),
      most >= this.least('unclear'),
    );
  }

  consider(reader: LotReader, facts: Facts, slot: number, sum: number): void {
    if (sum < reader.leastSum) return;
    const relevance = reader.relevanceOf(sum);
    if (relevance < LEAST_RELEVANCE) return;
    const entry = reader.entry(facts, slot, this.openings(relevance));
    if (entry === undefined || 100 * relevance < this.least(entry.eligibility)) return;
    const { eligibility, missing } = entry;
    const suitability = reader.suitabilityOf(facts, slot);
    const score = Math.round(exactScore({ relevance, suitability }));
    if (eligibility !== 'ineligible' && !isMatch({ eligibility, score })) return;
    const [lotId, vendorId] = [reader.lotId, facts.idAt(slot)];
    const standing = { lotId, vendorId, eligibility, score, relevance, suitability, missing };
    this.lists[eligibility].offer(standing);
  }

  ranking(): Ranking {
    return {
      eligible: this.lists.eligible.sorted(),
      unclear: this.lists.unclear.sorted(),
      nearMisses: this.lists.ineligible.sorted(),
    };
  }
}
