import type { Finding, Sentence } from '../answer.js';
import type { Rates } from '../exchange.js';
import type { AreaPath, Day, Lot } from '../lot.js';
import type { Vendor } from '../vendor.js';
import type { ReadWords } from '../words/words.js';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Where a requirement's places are looked up; the geography belongs to the caller. */
export interface Places {
  /** The path of an area code, e.g. `DK/DK0/DK03/DK031/0461` of `0461`; `undefined` for a code that nobody knows. */
  areaPath(code: string): AreaPath | undefined;
  /** What people call the area; sentences show the code where it is not given. */
  areaName?(code: string): Sentence | undefined;
}

/** The words of one capability or reference. */
export interface Statement {
  readonly id: string;
  readonly stems: ReadonlySet<string>;
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
  readonly ask: Ask;
  readonly vendor: Partial<Vendor>;
  readonly lot?: Partial<Lot>;
  readonly finding: Finding;
  readonly share: number;
  readonly evidence?: readonly string[];
}

/** Everything the platform knows about one kind of requirement. */
export interface RequirementKind<Ask = unknown> {
  readonly kind: string;
  readonly label: Sentence;
  /** What `ask` may hold. */
  readonly schema: JsonSchema;
  readonly cases: readonly RequirementCase<Ask>[];
  /** What is asked for in a word or two, for lists: `ISO 27001`, `2 references`. */
  name(ask: Ask): Sentence;
  /** Makes an ask ready for `evaluate`; doing it twice changes nothing. */
  prepare?(ask: Ask, places: Places): Ask;
  evaluate(ask: Ask, lot: Lot, vendor: Vendor, context: RequirementContext): RequirementFinding;
}
