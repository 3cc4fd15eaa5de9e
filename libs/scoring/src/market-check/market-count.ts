import type { SizeClass, Vendor, VendorKind } from '../vendor.js';

/** Vendors counted along two axes; every key is there, also with nobody. */
export interface MarketCount {
  readonly vendors: number;
  /** Every number is rounded down to a multiple of five (`marketAsTold`). */
  readonly rounded: boolean;
  readonly byKind: Readonly<Record<VendorKind, number>>;
  readonly bySizeClass: Readonly<Record<SizeClass, number>>;
}

/** Counts vendors one by one. */
export class Tally {
  private vendors = 0;
  private readonly byKind: Record<VendorKind, number> = {
    'social-enterprise': 0,
    association: 0,
    company: 0,
    public: 0,
    unknown: 0,
  };
  private readonly bySizeClass: Record<SizeClass, number> = {
    micro: 0,
    small: 0,
    medium: 0,
    large: 0,
    unknown: 0,
  };

  add({ kind, sizeClass }: Pick<Vendor, 'kind' | 'sizeClass'>): void {
    this.vendors += 1;
    this.byKind[kind] += 1;
    this.bySizeClass[sizeClass] += 1;
  }

  get count(): MarketCount {
    const { vendors, byKind, bySizeClass } = this;
    return { vendors, rounded: false, byKind: { ...byKind }, bySizeClass: { ...bySizeClass } };
  }
}
