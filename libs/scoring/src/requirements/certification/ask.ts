import type { Day } from '../../lot.js';

/** A certificate that the vendor must hold. */
export interface CertificationAsk {
  readonly scheme: string;
  readonly orEquivalent: boolean;
  readonly validThrough?: Day;
}
