import type { PairScorer, RequirementAnswer } from '#scoring';
import type { LotFacts } from '#tenders';
import type { VendorFacts } from '#vendors';
import type { Lot, Vendor } from '#scoring';
import type { ExplainedMatch } from './domain/explained-match.js';
import { matchedLot, matchedVendor } from './matches.service.js';
import type { PairRow } from './persistence/pairs.query.js';

/** A pair that is to be explained, by the scoring of its row. */
export type PairToExplain = Pick<PairRow, 'lotId' | 'vendorId' | 'scoringVersion' | 'asOf'>;

/** The whole answer for one pair, without the line for lists. */
export type ExplainedPair = Omit<ExplainedMatch, 'reason'>;

/** What is found of each requirement of a pair. */
export interface PairRequirements {
  readonly vendorId: string;
  readonly requirements: readonly RequirementAnswer[];
}

interface ReadFacts {
  readonly lotOf: (lotId: string) => { readonly facts: LotFacts; readonly lot: Lot } | undefined;
  readonly vendorOf: (
    vendorId: string,
  ) => { readonly facts: VendorFacts; readonly vendor: Vendor } | undefined;
  readonly scorerOf: (scoringVersion: string) => PairScorer;
}

/** Pairs whose facts have been read: they are explained one by one, when and as far as somebody wants to know. */
export class ReadPairs {
  constructor(private readonly read: ReadFacts) {}

  /** @returns undefined where lot or vendor is gone, or the lot was never published */
  explain({ lotId, vendorId, scoringVersion, asOf }: PairToExplain): ExplainedPair | undefined {
    const [lot, owner] = [this.read.lotOf(lotId), this.read.vendorOf(vendorId)];
    if (!lot?.facts.buyerId || !lot.facts.submissionDeadline || !owner) return undefined;
    const answer = this.read.scorerOf(scoringVersion).score(lot.lot, owner.vendor, asOf);
    return { vendor: matchedVendor(owner.facts), lot: matchedLot(lot.facts), answer };
  }

  /** Only what is found of each requirement: for who looks at many and shows few. @returns undefined like {@link explain} */
  requirements({ lotId, vendorId, scoringVersion, asOf }: PairToExplain): PairRequirements | undefined {
    const [lot, owner] = [this.read.lotOf(lotId), this.read.vendorOf(vendorId)];
    if (!lot || !owner) return undefined;
    const scorer = this.read.scorerOf(scoringVersion);
    return { vendorId, requirements: scorer.requirements(lot.lot, owner.vendor, asOf) };
  }
}
