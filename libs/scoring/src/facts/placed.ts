import type { StatedVendor, Statement } from '../profile/statement.js';
import type { Vendor } from '../vendor.js';
import { type FactCodes, Facts } from './facts.js';

/** A vendor among facts. */
export class Placed {
  constructor(
    readonly facts: Facts,
    readonly slot: number,
  ) {}

  /** A vendor that is in no index. */
  static alone(profile: StatedVendor, codes: FactCodes): Placed {
    const facts = new Facts(codes);
    facts.put(0, profile);
    return new Placed(facts, 0);
  }

  get id(): string {
    return this.facts.idAt(this.slot);
  }

  get vendor(): Vendor {
    return this.facts.vendorAt(this.slot);
  }

  statements(): readonly Statement[] {
    return this.facts.statementsAt(this.slot);
  }
}
