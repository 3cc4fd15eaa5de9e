import { Injectable } from '@nestjs/common';
import type { Principal } from '#identity';
import { CpvList } from '#platform';
import type { MarketCheck } from '#scoring';
import { type LegalAdvice, LotsForAdvice, type LotFacts, type TenderPatch } from '#tenders';
import { requireOpenToBuyer } from './domain/closed-to-buyer.js';
import { lotOf } from './domain/lot-of.js';
import { marketCheckClosed } from './domain/matching.errors.js';
import { MatchingEngine, type Told } from './engine/matching-engine.js';

/** A lot and its market. */
export interface CheckedLot {
  readonly lot: LotFacts;
  readonly market: MarketCheck;
}

/** The market of a tender's lots, and what the law may have to say. */
export interface CheckedTender {
  readonly lots: readonly CheckedLot[];
  readonly law: LegalAdvice;
}

/** Tells a buyer, before anyone responds, what its requirements do to the market. */
@Injectable()
export class MarketChecks {
  constructor(
    private readonly lots: LotsForAdvice,
    private readonly engine: MatchingEngine,
    private readonly cpv: CpvList,
  ) {}

  /**
   * @param patch of a draft: changes that are tried out and not saved
   * @throws DomainError `not-found` (404), `matches-closed` (409) from the deadline to the award,
   *   `market-check-closed` (409) of what is cancelled or archived, `tender-state` (409) for a patch of
   *   what is no draft, `tender-invalid` (422), `matching-unavailable` (503)
   */
  async ofTender(principal: Principal, tenderId: string, patch?: TenderPatch): Promise<Told<CheckedTender>> {
    const { lots, law } = await this.lots.of(principal, tenderId, patch);
    lots.forEach(requireOpenToBuyer);
    if (lots.some(({ status }) => status !== 'draft' && status !== 'published')) throw marketCheckClosed();
    const { result, ...restsOn } = await this.engine.ask('market-check', {
      lots: lots.map((lot) => lotOf(lot, this.cpv.catalogue())),
    });
    const checked = lots.flatMap((lot, index) => {
      const market = result[index];
      return market ? [{ lot, market }] : [];
    });
    return { result: { lots: checked, law }, ...restsOn };
  }
}
