import type { Addition } from '../advice/addition.js';
import type { Finding, Sentence } from '../answer.js';
import type { Rates } from '../exchange.js';
import type { FactCodes, Facts } from '../facts/facts.js';
import type { AreaPath, Day, Lot } from '../lot.js';
import type { Statement } from '../profile/statement.js';
import type { ProfileSection, Vendor } from '../vendor.js';
import type { Judgement } from '../suitability/lot-part.js';
import type { ReadWords } from '../words/words.js';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What codes mean: geography and vocabularies belong to the caller. Sentences show the code where no name is given. */
export interface Lookup {
  /** The path of an area code, e.g. `DK/DK0/DK03/DK031/0461` of `0461`; `undefined` for a code that nobody knows. */
  areaPath(code: string): AreaPath | undefined;
  /** What people call the area. */
  areaName?(code: string): Sentence | undefined;
  /** The official name of a CPV code of eight digits. */
  cpvName?(code: string): Sentence | undefined;
  /** The label of a code of a vocabulary, e.g. of `older-people` in `target-groups`. */
  termName?(vocabulary: string, code: string): Sentence | undefined;
}

/** What an evaluation may read besides the lot and the vendor. */
export interface RequirementContext {
  /** Day on which certificates and references are judged. */
  readonly judgedOn: Day;
  readonly rates: Rates;
  readonly readWords: ReadWords;
  /** The words of each of the vendor's capabilities and references. */
  statements(): readonly Statement[];
}

/** How a vendor answers one ask, before the lot's accepted share is looked at. */
export interface RequirementFinding {
  readonly finding: Finding;
  /** 0-1. */
  readonly share: number;
  readonly evidence: readonly string[];
  readonly explanation: Sentence;
  /** Present unless met. */
  readonly advice?: Sentence;
}

/** One row of the table kind × facts → answer: the rule by example, from which its test and its documentation are made. */
export interface RequirementCase<Ask> {
  /** The facts in a few plain words. */
  readonly facts: string;
  /** As a buyer sends it. */
  readonly ask: Ask;
  readonly vendor: Partial<Vendor>;
  readonly lot?: Partial<Lot>;
  readonly finding: Finding;
  readonly share: number;
  readonly evidence?: readonly string[];
}

/** Answers one ask for one vendor after the other, by their slots among the facts, without evidence and sentences. */
export type Judge = (facts: Facts, slot: number) => Judgement;

/** What a judge may read besides lot and facts. */
export interface JudgingContext extends Omit<RequirementContext, 'statements'> {
  /** The numbers that stand for texts in the facts. */
  readonly codes: FactCodes;
  /** Whether a turnover is taken for its step alone (`turnoverStep`), for counts that others are told; else it is what it is. */
  readonly bySteps?: boolean;
}

/** Reads an ask once for many vendors. It must find what the kind's `evaluate` finds, faster; a test holds the two together. */
export type Judging<Ask> = (ask: Ask, lot: Lot, context: JudgingContext) => Judge;

/** One way of asking for less, as the market check tries it out. */
export interface LighterAsk<Ask = unknown> {
  /** What is changed, e.g. `value`: a kind's steps of one dimension go ever further. */
  readonly dimension: string;
  readonly ask: Ask;
  /** Where the change is a share that the lot accepts. */
  readonly acceptedShare?: number;
  /** Where the work is divided: what each of its lots asks for. Who may take part in one of them is let in. */
  readonly lots?: readonly Ask[];
  /** What the buyer would do, as one sentence. */
  readonly change: Sentence;
}

/** What is asked of a vendor that does not meet it, and how much of it the lot takes for enough. */
export interface Lacking<Ask> {
  readonly ask: Ask;
  /** Above 0 to 1. */
  readonly enough: number;
  readonly lot: Lot;
  readonly vendor: Vendor;
  readonly context: RequirementContext;
}

/** Everything the platform knows about one kind of requirement. */
export interface RequirementKind<Ask = unknown> {
  readonly kind: string;
  readonly label: Sentence;
  /** What the law says of asking for this; absent where it says nothing in particular. */
  readonly law?: Sentence;
  /** What `ask` may hold. */
  readonly schema: JsonSchema;
  /** Where a vendor states what is asked for: what is absent there is unmet once the vendor declares it complete. */
  readonly section: ProfileSection;
  /** Whether part of it can be enough, so that a lot may accept a share; otherwise its share is 0 or 1. */
  readonly divisible: boolean;
  /**
   * Whether the answer rests on figures that no buyer is shown (docs/privacy.md); absent where it never does. It then counts wholly
   * or not at all, is told without its share, and is counted only roughly.
   */
  undisclosed?(ask: Ask): boolean;
  readonly cases: readonly RequirementCase<Ask>[];
  /** What is asked for in a word or two, for lists: `ISO 27001`, `2 references`. */
  name(ask: Ask): Sentence;
  /** Makes an ask ready for `evaluate`; doing it twice changes nothing. */
  prepare?(ask: Ask, lookup: Lookup): Ask;
  evaluate(ask: Ask, lot: Lot, vendor: Vendor, context: RequirementContext): RequirementFinding;
  /** A faster way to the finding and share of `evaluate`, for one lot against many vendors. */
  judging?(...read: Parameters<Judging<Ask>>): Judge;
  /** Ways of asking for less, of each dimension the nearest first; absent where there is none but to ask for nothing. */
  lighter?(ask: Ask, lot: Lot): readonly LighterAsk<Ask>[];
  /** What the vendor could add to its profile, each thing by itself, if it is true of it; none where what it states speaks against. */
  additions(lacking: Lacking<Ask>): readonly Addition[];
}
