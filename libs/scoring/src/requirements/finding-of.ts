import type { Finding } from '../answer.js';
import type { ProfileSection, Vendor } from '../vendor.js';

/**
 * The finding of a share that may be short: what is missing is unmet where the vendor declares that section of its profile
 * complete, and unknown otherwise. Without that, a vendor would do better by stating nothing than by stating some.
 */
export function findingOf(share: number, vendor: Vendor, section: ProfileSection): Finding {
  if (share >= 1) return 'met';
  if (!vendor.complete.includes(section)) return 'unknown';
  return share > 0 ? 'partly' : 'unmet';
}
