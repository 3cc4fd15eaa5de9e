import type { Addition, AskedFact, Gains, LotGain, Sentence, VendorAdvice } from '#scoring';
import type { MatchedVendor } from './explained-match.js';

/** A lot that gains, with what it is. */
export interface NamedLotGain extends LotGain {
  readonly lotTitle: string;
  readonly tenderId: string;
  readonly buyerName: string;
  /** Whether it takes responses still. */
  readonly open: boolean;
}

/** What is gained, with lots by name. */
export interface NamedGains extends Omit<Gains, 'examples'> {
  readonly examples: readonly NamedLotGain[];
}

/** An addition, in words. */
export interface AdvisedAddition extends NamedGains {
  readonly fact: Addition['fact'];
  /** What to do, and what must be true for it. */
  readonly advice: Sentence;
}

/** A partner by its public profile. */
export interface AdvisedPartner extends NamedGains {
  readonly vendor: MatchedVendor;
}

/** A kind of fact that relevant lots ask for and on which the profile is silent, in words. */
export interface AskedOfVendor extends AskedFact {
  readonly says: Sentence;
}

/** What would raise a vendor's matches, in words. */
export interface AdviceForVendor extends Omit<VendorAdvice, 'pieces' | 'partners' | 'asked'> {
  readonly additions: readonly AdvisedAddition[];
  readonly partners: readonly AdvisedPartner[];
  /** Whether the vendor is open to teams; otherwise no partners are looked for. */
  readonly openToTeams: boolean;
  readonly asked: readonly AskedOfVendor[];
}

/** Where a vendor has no profile yet, no lot is near it. */
export const NO_ADVICE: AdviceForVendor = {
  lots: 0,
  relevantLots: 0,
  eligible: 0,
  unclear: 0,
  additions: [],
  partners: [],
  openToTeams: false,
  asked: [],
  complete: true,
};
