import type { Day, Lot, ScoringIndex } from '#scoring';
import { TENDER_STATES, type LotFacts, type TenderState } from '#tenders';
import { lotOf } from './domain/lot-of.js';

/** From when on publications count for advice, by the database's clock. */
export interface RecentSince {
  readonly instant: Date;
  /** Its day in Denmark. */
  readonly day: Day;
}

/** Called off or never open here: nobody could have won them. */
const NEVER: readonly TenderState[] = ['draft', 'cancelled', 'archived'];

/** States of a lot that took responses and takes none any more. */
export const PAST_STATES = TENDER_STATES.filter((state) => state !== 'published' && !NEVER.includes(state));

/** Lots that closed and were published recently enough for advice to count them. */
export class PastLots {
  private readonly lots = new Map<string, { readonly publishedAt: Date; readonly lot: Lot }>();

  /** Takes a lot in, or out where it does not count (any more). */
  take(facts: LotFacts, since: RecentSince, index: ScoringIndex | undefined): void {
    const { publishedAt } = facts;
    if (!PAST_STATES.includes(facts.status) || publishedAt === undefined || publishedAt < since.instant) {
      this.remove(facts.id, index);
      return;
    }
    const lot = lotOf(facts);
    this.lots.set(lot.id, { publishedAt, lot });
    index?.putPastLot(lot);
  }

  remove(lotId: string, index: ScoringIndex | undefined): void {
    if (this.lots.delete(lotId)) index?.removePastLot(lotId);
  }

  /** Takes out what time has made old. */
  prune({ instant }: RecentSince, index: ScoringIndex | undefined): void {
    for (const [id, { publishedAt }] of this.lots) if (publishedAt < instant) this.remove(id, index);
  }

  has(lotId: string): boolean {
    return this.lots.has(lotId);
  }

  clear(): void {
    this.lots.clear();
  }

  /** Puts all of them into an index that knows none. */
  fill(index: ScoringIndex): void {
    for (const { lot } of this.lots.values()) index.putPastLot(lot);
  }
}
