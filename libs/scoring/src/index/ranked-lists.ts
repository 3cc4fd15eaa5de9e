import type { Eligibility } from '../answer.js';
import { BestList } from './best-list.js';
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

/** The three lists of a ranking while they are made. */
export class RankedLists {
  private readonly lists: Readonly<Record<Eligibility, BestList<Standing>>>;

  constructor(k: number) {
    this.lists = { eligible: new BestList(k), unclear: new BestList(k), ineligible: new BestList(k) };
  }

  /** No exact score below this can enter the list of such pairs. */
  least(eligibility: Eligibility): number {
    return this.lists[eligibility].least;
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
