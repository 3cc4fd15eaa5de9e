import type { Vendor } from '../vendor.js';
import type { OpenTo } from './market-check.js';
import { Tally } from './market-count.js';

/** Counts vendors that nothing shuts out, those of whom something is unknown apart. */
export class OpenTally {
  private readonly eligible = new Tally();
  private readonly unclear = new Tally();

  add(vendor: Vendor, anyUnknown: boolean): void {
    (anyUnknown ? this.unclear : this.eligible).add(vendor);
  }

  get count(): OpenTo {
    return { eligible: this.eligible.count, unclear: this.unclear.count };
  }
}
