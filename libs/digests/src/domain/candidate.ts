import type { Seen } from './digest-item.js';

/** A pair of an open lot and a vendor that a digest may tell of. Dismissed and answered ones are none. */
export interface Candidate extends Seen {
  readonly kind: 'match' | 'near-miss';
  /** Mandatory requirements that are not met. */
  readonly missing: number;
  /** Somebody of the vendor saved it: reminders and changes come whatever the filter. */
  readonly saved: boolean;
  readonly areas: readonly string[];
  /** Main code and additional ones. */
  readonly cpv: readonly string[];
}
