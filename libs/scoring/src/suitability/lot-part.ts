import type { Finding, Sentence } from '../answer.js';
import type { Rates } from '../exchange.js';
import type { FactCodes, Facts } from '../facts/facts.js';
import type { Placed } from '../facts/placed.js';
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

/** What sentences may look at of a vendor besides. */
export interface ExplainedFacts {
  readonly placed: Placed;
  readonly digest: WorkDigest;
  readonly judgements: readonly NamedJudgement[];
}

/** One part of suitability for one lot. */
export interface LotPart {
  /** 0-1 of the vendor in a slot, whose answers to the lot's requirements are given. */
  share(facts: Facts, slot: number, judgements: readonly Judgement[]): number;
  explain(facts: ExplainedFacts, share: number): PartExplanation;
}

export interface PartExplanation {
  /** What of the lot the vendor has. */
  readonly evidence: readonly string[];
  /** Ids of the vendor's capabilities and references in which that stands. */
  readonly sources: readonly string[];
  readonly explanation: Sentence;
}

/** What a part may read besides lot and facts. */
export interface PartContext {
  readonly rates: Rates;
  readonly codes: FactCodes;
}

/** Reads a lot once for many vendors; `undefined` where the lot says nothing that the part could look at. */
export type PartRule = (lot: Lot, context: PartContext) => LotPart | undefined;
