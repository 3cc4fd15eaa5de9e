import type { Day } from '../../lot.js';
import type { TermNames } from '../term-names.js';

/** A certificate that the vendor must hold. */
export interface CertificationAsk {
  readonly scheme: string;
  readonly orEquivalent: boolean;
  readonly validThrough?: Day;
  /** What the scheme is called; put there when prepared. */
  readonly names?: TermNames;
  /** When it must be there: with the response, or only when the contract begins; with the response where absent. */
  readonly due?: 'submission' | 'contract-start';
}
