import type { LanguageLevel } from '../../vendor.js';
import type { TermNames } from '../term-names.js';

/** Languages in each of which the vendor must be able to serve people. */
export interface LanguageAsk {
  readonly languages: readonly string[];
  /** Least level in each of them (CEFR); any where absent. */
  readonly level?: LanguageLevel;
  /** What they are called; put there when prepared. */
  readonly names?: TermNames;
}
