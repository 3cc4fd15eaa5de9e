import type { Rates } from '../exchange.js';
import type { Placed } from '../facts/placed.js';
import type { StatedVendor, Statement } from '../profile/statement.js';
import type { Vendor } from '../vendor.js';
import { mergeMembers } from './merge-members.js';

/** Several vendors as one, put together where somebody looks at more than their record. */
export class TeamProfile implements StatedVendor {
  private merged: Vendor | undefined;

  constructor(
    private readonly members: readonly Placed[],
    private readonly rates: Rates,
  ) {}

  get vendor(): Vendor {
    return (this.merged ??= mergeMembers(
      this.members.map(({ vendor }) => vendor),
      this.rates,
    ));
  }

  readonly statements = (): readonly Statement[] => this.members.flatMap((member) => member.statements());
}
