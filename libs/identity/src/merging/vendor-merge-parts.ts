import { Injectable, Module } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { MergeForecast, VendorMergePlan } from '../domain/vendor-merge.js';

/**
 * What one library has to do with a merge of two vendors. Both organisations are locked by then, and with them everybody who
 * calls `holdVendor` or `asMemberNow` before writing.
 */
export interface VendorMergePart {
  /** The library. */
  readonly name: string;
  /** Its tables whose rows belong to a vendor, so that none is forgotten. */
  readonly tables: readonly string[];
  /** Looks and changes nothing; also asked for previews, when nothing is locked. */
  forecast(tx: EntityManager, plan: VendorMergePlan): Promise<MergeForecast>;
  /** Afterwards nothing of the library names the merged vendor any more. */
  carry(tx: EntityManager, plan: VendorMergePlan): Promise<void>;
}

/** Each library registers its part at the start, so that merging needs to know none of them. */
@Injectable()
export class VendorMergeParts {
  private readonly parts = new Map<string, VendorMergePart>();

  /** @throws Error where the library has a part already */
  register(part: VendorMergePart): void {
    if (this.parts.has(part.name)) throw new Error(`"${part.name}" has two parts in merges of vendors`);
    this.parts.set(part.name, part);
  }

  /** In the order of their names. */
  all(): readonly VendorMergePart[] {
    return [...this.parts.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}

/** For libraries that take part in merges of vendors. */
@Module({ providers: [VendorMergeParts], exports: [VendorMergeParts] })
export class VendorMergePartsModule {}
