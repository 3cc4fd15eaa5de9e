import type { AreaPath, Day } from '../lot.js';
import type { Money } from '../money.js';
import type { Practice, ServiceLanguage } from '../vendor.js';

/** What references are to show. */
export interface WorkShown {
  /** A CPV branch in which they lie; any where absent. */
  readonly cpv?: string;
  /** At least. */
  readonly value?: Money;
  /** From the past so many years; of any age where absent. */
  readonly withinYears?: number;
  readonly evidenceLevel?: number;
  /** Confirmed by the buyer of that work. */
  readonly verified?: true;
}

/**
 * One thing that a vendor could add to what it states, as plain data: two lots that want the same have equal additions. Nothing
 * that is stated is ever contradicted, and a section declared complete raises nothing, so neither is among them.
 */
export type Addition =
  | { readonly fact: 'headcount'; readonly headcount: number }
  | { readonly fact: 'turnover'; readonly turnover: Money }
  | { readonly fact: 'certificate'; readonly scheme: string }
  | { readonly fact: 'areas'; readonly areas: readonly AreaPath[] }
  | { readonly fact: 'capability'; readonly cpv: readonly string[]; readonly words: readonly string[] }
  | { readonly fact: 'references'; readonly count: number; readonly work: WorkShown }
  /** Details that are missing on references that are there. */
  | {
      readonly fact: 'reference-details';
      readonly references: readonly { readonly id: string; readonly title: string }[];
      readonly work: WorkShown;
    }
  | { readonly fact: 'reservation'; readonly article: '20' | '77' }
  | {
      readonly fact: 'social-purpose';
      readonly targetGroups: readonly string[];
      readonly purposes: readonly string[];
    }
  | { readonly fact: 'practices'; readonly practices: readonly Practice[] }
  | { readonly fact: 'languages'; readonly languages: readonly ServiceLanguage[] }
  | {
      readonly fact: 'availability';
      readonly from?: Day;
      readonly noticeDays?: number;
      readonly times: readonly string[];
    };

/** The same for the same addition, whoever asks for it. */
export const additionKey = (addition: Addition): string => JSON.stringify(addition);
