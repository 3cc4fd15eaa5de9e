import type { Money } from './money.js';
import type { Requirement } from './requirements/requirement.js';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/**
 * A place as a path from the widest to the narrowest area, e.g. `DK/DK0/DK03/DK031/0461`. A path contains every path that
 * it is a prefix of, segment by segment. Scoring knows no geography: who calls it builds the paths.
 */
export type AreaPath = string;

/** Points of suitability that a buyer can move; each 0 (does not matter) to 5 (matters most), 3 where nothing is said. */
export interface SuitabilityWeights {
  readonly requirements?: number;
  readonly area?: number;
  readonly size?: number;
  readonly trackRecord?: number;
  readonly beneficiaries?: number;
}

/** One lot of a tender: what the buyer asks for. */
export interface Lot {
  readonly id: string;
  /** Organisation id of the buyer; read only by art. 77(2)(d), never by relevance. */
  readonly buyerId?: string;
  /** Eight digits. Absent only in imported data. */
  readonly mainCpv?: string;
  readonly additionalCpv: readonly string[];
  readonly title: string;
  readonly description: string;
  readonly areas: readonly AreaPath[];
  /** What the CPV codes and the branches above them are called, by eight digits; sentences show the code alone otherwise. */
  readonly cpvNames?: Readonly<Record<string, { readonly da: string; readonly en: string }>>;
  /** What the areas and those that hold them are called, by code; sentences show the code where it is not given. */
  readonly areaNames?: Readonly<Record<string, { readonly da: string; readonly en: string }>>;
  readonly value?: Money;
  /** Day on which certificates and references are judged; the submission deadline's day. */
  readonly judgedOn?: Day;
  readonly contractStart?: Day;
  readonly contractEnd?: Day;
  /** Target groups whom the pilot is for, e.g. `older-people`. */
  readonly beneficiaries: readonly string[];
  /** What they are called, by code; sentences show the code where it is not given. */
  readonly beneficiaryNames?: Readonly<Record<string, { readonly da: string; readonly en: string }>>;
  readonly requirements: readonly Requirement[];
  readonly weights?: SuitabilityWeights;
}
