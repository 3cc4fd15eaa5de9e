import { Injectable } from '@nestjs/common';
import { authorize, type Principal } from '#identity';
import { CpvList, Transactions } from '#platform';
import { sayAddition, type Gains } from '#scoring';
import type { LotFacts } from '#tenders';
import { lookupIn } from './domain/lot-names.js';
import { sayAsked } from './domain/say-asked.js';
import { type AdviceForVendor, type NamedGains, NO_ADVICE } from './domain/vendor-advice.js';
import { MatchingEngine, type Told } from './engine/matching-engine.js';
import type { AdviceWithPartners } from './engine/operations/advice-for-vendor.js';
import { readLots } from './facts.reader.js';

/** Tells a vendor what would raise its matches, over the lots published in the last 90 days. */
@Injectable()
export class Advice {
  constructor(
    private readonly transactions: Transactions,
    private readonly engine: MatchingEngine,
    private readonly cpv: CpvList,
  ) {}

  /**
   * For members of the vendor alone: it speaks of gaps in its profile.
   * @throws DomainError `not-found` (404), `not-signed-in` (401), `forbidden` or `scope-missing` (403), `matching-unavailable` (503)
   */
  async forVendor(principal: Principal, vendorId: string): Promise<Told<AdviceForVendor>> {
    authorize(principal, 'vendor-advice.read', { vendorId });
    const { result, ...restsOn } = await this.engine.ask('advice-for-vendor', { vendorId });
    if (result === null) return { result: NO_ADVICE, ...restsOn };
    const { pieces, partners } = result.advice;
    const ids = [...pieces, ...partners].flatMap(({ examples }) => examples.map(({ lotId }) => lotId));
    const lots = await this.transactions.read((tx) => readLots(tx, ids));
    return { result: this.inWords(result, lots), ...restsOn };
  }

  private inWords(
    { advice, partners: named, openToTeams }: AdviceWithPartners,
    lots: ReadonlyMap<string, LotFacts>,
  ): AdviceForVendor {
    const { pieces, partners, asked, ...counts } = advice;
    const lookup = lookupIn(this.cpv.catalogue());
    return {
      ...counts,
      openToTeams,
      additions: pieces.map(({ addition, ...gains }) => ({
        fact: addition.fact,
        advice: sayAddition(addition, lookup),
        ...namedGains(gains, lots),
      })),
      partners: partners.flatMap(({ vendorId, ...gains }) => {
        const vendor = named.find((one) => one.vendorId === vendorId);
        return vendor ? [{ vendor, ...namedGains(gains, lots) }] : [];
      }),
      asked: asked.map((fact) => ({ ...fact, says: sayAsked(fact, advice.relevantLots) })),
    };
  }
}

/** A lot that went away meanwhile is named no more; it was counted. */
const namedGains = ({ examples, ...gains }: Gains, lots: ReadonlyMap<string, LotFacts>): NamedGains => ({
  ...gains,
  examples: examples.flatMap((example) => {
    const lot = lots.get(example.lotId);
    if (lot === undefined) return [];
    const { title, tenderId, buyerName, status } = lot;
    return [{ ...example, lotTitle: title, tenderId, buyerName, open: status === 'published' }];
  }),
});
