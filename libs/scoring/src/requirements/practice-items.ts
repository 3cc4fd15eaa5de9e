import type { Sentence } from '../answer.js';
import type { Practice, Vendor } from '../vendor.js';
import type { AskedItem } from './asked-items.js';

/** A practice that is asked for: shown by the vendor's statement, and by each reference whose work shows it. */
export const practiceItem = (practice: Practice, name: Sentence, vendor: Vendor): AskedItem => ({
  name,
  evidence: [
    ...(vendor.practices?.includes(practice) === true ? [practice] : []),
    ...vendor.references.filter(({ practices = [] }) => practices.includes(practice)).map(({ id }) => id),
  ],
});
