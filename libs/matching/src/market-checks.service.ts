import { Injectable } from '@nestjs/common';
import { recordAction, type Principal } from '#identity';
import { CpvList, Transactions } from '#platform';
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
    private readonly transactions: Transactions,
    private readonly lots: LotsForAdvice,
    private readonly engine: MatchingEngine,
    private readonly cpv: CpvList,
  ) {}

  /**
   * Each call leaves one entry in the audit trail, of ids alone: what many of them together try to find out can be seen.
   * @param patch of a draft: changes that are tried out and not saved
   * @throws DomainError `not-found` (404), `matches-closed` (409) from the deadline to the award,
   *   `market-check-closed` (409) of what is cancelled or archived, `tender-state` (409) for a patch of
   *   what is no draft, `tender-invalid` (422), `matching-unavailable` (503)
   */
  async ofTender(principal: Principal, tenderId: string, patch?: TenderPatch): Promise<Told<CheckedTender>> {
    const { lots, law, buyerId } = await this.lots.of(principal, tenderId, patch);
    lots.forEach(requireOpenToBuyer);
    const over = lots.find(({ status }) => status !== 'draft' && status !== 'published');
    if (over) throw marketCheckClosed(over.status);
    await this.transactions.run((tx) =>
      recordAction(tx, principal, {
        action: 'market-check.run',
        resource: 'tender',
        resourceId: tenderId,
        organisationId: buyerId,
      }),
    );
    const { result, ...restsOn } = await this.marketsOf(lots);
    const checked = lots.flatMap((lot, index) => {
      const market = result[index];
      return market ? [{ lot, market }] : [];
    });
    return { result: { lots: checked, law }, ...restsOn };
  }

  /** A lot at a time, so that others who ask the index wait for one lot at most. */
  private async marketsOf([first, ...others]: readonly LotFacts[]): Promise<Told<readonly MarketCheck[]>> {
    const marketOf = (lots: readonly LotFacts[]) =>
      this.engine.ask('market-check', { lots: lots.map((lot) => lotOf(lot, this.cpv.catalogue())) });
    let told = await marketOf(first ? [first] : []);
    for (const lot of others) {
      const next = await marketOf([lot]);
      told = { ...next, result: [...told.result, ...next.result] };
    }
    return told;
  }
}
