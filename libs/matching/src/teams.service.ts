import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { Transactions } from '#platform';
import type { LotFacts } from '#tenders';
import { requireOpenToBuyer } from './domain/closed-to-buyer.js';
import { noSuchLot, teamsClosed } from './domain/matching.errors.js';
import type { SuggestedTeams } from './domain/suggested-teams.js';
import { MatchingEngine, type Told } from './engine/matching-engine.js';
import { readLots } from './facts.reader.js';

/**
 * Vendors that could take on a lot together. It suggests; inviting and accepting belong to responses. Vendors that hide are
 * suggested to nobody; they may look for partners themselves.
 */
@Injectable()
export class Teams {
  constructor(
    private readonly transactions: Transactions,
    private readonly engine: MatchingEngine,
  ) {}

  /**
   * For the buyer of an open lot the best teams; for a member of a vendor (`vendorId`) those that it would be in.
   * @throws DomainError `not-found` (404), `not-signed-in` (401), `forbidden` or `scope-missing` (403), `matches-closed` (409) for
   *   the buyer from the deadline to the award, `teams-closed` (409) where the lot is not open, `not-open-to-teams` (409),
   *   `matching-unavailable` (503)
   */
  async forLot(principal: Principal, lotId: string, vendorId?: string): Promise<Told<SuggestedTeams>> {
    const asking = vendorId === undefined ? 'buyer' : 'vendor';
    const { status } = await this.transactions.read(async (tx) => {
      const lot = (await readLots(tx, [lotId])).get(lotId);
      return vendorId === undefined ? lotOfBuyer(principal, lot) : publicLotFor(principal, vendorId, lot);
    });
    if (status !== 'published') throw teamsClosed(status, asking);
    const told = await this.engine.ask('teams-for-lot', { lotId, vendorId: vendorId ?? '' });
    const { result, ...restsOn } = told;
    // Its deadline passed, or it was called off, between the two readings.
    if (result === null) throw teamsClosed('closed', asking);
    return { result, ...restsOn };
  }
}

function lotOfBuyer(principal: Principal, lot: LotFacts | undefined): LotFacts {
  if (!lot?.buyerId) throw noSuchLot();
  authorize(principal, 'lot-teams.read', { buyerId: lot.buyerId, public: lot.status !== 'draft' });
  requireOpenToBuyer(lot);
  return lot;
}

function publicLotFor(principal: Principal, vendorId: string, lot: LotFacts | undefined): LotFacts {
  authorize(principal, 'lot-teams.read', { vendorId });
  if (!lot?.buyerId || lot.status === 'draft') throw noSuchLot();
  return lot;
}
