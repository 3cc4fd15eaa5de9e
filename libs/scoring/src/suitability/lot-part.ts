import type { Finding, Sentence } from '../answer.js';
import type { Rates } from '../exchange.js';
import type { Lot } from '../lot.js';
import type { WorkDigest } from './work-digest.js';

/** What a requirement's answer comes to, in the order of the lot's requirements. */
export interface Judgement {
  readonly finding: Finding;
  /** 0-1. */
  readonly share: number;
}

/** A judgement by the name of its requirement, for sentences. */
export interface NamedJudgement extends Judgement {
  readonly name: Sentence;
}

/** What a part may look at of a vendor. */
export interface PartFacts {
  readonly digest: WorkDigest;
  readonly judgements: readonly Judgement[];
}

/** The same for sentences. */
export interface ExplainedFacts extends PartFacts {
  readonly judgements: readonly NamedJudgement[];
}

/** One part of suitability for one lot. */
export interface LotPart {
  /** 0-1. */
  share(facts: PartFacts): number;
  explain(facts: ExplainedFacts, share: number): PartExplanation;
}

export interface PartExplanation {
  /** What of the lot the vendor has. */
  readonly evidence: readonly string[];
  /** Ids of the vendor's capabilities and references in which that stands. */
  readonly sources: readonly string[];
  readonly explanation: Sentence;
}

/** Reads a lot once for many vendors; `undefined` where the lot says nothing that the part could look at. */
export type PartRule = (lot: Lot, rates: Rates) => LotPart | undefined;
