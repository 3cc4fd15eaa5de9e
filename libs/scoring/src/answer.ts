import type { Day } from './lot.js';

export type Language = 'da' | 'en';

/** A sentence in both languages of the product. */
export type Sentence = Readonly<Record<Language, string>>;

export type Finding = 'met' | 'partly' | 'unmet' | 'unknown';
export type Eligibility = 'eligible' | 'unclear' | 'ineligible';

/** How one requirement is answered by one vendor. */
export interface RequirementAnswer {
  readonly requirementId: string;
  readonly kind: string;
  /** What is asked for in a word or two, e.g. `ISO 27001`. */
  readonly name: Sentence;
  readonly mandatory: boolean;
  readonly finding: Finding;
  /** 0-1: how much of it is met. */
  readonly share: number;
  /** Ids of the capabilities, certificates, references … that it rests on. */
  readonly evidence: readonly string[];
  /** One sentence that says what was found. */
  readonly explanation: Sentence;
  /** One sentence that says what would change it; absent when met. */
  readonly advice?: Sentence;
}

/** Points of the published score by what they rest on; all parts add up to `score`. */
export interface ScorePart {
  readonly part:
    'cpv' | 'words' | 'place' | 'requirements' | 'area' | 'size' | 'track-record' | 'beneficiaries';
  readonly points: number;
  /** The most points that this part could have given for this lot at this relevance. */
  readonly attainable: number;
  /**
   * What of the lot the vendor has: CPV codes of eight digits (the narrowest branches in common), words, area codes, ids of
   * desired requirements, CPV groups (`track-record`), codes of target groups; `turnover` or `references` by which size is judged.
   */
  readonly evidence: readonly string[];
  /** Ids of the vendor's capabilities and references in which that stands. */
  readonly sources: readonly string[];
  readonly explanation: Sentence;
}

export interface Answer {
  readonly lotId: string;
  readonly vendorId: string;
  readonly eligibility: Eligibility;
  /** Integer 0-100. */
  readonly score: number;
  /** 0-1. */
  readonly relevance: number;
  /** 0-1. */
  readonly suitability: number;
  readonly requirements: readonly RequirementAnswer[];
  readonly parts: readonly ScorePart[];
  readonly scoringVersion: string;
  readonly asOf: Day;
}
