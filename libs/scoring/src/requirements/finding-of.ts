import type { Finding } from '../answer.js';
import type { ProfileSection, Vendor } from '../vendor.js';

/**
 * The finding of a share that may be short: what is missing is unmet where the vendor declares that section of its profile
 * complete, and unknown otherwise. Without that, a vendor would do better by stating nothing than by stating some.
 */
export const findingOf = (share: number, vendor: Vendor, section: ProfileSection): Finding =>
  shortOf(share, vendor.complete.includes(section));

/** The same where it is known whether the section is complete. */
export function shortOf(share: number, isComplete: boolean): Finding {
  if (share >= 1) return 'met';
  if (!isComplete) return 'unknown';
  return share > 0 ? 'partly' : 'unmet';
}
