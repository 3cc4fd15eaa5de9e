import type { Eligibility } from '../answer.js';
import { NEAR_MISS_LACKS, NEAR_MISS_RELEVANCE_FLOOR } from '../match-rule.js';
import { BestList } from './best-list.js';
import type { Openings } from './openings.js';
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
export class RankedLists {
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

  /** Which lists a pair of this relevance could still enter. */
  openings(relevance: number): Openings {
    const may = (eligibility: Eligibility): boolean => 100 * relevance >= this.least(eligibility);
    return {
      mayLack: relevance >= NEAR_MISS_RELEVANCE_FLOOR && may('ineligible') ? NEAR_MISS_LACKS : 0,
      mayBeOpen: may('unclear'),
    };
  }

  offer(standing: Standing): void {
    this.lists[standing.eligibility].offer(standing);
  }

  ranking(): Ranking {
    return {
      eligible: this.lists.eligible.sorted(),
      unclear: this.lists.unclear.sorted(),
      nearMisses: this.lists.ineligible.sorted(),
    };
  }
}
