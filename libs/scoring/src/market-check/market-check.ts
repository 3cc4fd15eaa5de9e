import type { Finding, Sentence } from '../answer.js';
import type { MarketCount } from './market-count.js';

/** Who can take part, and who may once something is cleared up. */
export interface OpenTo {
  readonly eligible: MarketCount;
  readonly unclear: MarketCount;
}

/** What would differ of a requirement. */
export interface EasedRequirement {
  readonly mandatory: boolean;
  readonly acceptedShare?: number;
  /** Into how many lots the work would be divided, each of which asks for one of the parts. */
  readonly lots?: number;
  /** Absent where the same is asked for. */
  readonly ask?: unknown;
}

/** One lighter form of a requirement and whom it alone would let in. */
export interface LighterCheck {
  readonly change: Sentence;
  /** How far it goes in its dimension, from 1. */
  readonly steps: number;
  readonly eased: EasedRequirement;
  readonly letsIn: OpenTo;
}

/** What one requirement does to the market. */
export interface RequirementCheck {
  readonly requirementId: string;
  readonly kind: string;
  readonly name: Sentence;
  readonly mandatory: boolean;
  readonly findings: Readonly<Record<Finding, MarketCount>>;
  /** Vendors that nothing but this shuts out. */
  readonly shutOutAlone: MarketCount;
  /** Of a mandatory one. */
  readonly lighter: readonly LighterCheck[];
}

/** The least that lets in so many more social enterprises. */
export interface SmallestChangeCheck {
  /** How many more were looked for. */
  readonly least: number;
  readonly changes: readonly { readonly requirementId: string; readonly change: Sentence }[];
  /** Social enterprises that are not shut out any more. */
  readonly letsIn: number;
}

/** The market of one lot: vendors that do this kind of work, and what its requirements do to them. */
export interface MarketCheck extends OpenTo {
  readonly lotId: string;
  /** Vendors whose relevance reaches the floor. */
  readonly relevant: MarketCount;
  readonly requirements: readonly RequirementCheck[];
  /** In the order of how many more are looked for; left out where no change of up to three requirements brings them. */
  readonly smallestChanges: readonly SmallestChangeCheck[];
  /** False where the search for the smallest changes reached its limit: a smaller one may exist, or one where none was found. */
  readonly complete: boolean;
  /** Fewer than three eligible vendors remain. */
  readonly fewEligible: boolean;
}

/** Fewer eligible vendors than these are too few to choose from. */
export const ENOUGH_ELIGIBLE = 3;

/** How many more social enterprises a change is looked for. */
export const MORE_SOCIAL_ENTERPRISES = [1, 3, 5] as const;
